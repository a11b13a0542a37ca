import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  childOf,
  makeNode,
  type Node,
  type Referents,
  type Resource,
  ResourceGraph,
  resourceType,
  SecretValue,
  UNKNOWN,
} from "../../policypack/core";
import { declared } from "../support/resources";

const Bucket = resourceType<{ bucket: string }>("aws:s3/bucket:Bucket", { names: ["bucket"] });
const Versioning = resourceType<{ bucket: string }>("aws:s3/bucketVersioning:BucketVersioning", {
  names: [],
});
const Account = resourceType<{ accountName: string; resourceGroupName: string }>(
  "azure-native:storage:StorageAccount",
  { names: ["accountName"], within: ["resourceGroupName"] },
);
const Container = resourceType<object>("azure-native:storage:BlobContainer", { names: [] });
const Random = resourceType<object>("random:index/randomId:RandomId");

type Dependencies = Readonly<Record<string, readonly Resource[]>>;

function make(
  type: { readonly token: string },
  name: string,
  inputs: Record<string, unknown> = {},
  dependencies: Dependencies = {},
  given: Partial<Resource> = {},
): Resource {
  const propertyDependencies = Object.fromEntries(
    Object.entries(dependencies).map(([key, sources]) => [key, sources.map(({ urn }) => urn)]),
  );
  return declared(type.token, name, inputs, { propertyDependencies, ...given });
}

const bucket = (name: string, inputs = {}, given: Partial<Resource> = {}) =>
  make(Bucket, name, inputs, {}, given);
const versioning = (name: string, value: unknown, ...sources: Resource[]) =>
  make(Versioning, name, { bucket: value }, { bucket: sources });

/** The position at a path below a resource. */
function at(resource: Resource, ...steps: readonly string[]): Node {
  return steps.reduce(childOf, makeNode(resource, resource.inputs, undefined, ""));
}

function names({ certain, possible }: Referents) {
  const namesOf = (resources: readonly Resource[]) => resources.map(({ name }) => name).sort();
  return { certain: namesOf(certain), possible: namesOf(possible) };
}

const certainly = (...certain: string[]) => ({ certain, possible: [] as string[] });
const possibly = (...possible: string[]) => ({ certain: [] as string[], possible });
const nobody = { certain: [], possible: [] };

function bucketsOf(referrer: Resource, ...others: Resource[]) {
  return names(new ResourceGraph([referrer, ...others]).referents(at(referrer, "bucket"), Bucket));
}

describe("a graph", () => {
  const a = bucket("a");
  const child = bucket("child", {}, { parent: a.urn });
  const orphan = bucket("orphan", {}, { parent: "urn:pulumi:dev::portal::x:y:Z::gone" });
  const graph = new ResourceGraph([child, orphan, a]);

  test("finds resources by URN, by type and by parent", () => {
    expect(graph.get(a.urn)).toBe(a);
    expect(graph.get("urn:nothing")).toBeUndefined();
    expect(graph.ofType(Bucket.token)).toEqual([a, child, orphan]);
    expect(graph.ofType("aws:s3/bucketPolicy:BucketPolicy")).toEqual([]);
    expect(graph.ofType("constructor")).toEqual([]);
    expect(graph.parentOf(child)).toBe(a);
    expect(graph.parentOf(orphan)).toBeUndefined();
    expect(graph.parentOf(a)).toBeUndefined();
  });

  test("of nothing has nothing", () => {
    expect(new ResourceGraph([]).resources).toEqual([]);
  });
});

