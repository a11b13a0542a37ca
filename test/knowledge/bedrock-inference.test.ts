import { expect, test } from "vitest";
import { inferenceCountries } from "../../policypack/knowledge/bedrock-inference";

test.each([
  "anthropic.claude-3-5-sonnet-20241022-v2:0",
  "ai21.jamba-1-5-large-v1:0",
  "deepseek.v3.2",
  "minimax.minimax-m2.1",
  "moonshotai.kimi-k2.5",
  "zai.glm-4.7",
  "arn:aws:bedrock:eu-south-2::foundation-model/amazon.nova-pro-v1:0",
  "arn:aws:bedrock:eu-south-2:111122223333:provisioned-model/a1b2c3d4e5f6",
])("%s stays in one region", (name) => {
  expect(inferenceCountries(name)).toBeUndefined();
});

test.each([
  "ca.amazon.nova-lite-v1:0",
  "amer.anthropic.claude-sonnet-4-20250514-v1:0",
  "arn:aws:bedrock:us-east-1:111122223333:default-prompt-router/anthropic.claude:1",
  "arn:aws:bedrock:us-east-1:111122223333:prompt-router/a1b2c3d4e5f6",
])("%s may go where nobody says", (name) => {
  expect(inferenceCountries(name)).toBe("unlisted");
});

test("a geography is known for profiles of models and of guardrails", () => {
  const profile = "arn:aws-us-gov:bedrock:us-gov-west-1:111122223333:guardrail-profile";
  expect(inferenceCountries(`${profile}/us-gov.guardrail.v1:0`)).toMatchObject({
    name: "United States",
  });
  expect(inferenceCountries("eu.amazon.nova-pro-v1:0")).toMatchObject({
    countries: new Set(["DE", "IE", "FR", "GB", "SE", "IT", "ES", "CH"]),
  });
});
