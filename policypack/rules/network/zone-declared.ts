import { ANY_RESOURCE, defineStackRule, example, idOf } from "../../core";
import { Ec2Instance } from "../../resources/aws/ec2";
import { TWO_ZONES } from "./example-networks";

export default defineStackRule(ANY_RESOURCE, {
  id: "network-zone-declared",
  title: "Resources in a network are of a zone that there is",
  rationale:
    "What has no zone, or one that no rule knows, is left out when flows between zones are judged.",
  remediation:
    "Give the resource, its subnet or its network the tag `zone`, with one of the zones named above; the setting `zones` does it by name.",
  category: "network-exposure",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_network_protection_create_layers.html",
    "https://learn.microsoft.com/azure/well-architected/security/segmentation",
  ],
  check: (_, { reach }) => reach.zoned(),
  examples: {
    compliant: {
      type: Ec2Instance,
      inputs: { subnetId: idOf("back") },
      around: TWO_ZONES,
    },
    violating: {
      type: Ec2Instance,
      inputs: { subnetId: idOf("back"), tags: { zone: "backyard" } },
      around: {
        ...TWO_ZONES,
        store: example(Ec2Instance, { subnetId: idOf("back") }),
      },
    },
  },
});