describe("a value refers", () => {
  const a = bucket("a", { bucket: "records-1" });
  const b = bucket("b", { bucket: "images-1" });

  test("to the resource that an unknown value comes from", () => {
    expect(bucketsOf(versioning("v", UNKNOWN, a), a, b)).toEqual(certainly("a"));
    expect(bucketsOf(versioning("v", new SecretValue(UNKNOWN), a), a, b)).toEqual(certainly("a"));
  });

  test("to none of another type that it comes from as well", () => {
    const random = make(Random, "suffix");
    expect(bucketsOf(versioning("v", UNKNOWN, random, a), random, a)).toEqual(certainly("a"));
    expect(bucketsOf(versioning("v", UNKNOWN, random), random, a)).toEqual(nobody);
  });

  test("possibly to each of several that it may come from", () => {
    expect(bucketsOf(versioning("v", UNKNOWN, a, b), a, b)).toEqual(possibly("a", "b"));
  });

  test.each([
    ["the name", "records-1"],
    ["the name in other case", "Records-1"],
    ["an ARN", "arn:aws:s3:::records-1"],
    ["an ARN of China", "arn:aws-cn:s3:::records-1"],
    ["an ARN of GovCloud", "arn:aws-us-gov:s3:::records-1"],
    ["an ARN of the European Sovereign Cloud", "arn:aws-eusc:s3:::records-1"],
    ["an ARN with a path", "arn:aws:iam::111122223333:bucket/team/records-1"],
    ["a secret name", new SecretValue("records-1")],
  ])("to the resource that plain text names by %s", (_, text) => {
    expect(bucketsOf(versioning("v", text), a, b)).toEqual(certainly("a"));
  });

  test.each([
    ["another name", "records-2"],
    ["a longer name", "my-records-1"],
    ["the ARN of an object in it", "arn:aws:s3:::records-1/report.pdf"],
    ["an ARN that ends with a slash", "arn:aws:s3:::records-1/"],
    ["empty text", ""],
    ["a URL", "https://records-1.s3.amazonaws.com"],
    ["a number", 7],
    ["a list", ["records-1"]],
    ["an object", { name: "records-1" }],
    ["a part of every object", "constructor"],
    ["nothing", undefined],
    ["null", null],
  ])("to nobody by %s", (_, text) => {
    expect(bucketsOf(versioning("v", text), a, b)).toEqual(nobody);
  });

  test("to nobody in the stack by a dependency on what is not in it", () => {
    const gone = bucket("gone");
    expect(bucketsOf(versioning("v", "elsewhere", gone), a, b)).toEqual(nobody);
  });

  test("possibly to anybody where an unknown value comes from nothing in the stack", () => {
    expect(bucketsOf(versioning("v", UNKNOWN), a, b)).toEqual(possibly("a", "b"));
    expect(bucketsOf(versioning("v", UNKNOWN, bucket("gone")), a, b)).toEqual(possibly("a", "b"));
  });

  test("to the resource that text names, whatever else it depends on", () => {
    expect(bucketsOf(versioning("v", "records-1", b), a, b)).toEqual(certainly("a"));
  });

  test("to the resource that text was made of, where the text is the whole property", () => {
    expect(bucketsOf(versioning("v", "records-1.example", a), a, b)).toEqual(certainly("a"));
    expect(bucketsOf(versioning("v", "no trace of it", a), a, b)).toEqual(certainly("a"));
  });

  test.each(["id", "arn", "name", "url"])("to the resource that has it as its %s", (output) => {
    const other = bucket("other", {}, { outputs: { [output]: "Value-7" } });
    expect(bucketsOf(versioning("v", "value-7"), other, a)).toEqual(certainly("other"));
  });

  test("to nobody by an output that is no identity, or that is unknown or secret", () => {
    for (const outputs of [
      { region: "value-7" },
      { id: UNKNOWN, arn: new SecretValue("value-7") },
      { id: ["value-7"] },
    ]) {
      expect(bucketsOf(versioning("v", "value-7"), bucket("o", {}, { outputs }))).toEqual(nobody);
    }
  });

  test("possibly to each of two with one name", () => {
    const twin = bucket("twin", { bucket: "records-1" });
    expect(bucketsOf(versioning("v", "records-1"), a, twin)).toEqual(possibly("a", "twin"));
  });
});

