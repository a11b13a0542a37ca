import { unknown } from "../../../policypack/kit/rule-table";
import { EfsFileSystem } from "../../../policypack/resources/aws/efs";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { TransferConnector, TransferWorkflow } from "../../../policypack/resources/aws/transfer";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const copying = (destinationFileLocation: unknown) => ({
  type: "COPY",
  copyStepDetails: { destinationFileLocation },
});

describePlacements("transfer", {
  "a partner's host": [
    { connector: inSpain(TransferConnector, { url: "sftp://files.example.com" }) },
    ["export unknown"],
  ],
  "a host of AWS abroad": [
    {
      connector: inSpain(TransferConnector, {
        url: "sftp://s-1.server.transfer.eu-west-1.amazonaws.com",
      }),
    },
    ["export at eu-west-1"],
  ],
  "a host behind a private network": [
    {
      connector: inSpain(TransferConnector, {
        egressConfig: { vpcLattice: { resourceConfigurationArn: "arn:aws:vpc-lattice:::rc" } },
      }),
    },
    ["export unknown"],
  ],
  "a workflow that copies nothing": [{ workflow: inSpain(TransferWorkflow, { steps: [] }) }, []],
  "files copied to a bucket abroad, and elsewhere when that fails": [
    {
      workflow: inSpain(TransferWorkflow, {
        steps: [copying({ s3FileLocation: { bucket: "files" } })],
        onExceptionSteps: [copying({ efsFileLocation: { fileSystemId: unknown() } })],
      }),
      bucket: inRegion("us-east-1", Bucket, { bucket: "files" }),
      files: inSpain(EfsFileSystem),
    },
    ["export at us-east-1", "export unknown"],
  ],
  "a step that is done by a function abroad": [
    {
      workflow: inSpain(TransferWorkflow, {
        steps: [
          {
            type: "CUSTOM",
            customStepDetails: { target: "arn:aws:lambda:eu-west-1:111122223333:function:f" },
          },
        ],
      }),
    },
    ["processing at eu-west-1"],
  ],
});
