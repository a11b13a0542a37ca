import { ANY_RESOURCE, defineStackRule } from "../../core";
import { PrincipalAssociation } from "../../resources/aws/ram";
import { StorageAccount } from "../../resources/azure/storage";

export default defineStackRule(ANY_RESOURCE, {
  id: "residency-share-within-own-accounts",
  title: "Data are shared only with accounts, tenants and organisations of one's own",
  rationale:
    "Whoever gets a share or may replicate to another tenant takes the data to places that nobody here can see.",
  remediation:
    "Share with accounts that the setting accounts names, within the organisation, or not at all; set allowCrossTenantReplication to false.",
  category: "residency",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/ram/latest/userguide/getting-started-sharing.html",
    "https://learn.microsoft.com/azure/storage/blobs/object-replication-prevent-cross-tenant-policies",
  ],
  decidesEarly: true,
  check: (_, { place }) => place.shared(),
  examples: {
    compliant: {
      type: PrincipalAssociation,
      inputs: {
        principal: "arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5",
        resourceShareArn: "arn:aws:ram:eu-south-2:111122223333:resource-share/documents",
      },
    },
    violating: { type: StorageAccount, inputs: { allowCrossTenantReplication: true } },
  },
});