describe("an ARN", () => {
  const Queue = resourceType<{ name: string }>("aws:sqs/queue:Queue");
  const Policy = resourceType<{ target: string }>("test:index:Policy");
  const targetsOf = (arn: string, queue: Resource) => {
    const policy = make(Policy, "p", { target: arn });
    return names(new ResourceGraph([policy, queue]).referents(at(policy, "target"), Queue));
  };
  const queue = (inputs: object, given: Partial<Resource> = {}) =>
    make(Queue, "q", { name: "jobs", ...inputs }, {}, given);
  const SPAIN = { type: "pulumi:providers:aws", inputs: { region: "eu-south-2" } };

  test("of the resource's own region means it", () => {
    const arn = "arn:aws:sqs:eu-south-2:111122223333:jobs";
    expect(targetsOf(arn, queue({ region: "eu-south-2" }))).toEqual(certainly("q"));
    expect(targetsOf(arn, queue({ region: "EU-South-2" }))).toEqual(certainly("q"));
    expect(targetsOf(arn, queue({}, { provider: SPAIN }))).toEqual(certainly("q"));
    expect(targetsOf(arn, queue({}))).toEqual(certainly("q"));
  });

  test("means the resource whose output it is, whatever else it says", () => {
    const outputs = { arn: "arn:aws:sqs:EU-south-2:111122223333:Jobs" };
    const own = queue({ region: "us-east-1" }, { outputs });
    expect(targetsOf("arn:aws:sqs:eu-south-2:111122223333:jobs", own)).toEqual(certainly("q"));
  });

  test("of another region means a namesake there", () => {
    const arn = "arn:aws:sqs:us-east-1:111122223333:jobs";
    expect(targetsOf(arn, queue({ region: "eu-south-2" }))).toEqual(nobody);
    expect(targetsOf(arn, queue({}, { provider: SPAIN }))).toEqual(nobody);
    expect(targetsOf(arn, queue({ region: "us-east-1" }, { provider: SPAIN }))).toEqual(
      certainly("q"),
    );
  });

  test("of another account means a namesake there, once the resource's own is known", () => {
    const outputs = { arn: "arn:aws:sqs:eu-south-2:111122223333:jobs" };
    expect(targetsOf("arn:aws:sqs:eu-south-2:111122223333:jobs", queue({}, { outputs }))).toEqual(
      certainly("q"),
    );
    expect(targetsOf("arn:aws:sqs:eu-south-2:999988887777:jobs", queue({}, { outputs }))).toEqual(
      nobody,
    );
  });
});

describe("inside a property", () => {
  const Replication = resourceType<object>(
    "aws:s3/bucketReplicationConfig:BucketReplicationConfig",
  );
  const a = bucket("a", { bucket: "records-1" }, { outputs: { id: "another-id" } });
  const b = bucket("b", { bucket: "images-1" });
  const bucketAt = (rules: unknown, sources: readonly Resource[], ...steps: string[]) => {
    const config = make(Replication, "r", { rules }, { rules: sources });
    return names(
      new ResourceGraph([config, a, b]).referents(at(config, "rules", ...steps), Bucket),
    );
  };

  test("an unknown value comes from what the property depends on", () => {
    expect(
      bucketAt([{ destination: { bucket: UNKNOWN } }], [a], "0", "destination", "bucket"),
    ).toEqual(certainly("a"));
  });

  test("text comes from there only where it shows", () => {
    const rules = [{ to: "elsewhere" }, { to: "arn:aws:s3:::Records-1/*" }, { to: UNKNOWN }];
    expect(bucketAt(rules, [a], "0", "to")).toEqual(possibly("a"));
    expect(bucketAt(rules, [a], "1", "to")).toEqual(certainly("a"));
    expect(bucketAt(rules, [a], "2", "to")).toEqual(certainly("a"));
  });
});

