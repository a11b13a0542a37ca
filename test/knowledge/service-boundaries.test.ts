import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { canonicalType } from "../../policypack/knowledge/resource-types";
import { boundaryOf, serviceOf, UNBOUNDED } from "../../policypack/knowledge/service-boundaries";
import { ROOT } from "../support/repository";

/** The tokens of the resources in the SDK's module of a service. */
function tokensOf(service: string): readonly string[] {
  const [sdk = "", module = ""] = service.split(":");
  const folder = join(ROOT, "node_modules/@pulumi", sdk, module);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => {
      const code = readFileSync(join(folder, file), "utf8");
      return /__pulumiType = '([^']+)'/.exec(code)?.[1] ?? [];
    });
}

describe.each([...UNBOUNDED])("%s", (key, { why, source }) => {
  test("is of the SDK, under the name of today", () => {
    const service = serviceOf(key) ?? "";
    expect([service, ...tokensOf(service)]).toContain(key);
    expect(canonicalType(key)).toBe(key);
  });

  test("says why, as the end of a sentence, and where that is documented", () => {
    expect(why).toMatch(/^(which|whose) .*[^.]$/);
    expect(source).toMatch(
      /^https:\/\/(docs\.aws\.amazon\.com|learn\.microsoft\.com|docs\.datadoghq\.com)\//,
    );
  });
});

test("the catalogue is in order", () => {
  expect([...UNBOUNDED.keys()]).toEqual([...UNBOUNDED.keys()].toSorted());
});

test("a type has the boundary of its service, unless it has one of its own", () => {
  expect(boundaryOf("azure-native:datadog:Monitor")).toBe(UNBOUNDED.get("azure-native:datadog"));
  expect(boundaryOf("azure-native:cdn:AFDEndpoint")?.why).toContain("requests");
});

test.each([
  ["a regional store", "aws:s3/bucket:Bucket"],
  ["a regional store of Azure", "azure-native:storage:StorageAccount"],
  ["a setting of a service without boundary", "aws:cloudfront/cachePolicy:CachePolicy"],
  ["another type of a service", "azure-native:web:WebApp"],
  ["names", "aws:route53/record:Record"],
  ["names of Azure", "azure-native:dns:Zone"],
  ["identities", "aws:iam/role:Role"],
  ["what has a boundary by its location", "azure-native:maps:Account"],
  ["another provider", "gcp:storage/bucket:Bucket"],
])("%s has none: %s", (_, type) => {
  expect(boundaryOf(type)).toBeUndefined();
});
