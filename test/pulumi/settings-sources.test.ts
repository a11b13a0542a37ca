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

test("lists and objects are JSON in the stack's configuration too", () => {
  const sites = { rabat: { country: "MA", operator: "N+ONE", outposts: ["op-1"] } };
  const given = stackSettings({
    "alcazaba:accounts": '["111122223333"]',
    "alcazaba:services": '{"secret":["aws:s3"]}',
    "alcazaba:sites": JSON.stringify(sites),
    "alcazaba:territory": '{"sensitive":["ES"]}',
  });
  expect(given.values).toEqual({
    accounts: ["111122223333"],
    services: { secret: ["aws:s3"] },
    sites,
    territory: { sensitive: ["ES"] },
  });
});

test("text that should be JSON and isn't stays text, for the check to name", () => {
  expect(environmentSettings({ ALCAZABA_LEVELS: "{oops" }).values).toEqual({ levels: "{oops" });
});
