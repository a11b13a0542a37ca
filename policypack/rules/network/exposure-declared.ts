import { ANY_RESOURCE, defineStackRule, example, idOf } from "../../core";
import { LambdaFunction, LambdaFunctionUrl } from "../../resources/aws/lambda";

export default defineStackRule(ANY_RESOURCE, {
  id: "network-exposure-declared",
  title: "Only what is declared public can be reached from the internet",
  rationale:
    "What is reached from the internet without anybody having meant it is watched, patched and tested by nobody.",
  remediation:
    "Close the way at the setting named above; where it is meant, give the resource or its subnet the tag `zone` of a zone that the internet may enter, such as dmz, and open only the ports of that zone.",
  category: "network-exposure",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_network_protection_create_layers.html",
    "https://learn.microsoft.com/azure/security/fundamentals/network-best-practices",
  ],
  check: (_, { reach }) => reach.internetToUndeclared(),
  examples: {
    compliant: { type: LambdaFunction, inputs: {} },
    violating: {
      type: LambdaFunctionUrl,
      inputs: { functionName: idOf("intake"), authorizationType: "NONE" },
      around: { intake: example(LambdaFunction, {}) },
    },
  },
});