describe("an Azure resource", () => {
  const account = (name: string, inputs: object, dependencies: Dependencies = {}) =>
    make(Account, name, { accountName: "records", ...inputs }, dependencies);
  const container = (inputs: object, dependencies: Dependencies = {}) =>
    make(Container, "c", { accountName: "records", ...inputs }, dependencies);
  const group = make({ token: "azure-native:resources:ResourceGroup" }, "group");
  const other = make({ token: "azure-native:resources:ResourceGroup" }, "other");
  const accountsOf = (referrer: Resource, ...others: Resource[]) =>
    names(
      new ResourceGraph([referrer, group, other, ...others]).referents(
        at(referrer, "accountName"),
        Account,
      ),
    );

  test("is named within its resource group, in any case", () => {
    const inGroup = account("a", { resourceGroupName: "Group" });
    expect(accountsOf(container({ resourceGroupName: "gROUP" }), inGroup)).toEqual(certainly("a"));
    expect(accountsOf(container({ resourceGroupName: "other" }), inGroup)).toEqual(nobody);
  });

  test("is told from a namesake in another group", () => {
    const here = account("here", { resourceGroupName: "group" });
    const there = account("there", { resourceGroupName: "other" });
    expect(accountsOf(container({ resourceGroupName: "group" }), here, there)).toEqual(
      certainly("here"),
    );
  });

  test("is the one whose group comes from the same resource", () => {
    const unknown = { resourceGroupName: UNKNOWN };
    const here = account("here", unknown, { resourceGroupName: [group] });
    const there = account("there", unknown, { resourceGroupName: [other] });
    expect(accountsOf(container(unknown, { resourceGroupName: [group] }), here, there)).toEqual({
      certain: ["here"],
      possible: ["there"],
    });
    expect(accountsOf(container(unknown, { resourceGroupName: [group] }), here)).toEqual(
      certainly("here"),
    );
    const mixed = account("mixed", unknown, { resourceGroupName: [group, other] });
    const third = make(Random, "third");
    for (const sources of [[group], [group, third]]) {
      expect(accountsOf(container(unknown, { resourceGroupName: sources }), mixed)).toEqual(
        possibly("mixed"),
      );
    }
  });

  test("is only possible where a group is not known, or not said", () => {
    const known = account("a", { resourceGroupName: "group" });
    const unknown = account("a", { resourceGroupName: UNKNOWN }, { resourceGroupName: [group] });
    expect(accountsOf(container({ resourceGroupName: UNKNOWN }), known)).toEqual(possibly("a"));
    expect(accountsOf(container({}), known)).toEqual(possibly("a"));
    expect(accountsOf(container({ resourceGroupName: "group" }), unknown)).toEqual(possibly("a"));
    expect(accountsOf(container({}), account("a", {}))).toEqual(possibly("a"));
  });

  const ID =
    "/subscriptions/0000/resourceGroups/group/providers/Microsoft.Storage/storageAccounts/records";

  test.each([ID, ID.toUpperCase(), ID.toLowerCase()])(
    "is named by its id, as %s",
    (accountName) => {
      const here = account("here", { resourceGroupName: "Group" });
      const there = account("there", { resourceGroupName: "other" });
      expect(accountsOf(container({ accountName }), here, there)).toEqual(certainly("here"));
    },
  );

  const Server = resourceType<{ name: string; group: string }>("azure-native:sql:Server", {
    within: ["group"],
    armType: "Microsoft.Sql/servers",
  });
  const Database = resourceType<{ name: string; group: string; server: string }>(
    "azure-native:sql:Database",
    { within: ["group", "server"], armType: "Microsoft.Sql/servers/databases" },
  );
  const SERVER_ID = "/subscriptions/0/resourceGroups/group/providers/Microsoft.Sql/servers/main";

  test("is told from a namesake of another type by the type in an id", () => {
    const server = make(Server, "s", { name: "main", group: "group" });
    const database = make(Database, "d", { name: "main", group: "group", server: "main" });
    const named = (id: string, type: typeof Server) => {
      const referrer = make(Container, "c", { to: id });
      return names(
        new ResourceGraph([referrer, server, database]).referents(at(referrer, "to"), type),
      );
    };
    expect(named(SERVER_ID, Server)).toEqual(certainly("s"));
    expect(named(SERVER_ID, Database)).toEqual(nobody);
    expect(named(`${SERVER_ID}/databases/main`, Database)).toEqual(certainly("d"));
    expect(named(`${SERVER_ID}/databases/main`, Server)).toEqual(nobody);
    expect(named(SERVER_ID.replace("Microsoft.Sql", "Microsoft.Other"), Server)).toEqual(nobody);
    expect(named(SERVER_ID.replace("/providers", "/provider"), Server)).toEqual(nobody);
    expect(named(`${SERVER_ID}/databases`, Database)).toEqual(nobody);
  });

  test("is looked for anew under another declaration of its type", () => {
    const id = SERVER_ID.replace("Microsoft.Sql", "Microsoft.Other");
    const server = make(Server, "s", { name: "main", group: "group" });
    const referrer = make(Container, "c", { to: id });
    const graph = new ResourceGraph([referrer, server]);
    const Renamed = { ...Server, armType: "microsoft.other/servers" };
    expect(names(graph.referrers(server, Server, Container, "to"))).toEqual(nobody);
    expect(names(graph.referrers(server, Renamed, Container, "to"))).toEqual(certainly("c"));
  });

  test("is told from a namesake under another parent by the parents in an id", () => {
    const of = (server: string) =>
      make(Database, `of-${server}`, { name: "records", group: "group", server });
    const referrer = make(Container, "c", { to: `${SERVER_ID}/databases/records` });
    const graph = new ResourceGraph([referrer, of("main"), of("spare")]);
    expect(names(graph.referents(at(referrer, "to"), Database))).toEqual(certainly("of-main"));
  });

  test("is not named by the id of something inside it, or beside it", () => {
    const here = account("here", { resourceGroupName: "group" });
    for (const accountName of [
      `${ID}/blobServices/default`,
      ID.replace("resourceGroups/group", "resourceGroups/other"),
      "/subscriptions/0000/resourceGroups/group",
      "/subscriptions/0000",
      `${ID}/`,
    ]) {
      expect(accountsOf(container({ accountName }), here)).toEqual(nobody);
    }
  });
});

