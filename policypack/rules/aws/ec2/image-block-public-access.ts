import { defineRule, equals } from "../../../core";
import { ImageBlockPublicAccess } from "../../../resources/aws/ec2";

export default defineRule(ImageBlockPublicAccess, {
  id: "aws-ec2-image-block-public-access",
  title: "Accounts block public sharing of machine images",
  rationale:
    "Everybody can start a public image and read all that is in it, passwords and keys that were left behind included.",
  remediation: 'Set state to "block-new-sharing", in each region in use.',
  category: "access-control",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html",
  ],
  // There is no stricter state: images that are public already stay so.
  check: ({ state }) => equals(state, "block-new-sharing"),
  examples: {
    compliant: { state: "block-new-sharing" },
    violating: { state: "unblocked" },
  },
});
