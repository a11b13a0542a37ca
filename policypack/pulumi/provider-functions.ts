/**
 * Answers to the provider functions that programs call most, for runs without a cloud. They are
 * examples, not facts about anybody's account.
 */
const ACCOUNT = "111122223333";
const SUBSCRIPTION = "00000000-0000-0000-0000-000000000001";

type Answer = (inputs: Readonly<Record<string, unknown>>) => Record<string, unknown>;

const ANSWERS: Readonly<Record<string, Answer>> = {
  "aws:index/getCallerIdentity:getCallerIdentity": () => ({
    accountId: ACCOUNT,
    arn: `arn:aws:iam::${ACCOUNT}:user/preview`,
    id: ACCOUNT,
    userId: "AIDAEXAMPLE",
  }),
  "aws:index/getPartition:getPartition": () => ({
    dnsSuffix: "amazonaws.com",
    id: "aws",
    partition: "aws",
    reverseDnsPrefix: "com.amazonaws",
  }),
  "aws:index/getRegion:getRegion": ({ region = "eu-south-2" }) => ({
    id: region,
    name: region,
    region,
  }),
  "aws:index/getAvailabilityZones:getAvailabilityZones": ({ region = "eu-south-2" }) => ({
    groupNames: [region],
    id: region,
    names: ["a", "b", "c"].map((letter) => `${region}${letter}`),
    zoneIds: ["1", "2", "3"].map((number) => `${region}-az${number}`),
  }),
  "azure-native:authorization:getClientConfig": () => ({
    clientId: SUBSCRIPTION,
    objectId: SUBSCRIPTION,
    subscriptionId: SUBSCRIPTION,
    tenantId: SUBSCRIPTION,
  }),
};

/** A question that only a cloud can answer. */
class UnansweredError extends Error {
  /** What Pulumi's runtime shows of an error that comes from a provider. */
  readonly details = this.message;
}

/** The answer of a provider function. Throws where only the cloud could give one. */
export function answerProviderFunction(
  token: string,
  inputs: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const answer = ANSWERS[token];
  if (answer === undefined) {
    throw new UnansweredError(
      `the program asks the cloud (${token}), which a run without one can't answer`,
    );
  }
  return answer(inputs);
}