describe("by way of a sibling", () => {
  const a = bucket("a");
  const b = bucket("b");
  const first = versioning("first", UNKNOWN, a);
  const other = versioning("other", UNKNOWN, b);

  test("a value means what the sibling's own property means", () => {
    const second = versioning("second", UNKNOWN, first);
    const third = versioning("third", UNKNOWN, second);
    expect(bucketsOf(third, second, first, other, a, b)).toEqual(certainly("a"));
  });

  test("a value means what the sibling names in plain text", () => {
    const named = bucket("named", { bucket: "records-1" });
    const sibling = versioning("sibling", "records-1");
    expect(bucketsOf(versioning("v", UNKNOWN, sibling), sibling, named, b)).toEqual(
      certainly("named"),
    );
  });

  test("a value that comes a long way may mean anybody", () => {
    const chain = [first];
    for (let length = 2; length <= 12; length++) {
      chain.push(versioning(`v${length}`, UNKNOWN, chain.at(-1) as Resource));
    }
    const bucketsAlong = chain.map((one) => bucketsOf(one, ...chain, a, b));
    expect(bucketsAlong.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => certainly("a")));
    expect(bucketsAlong.slice(9)).toEqual(Array.from({ length: 3 }, () => possibly("a", "b")));
  });

  test("a value that may come from several means each of them possibly", () => {
    const both = versioning("both", UNKNOWN, first, other);
    expect(bucketsOf(both, first, other, a, b)).toEqual(possibly("a", "b"));
  });

  test("a value that may come to one resource by several ways means it possibly", () => {
    const account = make(Account, "a", { accountName: "records", resourceGroupName: "group" });
    const groupless = ["one", "two"].map((name) =>
      make(Container, name, { accountName: "records" }),
    );
    const last = make(Container, "c", { accountName: UNKNOWN }, { accountName: groupless });
    const graph = new ResourceGraph([account, ...groupless, last]);
    expect(names(graph.referents(at(last, "accountName"), Account))).toEqual(possibly("a"));
    const grouped = make(Container, "three", {
      accountName: "records",
      resourceGroupName: "group",
    });
    const both = make(
      Container,
      "c",
      { accountName: UNKNOWN },
      { accountName: [...groupless, grouped] },
    );
    const wider = new ResourceGraph([account, ...groupless, grouped, both]);
    expect(names(wider.referents(at(both, "accountName"), Account))).toEqual(certainly("a"));
  });

  test("a value that comes to one resource by several ways means it", () => {
    const again = versioning("again", UNKNOWN, a);
    expect(bucketsOf(versioning("v", UNKNOWN, first, again), first, again, a, b)).toEqual(
      certainly("a"),
    );
  });

  test("an ARN of another region doesn't mean the resource that its property depends on", () => {
    const Plan = resourceType<object>("aws:backup/plan:Plan");
    const Vault = resourceType<{ name: string }>("aws:backup/vault:Vault");
    const home = make(Vault, "home", { name: "records", region: "eu-south-2" });
    const to = (arn: string) => {
      const plan = make(Plan, "p", { rules: [{ from: UNKNOWN, to: arn }] }, { rules: [home] });
      const graph = new ResourceGraph([plan, home]);
      return names(graph.referents(at(plan, "rules", "0", "to"), Vault));
    };
    expect(to("arn:aws:backup:eu-north-1:111122223333:backup-vault:records")).toEqual(nobody);
    expect(to("arn:aws:backup:eu-south-2:111122223333:backup-vault:records")).toEqual(
      certainly("home"),
    );
  });

  test("an unknown value may come from another stack, or from nowhere, beside a resource", () => {
    const Config = resourceType<object>("aws:s3/bucketReplicationConfig:BucketReplicationConfig");
    const home = bucket("home");
    const other = make({ token: "pulumi:pulumi:StackReference" }, "other");
    const second = (rules: unknown[], ...sources: Resource[]) => {
      const config = make(Config, "c", { rules }, { rules: sources });
      const graph = new ResourceGraph([config, home, other]);
      return names(graph.referents(at(config, "rules", "0", "bucket"), Bucket));
    };
    expect(second([{ bucket: UNKNOWN }], home)).toEqual(certainly("home"));
    expect(second([{ bucket: UNKNOWN }, { bucket: UNKNOWN }], home)).toEqual(possibly("home"));
    expect(second([{ bucket: UNKNOWN }], home, other)).toEqual(possibly("home"));
    expect(second([{ bucket: new SecretValue(UNKNOWN) }, { id: UNKNOWN }], home)).toEqual(
      possibly("home"),
    );
  });

  test("a resource that the engine lists twice as a source is still one", () => {
    expect(bucketsOf(versioning("v", UNKNOWN, a, a), a, b)).toEqual(certainly("a"));
  });

  test("a sibling that says nothing of the kind leads nowhere", () => {
    const random = make(Random, "suffix", { byteLength: 4 });
    expect(bucketsOf(versioning("v", UNKNOWN, random, first), random, first, a)).toEqual(
      certainly("a"),
    );
  });

  test("a sibling whose own value comes from nowhere may mean anybody", () => {
    const astray = versioning("astray", UNKNOWN);
    expect(bucketsOf(versioning("v", UNKNOWN, astray), astray, a, b)).toEqual(possibly("a", "b"));
    expect(bucketsOf(versioning("v", UNKNOWN, first, astray), first, astray, a, b)).toEqual(
      possibly("a", "b"),
    );
  });

  test("siblings that refer to each other end in nobody", () => {
    const left = make(Versioning, "left", { bucket: UNKNOWN });
    const right = versioning("right", UNKNOWN, left);
    const cyclic = { ...left, propertyDependencies: { bucket: [right.urn] } };
    expect(bucketsOf(right, cyclic, a)).toEqual(nobody);
    const own = make(Versioning, "own", { bucket: UNKNOWN });
    expect(bucketsOf({ ...own, propertyDependencies: { bucket: [own.urn] } }, a)).toEqual(nobody);
  });

  test("a web of siblings is walked once, not once for each way through it", () => {
    // Ten layers of ten, each of which depends on all of the layer before: 10^8 ways.
    let layer: readonly Resource[] = [a];
    const all: Resource[] = [a];
    for (let depth = 0; depth < 9; depth++) {
      layer = Array.from({ length: 10 }, (_, index) =>
        versioning(`${depth}-${index}`, UNKNOWN, ...layer),
      );
      all.push(...layer);
    }
    const [top] = layer;
    expect(top && bucketsOf(top, ...all)).toEqual(certainly("a"));
  });
});

