// The directions of the house: each layer may import what stands to its left.
// core ← resources ← knowledge ← residency, network ← rules ← frameworks ← profiles ← governance ← report ← pulumi ← kit ← index
const LAYERS = [
  ["core"],
  ["resources"],
  ["knowledge"],
  ["residency", "network"],
  ["rules"],
  ["frameworks"],
  ["profiles"],
  ["governance"],
  ["report"],
  ["pulumi"],
  ["kit"],
];

const inFolders = (folders) => `^policypack/(${folders.join("|")})/`;

const directions = LAYERS.map((own, index) => ({
  name: `${own.join("-and-")}-looks-left-only`,
  severity: "error",
  from: { path: inFolders(own) },
  to: {
    path: "^policypack/",
    pathNot: inFolders([...own, ...LAYERS.slice(0, index).flat()]),
  },
}));

module.exports = {
  forbidden: [
    ...directions,
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-provider-sdk-at-run-time",
      comment: "Loading a provider SDK costs about a second in every preview; types cost nothing.",
      severity: "error",
      from: { path: "^policypack/" },
      to: { path: "@pulumi/(aws|azure-native)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-pulumi-imports-pulumi",
      severity: "error",
      from: { path: "^policypack/", pathNot: "^policypack/pulumi/" },
      to: { path: "@pulumi/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "core-is-pure",
      severity: "error",
      from: { path: "^policypack/core/" },
      to: { pathNot: "^policypack/core/" },
    },
    {
      name: "no-rule-imports-a-rule",
      comment:
        "A rule's file has the default export; helpers beside it are shared within a service.",
      severity: "error",
      from: { path: "^policypack/rules/([^/]+)/([^/]+)/" },
      to: {
        path: "^policypack/rules/[^/]+/[^/]+/",
        pathNot: "^policypack/rules/$1/$2/",
      },
    },
    {
      name: "no-test-code-in-the-product",
      severity: "error",
      from: { path: "^policypack/" },
      to: { path: "^(test|scripts|examples)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { conditionNames: ["require", "node", "types"] },
  },
};
