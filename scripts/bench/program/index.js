// Declares the benchmark's stack without a provider SDK, whose loading is not what is measured.
const pulumi = require("@pulumi/pulumi");
const { Ref, stackOf } = require("../stack.cjs");

class Provider extends pulumi.ProviderResource {
  constructor(name, args) {
    super("aws", name, args);
  }
}

class Resource extends pulumi.CustomResource {
  constructor(type, name, inputs, provider) {
    super(type, name, { ...inputs, arn: undefined }, { provider });
  }
}

const provider = new Provider("spain", { region: "eu-south-2" });
const declared = new Map();

function resolve(value) {
  if (value instanceof Ref) return declared.get(value.name)[value.output];
  if (Array.isArray(value)) return value.map(resolve);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolve(member)]));
}

for (const [type, name, inputs] of stackOf(Number(process.env.BENCH_RESOURCES))) {
  declared.set(name, new Resource(type, name, resolve(inputs), provider));
}