describe("referrers", () => {
  const a = bucket("a", { bucket: "records-1" });
  const b = bucket("b", { bucket: "images-1" });
  const referrersOf = (target: Resource, resources: readonly Resource[], path = "bucket") =>
    names(new ResourceGraph(resources).referrers(target, Bucket, Versioning, path));

  test("are those that refer to a resource, and no others", () => {
    const resources = [a, b, versioning("v", UNKNOWN, a), versioning("w", "images-1")];
    expect(referrersOf(a, resources)).toEqual(certainly("v"));
    expect(referrersOf(b, resources)).toEqual(certainly("w"));
  });

  test("are possible where they may refer to another as well", () => {
    const resources = [a, b, versioning("v", UNKNOWN, a, b)];
    expect(referrersOf(a, resources)).toEqual(possibly("v"));
    expect(referrersOf(b, resources)).toEqual(possibly("v"));
  });

  test("are possible for everybody where their reference comes from nothing in the stack", () => {
    const resources = [a, b, versioning("v", UNKNOWN, a), versioning("astray", UNKNOWN)];
    expect(referrersOf(a, resources)).toEqual({ certain: ["v"], possible: ["astray"] });
    expect(referrersOf(b, resources)).toEqual(possibly("astray"));
  });

  test("whose reference comes from nowhere are not those of another resource group", () => {
    const account = make(Account, "a", { accountName: "a", resourceGroupName: "group" });
    const of = (resourceGroupName: unknown) =>
      make(Container, "c", { accountName: UNKNOWN, resourceGroupName });
    const containersOf = (container: Resource) =>
      names(
        new ResourceGraph([account, container]).referrers(
          account,
          Account,
          Container,
          "accountName",
        ),
      );
    expect(containersOf(of("group"))).toEqual(possibly("c"));
    expect(containersOf(of(UNKNOWN))).toEqual(possibly("c"));
    expect(containersOf(of("other"))).toEqual(nobody);
  });

  test("are none for a resource that is not in the graph", () => {
    expect(referrersOf(bucket("gone"), [a, versioning("v", "records-1")])).toEqual(nobody);
  });

  test("are found again whatever other types recognise their target by", () => {
    const graph = new ResourceGraph([a, versioning("v", "records-1")]);
    const nameless = resourceType<object>(Bucket.token, { names: [] });
    expect(names(graph.referrers(a, nameless, Versioning, "bucket"))).toEqual(nobody);
    expect(names(graph.referrers(a, Bucket, Versioning, "bucket"))).toEqual(certainly("v"));
    const [v] = graph.ofType(Versioning.token);
    const node = v && at(v, "bucket");
    expect(node && names(graph.referents(node, nameless))).toEqual(nobody);
    expect(node && names(graph.referents(node, Bucket))).toEqual(certainly("a"));
  });

  test("say so in any place of the referring property", () => {
    const nested = (inputs: object, ...sources: Resource[]) =>
      make(Versioning, "v", inputs as never, { rules: sources });
    const rules = (...names: unknown[]) => ({ rules: names.map((bucket) => ({ to: { bucket } })) });
    const path = "rules[].to.bucket";
    expect(referrersOf(a, [a, b, nested(rules("images-1", "records-1"))], path)).toEqual(
      certainly("v"),
    );
    expect(referrersOf(a, [a, b, nested(rules("images-1"))], path)).toEqual(nobody);
    expect(referrersOf(a, [a, b, nested(rules("images-1", UNKNOWN), a)], path)).toEqual(
      certainly("v"),
    );
    expect(referrersOf(a, [a, b, nested({ rules: UNKNOWN }, a)], path)).toEqual(certainly("v"));
    expect(referrersOf(a, [a, b, nested({ rules: [] })], path)).toEqual(nobody);
    expect(referrersOf(a, [a, b, nested({ rules: "records-1" })], path)).toEqual(nobody);
    expect(referrersOf(a, [a, b, nested({ rules: [null, 7, "records-1"] })], path)).toEqual(nobody);
    expect(
      referrersOf(a, [a, b, nested({ rules: new SecretValue(rules("records-1").rules) })], path),
    ).toEqual(certainly("v"));
  });

  test("say so in a list of plain values", () => {
    const list = (...to: unknown[]) => make(Versioning, "v", { to });
    expect(referrersOf(a, [a, b, list("x", "records-1")], "to[]")).toEqual(certainly("v"));
    expect(referrersOf(a, [a, b, list("x")], "to[]")).toEqual(nobody);
  });
});

