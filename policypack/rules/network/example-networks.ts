import { EXAMPLE_ID, example, type InputsOf, idOf } from "../../core";
import {
  Ec2Instance,
  InternetGateway,
  RouteTable,
  RouteTableAssociation,
  SecurityGroup,
  Subnet,
  Vpc,
} from "../../resources/aws/ec2";

type SubnetSettings = Partial<InputsOf<typeof Subnet>>;

const network = example(Vpc, { cidrBlock: "10.0.0.0/16" });

/** One subnet, `subnet`, with a route to the internet; to stand around an example. */
export function internetNetwork(subnetSettings: SubnetSettings) {
  return {
    network,
    gateway: example(InternetGateway, { vpcId: idOf("network") }),
    table: example(RouteTable, {
      vpcId: idOf("network"),
      routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: idOf("gateway") }],
    }),
    subnet: example(Subnet, {
      vpcId: idOf("network"),
      cidrBlock: "10.0.1.0/24",
      ...subnetSettings,
    }),
    association: example(RouteTableAssociation, {
      subnetId: idOf("subnet"),
      routeTableId: idOf("table"),
    }),
  };
}

/** Two subnets, `front` with a machine that may send anything to `back`; to stand around an example. */
function twoSubnets(front: SubnetSettings, back: SubnetSettings) {
  return {
    network,
    front: example(Subnet, { vpcId: idOf("network"), cidrBlock: "10.0.1.0/24", ...front }),
    back: example(Subnet, { vpcId: idOf("network"), cidrBlock: "10.0.2.0/24", ...back }),
    webGroup: example(SecurityGroup, {
      vpcId: idOf("network"),
      egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["10.0.0.0/16"] }],
    }),
    web: example(Ec2Instance, {
      subnetId: idOf("front"),
      vpcSecurityGroupIds: [idOf("webGroup")],
    }),
  };
}

/** {@link twoSubnets} of no zone. */
export const TWO_TIERS = twoSubnets({}, {});

/** {@link twoSubnets} of the zones dmz, in front, and data. */
export const TWO_ZONES = twoSubnets({ tags: { zone: "dmz" } }, { tags: { zone: "data" } });

/** A machine in the `back` of {@link TWO_TIERS} or {@link TWO_ZONES}, in the group that is judged. */
export const MACHINE_BEHIND = example(Ec2Instance, {
  subnetId: idOf("back"),
  vpcSecurityGroupIds: [EXAMPLE_ID],
});
