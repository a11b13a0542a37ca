import { describe, expect, it } from "vitest";
import {
  type CaseInputs,
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import * as aws from "../../../../policypack/resources/aws";
import { networkOf } from "../../../support/network-of";

const HTTPS = {
  protocol: "tcp",
  fromPort: 443,
  toPort: 443,
  cidrBlocks: ["10.0.0.0/16"],
};
const EVERYTHING = { protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] };

function withEndpoint(inputs: CaseInputs, more: Readonly<Record<string, CaseResource>> = {}) {
  return networkOf(
    stack({
      endpoint: resource(aws.VpcEndpoint, {
        vpcId: ref("vpc"),
        vpcEndpointType: "Interface",
        serviceName: "com.amazonaws.eu-south-2.ssm",
        ...inputs,
      }),
      vpc: resource(aws.Vpc, { cidrBlock: "10.0.0.0/16" }),
      subnet: resource(aws.Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.1.0/24" }),
      narrow: resource(aws.SecurityGroup, { vpcId: ref("vpc"), ingress: [HTTPS], egress: [] }),
      wide: resource(aws.SecurityGroup, {
        vpcId: ref("vpc"),
        ingress: [EVERYTHING],
        egress: [EVERYTHING],
      }),
      app: resource(aws.Ec2Instance, {
        subnetId: ref("subnet"),
        vpcSecurityGroupIds: [ref("wide")],
      }),
      ...more,
    }),
  );
}

describe("an interface endpoint", () => {
  const inline = { subnetIds: [ref("subnet")], securityGroupIds: [ref("narrow")] };

  it("is reached by HTTPS in its subnets, as its security groups allow", () => {
    expect(withEndpoint(inline).between("app", "endpoint")).toBe("TCP 443");
    expect(withEndpoint(inline).internetTo("endpoint")).toBe("nothing");
  });

  it("takes subnets and security groups that are associated apart", () => {
    const net = withEndpoint(
      {},
      {
        place: resource(aws.VpcEndpointSubnetAssociation, {
          vpcEndpointId: ref("endpoint"),
          subnetId: ref("subnet"),
        }),
        guard: resource(aws.VpcEndpointSecurityGroupAssociation, {
          vpcEndpointId: ref("endpoint"),
          securityGroupId: ref("narrow"),
        }),
      },
    );
    expect(net.between("app", "endpoint")).toBe("TCP 443");
  });

  describe("without groups of its own", () => {
    const guard = (inputs: CaseInputs = {}) =>
      resource(aws.VpcEndpointSecurityGroupAssociation, {
        vpcEndpointId: ref("endpoint"),
        securityGroupId: ref("closed"),
        ...inputs,
      });
    const others = {
      closed: resource(aws.SecurityGroup, { vpcId: ref("vpc"), ingress: [], egress: [] }),
      member: resource(aws.Ec2Instance, { subnetId: ref("subnet") }),
    };
    const fromMember = (association: CaseResource, more: Record<string, CaseResource> = {}) =>
      withEndpoint(
        { subnetIds: [ref("subnet")] },
        { ...others, guard: association, ...more },
      ).between("member", "endpoint");

    it("keeps the default group beside one that is associated apart", () => {
      expect(fromMember(guard())).toBe("TCP 443");
    });

    it("loses the default group to one that replaces it", () => {
      expect(fromMember(guard({ replaceDefaultAssociation: true }))).toBe("nothing");
    });

    it("perhaps loses it where that isn't known", () => {
      expect(fromMember(guard({ replaceDefaultAssociation: unknown() }))).toBe(
        "nothing, perhaps TCP 443",
      );
    });

    it("perhaps has a group that is associated with something unknown", () => {
      const net = withEndpoint(
        { subnetIds: [ref("subnet")] },
        {
          guard: guard({ vpcEndpointId: unknown(), securityGroupId: ref("narrow") }),
        },
      );
      expect(net.between("app", "endpoint")).toBe("nothing, perhaps TCP 443");
    });
  });

  it("answers to what its service is asked by", () => {
    const asked = (serviceName: string) =>
      withEndpoint({
        subnetIds: [ref("subnet")],
        securityGroupIds: [ref("wide")],
        serviceName,
      }).between("app", "endpoint");
    expect(asked("com.amazonaws.eu-south-2.ssm")).toBe("TCP 443");
    expect(asked("com.amazonaws.eu-south-2.email-smtp")).toBe("TCP 25, 465, 587, 2465, 2587");
    expect(asked("com.amazonaws.vpce.eu-south-2.vpce-svc-1")).toBe("all traffic");
  });

  it("of another kind is a route and nothing that is reached", () => {
    const gateway = withEndpoint({ vpcEndpointType: "Gateway", ...inline });
    expect(() => gateway.internetTo("endpoint")).toThrow("endpoint is no endpoint");
  });
});

describe("a directory", () => {
  const settings = { vpcId: ref("vpc"), subnetIds: [ref("subnet")] };
  const withDirectory = (type: unknown, others: Readonly<Record<string, CaseResource>> = {}) =>
    withEndpoint(
      {},
      {
        directory: resource(aws.Directory, {
          type,
          vpcSettings: settings,
          connectSettings: settings,
        }),
        ...others,
      },
    );

  it("is reached by the ports of a domain controller in its subnets", () => {
    const net = withDirectory("MicrosoftAD");
    expect(net.between("app", "directory")).toMatch(/^ICMP and TCP 53, 88, 135, 389/);
    expect(net.between("app", "directory")).not.toContain("perhaps");
    expect(net.internetTo("directory")).toBe("nothing");
  });

  it.each([undefined, unknown(), "SimpleAD"])(
    "is perhaps reached by them where its type is %s",
    (type) => {
      expect(withDirectory(type).between("app", "directory")).toMatch(
        /^nothing, perhaps ICMP and TCP 53/,
      );
    },
  );

  it("is perhaps reached from another VPC", () => {
    const net = withDirectory("MicrosoftAD", {
      far: resource(aws.Vpc, { cidrBlock: "172.16.0.0/16" }),
      peering: resource(aws.VpcPeeringConnection, {
        vpcId: ref("vpc"),
        peerVpcId: ref("far"),
        autoAccept: true,
      }),
      table: resource(aws.RouteTable, {
        vpcId: ref("vpc"),
        routes: [{ cidrBlock: "172.16.0.0/16", vpcPeeringConnectionId: ref("peering") }],
      }),
      association: resource(aws.RouteTableAssociation, {
        subnetId: ref("subnet"),
        routeTableId: ref("table"),
      }),
      farTable: resource(aws.RouteTable, {
        vpcId: ref("far"),
        routes: [{ cidrBlock: "10.0.0.0/8", vpcPeeringConnectionId: ref("peering") }],
      }),
      farSubnet: resource(aws.Subnet, { vpcId: ref("far"), cidrBlock: "172.16.1.0/24" }),
      farAssociation: resource(aws.RouteTableAssociation, {
        subnetId: ref("farSubnet"),
        routeTableId: ref("farTable"),
      }),
      farGroup: resource(aws.SecurityGroup, {
        vpcId: ref("far"),
        egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
      }),
      client: resource(aws.Ec2Instance, {
        subnetId: ref("farSubnet"),
        vpcSecurityGroupIds: [ref("farGroup")],
      }),
    });
    expect(net.between("client", "directory")).toMatch(/^nothing, perhaps ICMP and TCP 53/);
  });

  it("that connects to another one only asks", () => {
    expect(withDirectory("ADConnector").between("app", "directory")).toBe("nothing");
  });
});

describe("an RDS proxy", () => {
  it("hands on to its database what it is asked", () => {
    const net = withEndpoint(
      {},
      {
        proxy: resource(aws.RdsProxy, {
          engineFamily: "MYSQL",
          vpcSubnetIds: [ref("subnet")],
          vpcSecurityGroupIds: [ref("wide")],
        }),
        db: resource(aws.RdsInstance, { engine: "mysql" }),
        target: resource(aws.RdsProxyTarget, {
          dbProxyName: ref("proxy"),
          dbInstanceIdentifier: ref("db"),
        }),
      },
    );
    const [relay] = net.segmentation.topology.relays;
    expect(relay?.from.resource.name).toBe("proxy");
    expect(relay?.to.resource.name).toBe("db");
    expect(relay?.hop.isCertain).toBe(true);
  });
});