test("the order in which resources are registered changes nothing", () => {
  const name = fc.constantFrom("r-1", "r-2", "r-3");
  const value = fc.oneof(fc.constant(UNKNOWN), name, fc.constant(undefined));
  const stack = fc
    .record({
      buckets: fc.array(name, { minLength: 1, maxLength: 4 }),
      versionings: fc.array(fc.tuple(value, fc.array(fc.nat(), { maxLength: 3 })), {
        maxLength: 5,
      }),
    })
    .map(({ buckets, versionings }) => {
      const resources = buckets.map((own, index) => bucket(`b${index}`, { bucket: own }));
      for (const [index, [own, sources]] of versionings.entries()) {
        const before = sources.map((source) => resources[source % resources.length] as Resource);
        resources.push(versioning(`v${index}`, own, ...before));
      }
      return resources;
    });
  const shuffled = stack.chain((resources) =>
    fc.tuple(
      fc.constant(resources),
      fc.shuffledSubarray(resources, {
        minLength: resources.length,
        maxLength: resources.length,
      }),
    ),
  );
  const everything = (resources: readonly Resource[]) => {
    const graph = new ResourceGraph(resources);
    return graph.resources.map((one) => [
      one.urn,
      graph.referrers(one, Bucket, Versioning, "bucket"),
      graph.referents(at(one, "bucket"), Bucket),
    ]);
  };
  fc.assert(
    fc.property(shuffled, ([resources, others]) => {
      expect(everything(others)).toEqual(everything(resources));
    }),
    { numRuns: 200 },
  );
});

