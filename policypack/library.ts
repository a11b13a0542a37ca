export * from "./core";
export type { PartialSettings } from "./governance/settings";
export { createPack, type PackOptions } from "./pulumi/pack";
