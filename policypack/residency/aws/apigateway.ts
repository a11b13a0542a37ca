import { anyOf, equals, isAbsent } from "../../core";
import { ApigatewayDomainName, ApigatewayStage, RestApi } from "../../resources/aws/apigateway";
import { LogGroup } from "../../resources/aws/cloudwatch";
import { FirehoseDeliveryStream } from "../../resources/aws/kinesis";
import { byDefault, placeOf, worldwide } from "../destination";
import { copiesOf, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = [
  // Both are edge-optimised unless they say otherwise.
  ...copiesOf([RestApi, ApigatewayDomainName], ({ endpointConfiguration: { types } }) =>
    copy(
      "edge",
      "requests",
      worldwide(byDefault(types), "taken in at points of presence anywhere, which end TLS"),
      { when: anyOf(isAbsent(types), equals(types, "EDGE")) },
    ),
  ),
  ...copiesOf(ApigatewayStage, ({ accessLogSettings, restApi }) =>
    copy(
      "log",
      "access logs",
      placeOf(accessLogSettings.destinationArn, LogGroup, FirehoseDeliveryStream),
      {
        of: from(restApi, RestApi),
      },
    ),
  ),
];