describe("a list of references", () => {
  const [a, b] = [bucket("a"), bucket("b")];
  const outside = make(resourceType("pulumi:pulumi:StackReference"), "network");
  const listing = (value: unknown, ...sources: Resource[]) =>
    make(Versioning, "listing", { buckets: value }, { buckets: sources });
  const inList = (resource: Resource, ...others: Resource[]) =>
    names(
      new ResourceGraph([resource, a, b, ...others]).referentsIn(at(resource, "buckets"), Bucket),
    );

  test.each<[string, unknown, Resource[], ReturnType<typeof names>]>([
    ["as many unknowns as sources are a set", [UNKNOWN, UNKNOWN], [a, b], certainly("a", "b")],
    ["one of two sources may be either", [UNKNOWN], [a, b], possibly("a", "b")],
    [
      "more unknowns than sources may be anything",
      [UNKNOWN, UNKNOWN, UNKNOWN],
      [a, b],
      possibly("a", "b"),
    ],
    ["one that is known leaves the other", [a.name, UNKNOWN], [b], certainly("b")],
    ["a list that isn't known is as one value", UNKNOWN, [a, b], possibly("a", "b")],
    ["none without elements", [], [], nobody],
    ["none without a list", undefined, [], nobody],
  ])("%s", (_, value, sources, expected) => {
    expect(inList(listing(value, ...sources))).toEqual(expected);
  });

  test("isn't known as a set where another stack had a part in it", () => {
    const both = listing([UNKNOWN, UNKNOWN, UNKNOWN], a, b, outside);
    expect(inList(both, outside)).toEqual(possibly("a", "b"));
  });
});
