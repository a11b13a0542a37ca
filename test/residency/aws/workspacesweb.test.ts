import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { WorkSpacesWebPortal } from "../../../policypack/resources/aws/workspacesweb";
import { describeKeys, inSpain } from "../../support/describe-placements";

describeKeys("workspacesweb", {
  "a portal that says nothing": [
    { portal: inSpain(WorkSpacesWebPortal) },
    ["browser data: provider-managed at eu-south-2"],
  ],
  "a portal with a key of this stack": [
    {
      portal: inSpain(WorkSpacesWebPortal, { customerManagedKey: ref("key") }),
      key: inSpain(KmsKey),
    },
    ["browser data: customer-managed at eu-south-2"],
  ],
  "a portal whose key is known only after deployment": [
    { portal: inSpain(WorkSpacesWebPortal, { customerManagedKey: unknown() }) },
    ["browser data: provider-managed or stronger unknown"],
  ],
});
