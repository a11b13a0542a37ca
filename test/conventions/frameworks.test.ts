import { describe, expect, test } from "vitest";
import { ENS_MAPPING } from "../../policypack/frameworks/ens/mapping";
import { PROFILES } from "../../policypack/profiles";
import { RULES } from "../../policypack/rules";

const ids = RULES.map(({ id }) => id);
const frameworks = new Set([...PROFILES.values()].flatMap(({ framework }) => framework ?? []));

test("the ENS mapping names only rules that there are, in their order", () => {
  expect(Object.keys(ENS_MAPPING).filter((id) => !ids.includes(id))).toEqual([]);
  expect(Object.keys(ENS_MAPPING)).toEqual(Object.keys(ENS_MAPPING).toSorted());
});

describe.each([...frameworks].map((framework) => [framework.name, framework] as const))(
  "%s",
  (_, framework) => {
    test.each(ids)("knows which of its controls %s serves", (id) => {
      expect(framework.controlsOf(id)).not.toEqual([]);
    });
  },
);
