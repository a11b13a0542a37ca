import { ref, unknown } from "../../../policypack/kit/rule-table";
import { AppflowFlow } from "../../../policypack/resources/aws/appflow";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { describeKeys, describePlacements, inSpain } from "../../support/describe-placements";

const to = (connectorType: unknown) => ({
  flow: inSpain(AppflowFlow, { destinationFlowConfigs: [{ connectorType }] }),
});

describePlacements("appflow", {
  "a flow that says nothing": [{ flow: inSpain(AppflowFlow) }, []],
  "a bucket": [to("S3"), []],
  "a service outside": [to("Salesforce"), ["export unknown"]],
  "records of a bucket": [
    {
      flow: inSpain(AppflowFlow, {
        sourceFlowConfig: { sourceConnectorProperties: { s3: { bucketName: ref("bucket") } } },
        destinationFlowConfigs: [{ connectorType: "Zendesk" }],
      }),
      bucket: inSpain(Bucket),
    },
    ["export unknown of bucket"],
  ],
  "a service that is known only after deployment": [to(unknown()), ["perhaps export unknown"]],
});

describeKeys("appflow", {
  "a flow that says nothing": [
    { flow: inSpain(AppflowFlow) },
    ["records on their way: provider-managed at eu-south-2"],
  ],
  "a key of this stack": [
    { flow: inSpain(AppflowFlow, { kmsArn: ref("key") }), key: inSpain(KmsKey) },
    ["records on their way: customer-managed at eu-south-2"],
  ],
});
