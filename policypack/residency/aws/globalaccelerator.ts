import { equals, isAbsent, not } from "../../core";
import { Ec2Instance, Eip, Subnet } from "../../resources/aws/ec2";
import {
  Accelerator,
  CustomRoutingAccelerator,
  CustomRoutingEndpointGroup,
  EndpointGroup,
} from "../../resources/aws/globalaccelerator";
import { LoadBalancer } from "../../resources/aws/lb";
import { Bucket } from "../../resources/aws/s3";
import { byDefault, placeOf, region, worldwide } from "../destination";
import { copiesOf, copiesWhen, copy, type Extractor, each } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf([Accelerator, CustomRoutingAccelerator], ({ attributes, enabled }) => [
    ...copy(
      "edge",
      "traffic",
      worldwide(byDefault(enabled), "taken in at edge locations anywhere"),
      { when: not(equals(enabled, false)) },
    ),
    ...copy("log", "flow logs", placeOf(attributes.flowLogsS3Bucket, Bucket), {
      when: equals(attributes.flowLogsEnabled, true),
    }),
  ]),
  ...copiesOf(
    [EndpointGroup, CustomRoutingEndpointGroup],
    ({ endpointConfigurations, endpointGroupRegion }) => [
      ...copy("path", "endpoints", region(endpointGroupRegion)),
      ...copiesWhen(isAbsent(endpointGroupRegion), () =>
        each(endpointConfigurations, ({ endpointId }) =>
          copy("path", "endpoint", placeOf(endpointId, LoadBalancer, Ec2Instance, Eip, Subnet)),
        ),
      ),
    ],
  ),
];
