import { expect, test } from "vitest";
import { environmentSettings, stackSettings } from "../../policypack/pulumi/settings-sources";

test("the environment gives settings in capitals, objects as JSON", () => {
  expect(
    environmentSettings({
      ALCAZABA_CLASSIFICATION_TAG: "clase",
      ALCAZABA_LEVELS: '{"aws-rds-storage-encrypted":"advisory"}',
      ALCAZABA_PROFILE: "es-ens-high",
      PATH: "/bin",
    }),
  ).toMatchObject({
    source: "environment",
    values: {
      classificationTag: "clase",
      levels: { "aws-rds-storage-encrypted": "advisory" },
      profile: "es-ens-high",
    },
  });
});

test("the environment's names go both ways, for messages", () => {
  expect(environmentSettings({}).nameOf("classificationTag")).toBe("ALCAZABA_CLASSIFICATION_TAG");
});

test("the stack's configuration gives its own namespace only", () => {
  const given = stackSettings({
    "alcazaba:profile": "es-ens-high",
    "alcazaba:parameters": '{"aws-rds-backups-retained":{"minimumDays":30}}',
    "aws:region": "eu-south-2",
  });
  expect(given.values).toEqual({
    profile: "es-ens-high",
    parameters: { "aws-rds-backups-retained": { minimumDays: 30 } },
  });
  expect(given.nameOf("profile")).toBe("alcazaba:profile");
});

test("text that should be JSON and isn't stays text, for the check to name", () => {
  expect(environmentSettings({ ALCAZABA_LEVELS: "{oops" }).values).toEqual({ levels: "{oops" });
});
