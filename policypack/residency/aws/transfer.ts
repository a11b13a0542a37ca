import { EfsFileSystem } from "../../resources/aws/efs";
import { LambdaFunction } from "../../resources/aws/lambda";
import { Bucket } from "../../resources/aws/s3";
import { TransferConnector, TransferWorkflow } from "../../resources/aws/transfer";
import { beyondSight, placeOf } from "../destination";
import { hostPlace } from "../host-place";
import { copiesOf, copy, type Extractor, each } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(TransferConnector, ({ url, egressConfig }) => [
    ...copy("export", "files sent to a partner", hostPlace(url)),
    ...copy(
      "export",
      "files sent to a partner",
      beyondSight(
        egressConfig.vpcLattice.resourceConfigurationArn,
        "behind which a host is that is not said",
      ),
    ),
  ]),
  ...copiesOf(TransferWorkflow, ({ steps, onExceptionSteps }) =>
    [steps, onExceptionSteps].flatMap((list) =>
      each(list, ({ copyStepDetails, customStepDetails }) => {
        const { s3FileLocation, efsFileLocation } = copyStepDetails.destinationFileLocation;
        return [
          ...copy("export", "copied files", placeOf(s3FileLocation.bucket, Bucket)),
          ...copy("export", "copied files", placeOf(efsFileLocation.fileSystemId, EfsFileSystem)),
          ...copy("processing", "custom step", placeOf(customStepDetails.target, LambdaFunction)),
        ];
      }),
    ),
  ),
];
