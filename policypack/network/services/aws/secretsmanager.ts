import { Secret, SecretPolicy } from "../../../resources/aws";
import { HTTPS, inline, policyDoors } from "../../aws/policy-doors";
import { switchOf } from "../../aws/settings";
import { type EndpointReader, endpoint } from "../../reader";

export const endpoints: readonly EndpointReader[] = [
  endpoint(Secret, "store", (secret, { resource, survey }) => ({
    listens: HTTPS,
    doors: policyDoors([
      inline(secret.policy),
      ...survey
        .referring(resource, Secret, SecretPolicy, "secretArn")
        .flatMap(({ inputs, isCertain }) => {
          const isRefused = switchOf(inputs.blockPublicPolicy, false);
          return isRefused === true
            ? []
            : [{ document: inputs.policy, isCertain: isCertain && isRefused === false }];
        }),
    ]),
  })),
];
