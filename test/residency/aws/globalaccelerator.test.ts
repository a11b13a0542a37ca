import { ref, resource, unknown } from "../../../policypack/kit/rule-table";
import { Subnet } from "../../../policypack/resources/aws/ec2";
import {
  Accelerator,
  CustomRoutingAccelerator,
  CustomRoutingEndpointGroup,
  EndpointGroup,
} from "../../../policypack/resources/aws/globalaccelerator";
import { LoadBalancer } from "../../../policypack/resources/aws/lb";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

describePlacements("globalaccelerator", {
  "an accelerator": [{ accelerator: resource(Accelerator) }, ["edge worldwide"]],
  "an accelerator that is off": [{ accelerator: resource(Accelerator, { enabled: false }) }, []],
  "an accelerator that is perhaps on": [
    { accelerator: resource(Accelerator, { enabled: unknown() }) },
    ["perhaps edge worldwide"],
  ],
  "flow logs": [
    {
      accelerator: resource(Accelerator, {
        attributes: { flowLogsEnabled: true, flowLogsS3Bucket: ref("bucket") },
      }),
      bucket: inRegion("us-west-2", Bucket),
    },
    ["edge worldwide", "log at us-west-2"],
  ],
  "flow logs that nobody switched on": [
    { accelerator: resource(Accelerator, { attributes: { flowLogsS3Bucket: "flows" } }) },
    ["edge worldwide"],
  ],
  "an accelerator with routes of its own": [
    { accelerator: resource(CustomRoutingAccelerator) },
    ["edge worldwide"],
  ],
  "a subnet of this stack as endpoint": [
    {
      group: resource(CustomRoutingEndpointGroup, {
        endpointConfigurations: [{ endpointId: ref("subnet") }],
      }),
      subnet: inSpain(Subnet),
    },
    ["path at eu-south-2"],
  ],
  "endpoints in a stated region": [
    { group: resource(EndpointGroup, { endpointGroupRegion: "us-east-1" }) },
    ["path at us-east-1"],
  ],
  "an endpoint of this stack": [
    {
      group: resource(EndpointGroup, { endpointConfigurations: [{ endpointId: ref("balancer") }] }),
      balancer: inSpain(LoadBalancer),
    },
    ["path at eu-south-2"],
  ],
  "an endpoint that is known only after deployment": [
    { group: resource(EndpointGroup, { endpointConfigurations: [{ endpointId: unknown() }] }) },
    ["path unknown"],
  ],
});
