// Networks of any size for benchmarks, as plain data: four rules for each node on the network.
const { ref } = require("./stack.cjs");

const EVERYONE = "0.0.0.0/0";
/** Nodes of one service: a load balancer, its machines and its database. */
const SERVICE = 10;
/** Nodes of one VPC in {@link joinedVpcs}. */
const VPC_NODES = 250;

const tcp = (port, peers, last = port) => ({
  protocol: "tcp",
  fromPort: port,
  toPort: last,
  ...peers,
});
const ingress = (group, port, peer, last = port) => [
  "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
  `${group}-in-${port}-${peer.name ?? peer.cidrIpv4}`,
  {
    securityGroupId: ref(group),
    ipProtocol: "tcp",
    fromPort: port,
    toPort: last,
    ...(peer.name === undefined ? peer : { referencedSecurityGroupId: ref(peer.name) }),
  },
];
const group = (name, vpc, zone, inline = {}) => [
  "aws:ec2/securityGroup:SecurityGroup",
  name,
  { vpcId: ref(vpc), tags: { zone }, ...inline },
];

/** The subnets and route tables of one VPC: a public one, and two that go out by a NAT gateway. */
function vpc(index, count) {
  const name = (what) => `${what}-${index}`;
  const block = `10.${index}.0.0/16`;
  const zones = { public: "dmz", app: "application", data: "data" };
  const attachment = name("attachment");
  const outwards = (route) => [
    { cidrBlock: EVERYONE, ...route },
    { cidrBlock: "10.0.0.0/8", transitGatewayId: ref("transit") },
    ...(index + 1 < count
      ? [{ cidrBlock: `10.${index + 1}.0.0/16`, vpcPeeringConnectionId: ref(name("peering")) }]
      : []),
    ...(index > 0
      ? [
          {
            cidrBlock: `10.${index - 1}.0.0/16`,
            vpcPeeringConnectionId: ref(`peering-${index - 1}`),
          },
        ]
      : []),
  ];
  return [
    ["aws:ec2/vpc:Vpc", name("vpc"), { cidrBlock: block }],
    ["aws:ec2/internetGateway:InternetGateway", name("igw"), { vpcId: ref(name("vpc")) }],
    ["aws:ec2/eip:Eip", name("eip"), { domain: "vpc" }],
    [
      "aws:ec2/natGateway:NatGateway",
      name("nat"),
      { subnetId: ref(name("public")), allocationId: ref(name("eip")) },
    ],
    ...Object.entries(zones).flatMap(([subnet, zone], place) => [
      [
        "aws:ec2/subnet:Subnet",
        name(subnet),
        { vpcId: ref(name("vpc")), cidrBlock: `10.${index}.${place * 64}.0/18`, tags: { zone } },
      ],
      [
        "aws:ec2/routeTable:RouteTable",
        name(`table-${subnet}`),
        {
          vpcId: ref(name("vpc")),
          routes: outwards(
            subnet === "public"
              ? { gatewayId: ref(name("igw")) }
              : { natGatewayId: ref(name("nat")) },
          ),
        },
      ],
      [
        "aws:ec2/routeTableAssociation:RouteTableAssociation",
        name(`association-${subnet}`),
        { subnetId: ref(name(subnet)), routeTableId: ref(name(`table-${subnet}`)) },
      ],
    ]),
    [
      "aws:ec2transitgateway/vpcAttachment:VpcAttachment",
      attachment,
      {
        vpcId: ref(name("vpc")),
        subnetIds: [ref(name("app"))],
        transitGatewayId: ref("transit"),
      },
    ],
    ...(index + 1 < count
      ? [
          [
            "aws:ec2/vpcPeeringConnection:VpcPeeringConnection",
            name("peering"),
            {
              vpcId: ref(name("vpc")),
              peerVpcId: ref(`vpc-${index + 1}`),
              autoAccept: true,
            },
          ],
        ]
      : []),
    ["aws:rds/subnetGroup:SubnetGroup", name("db-subnets"), { subnetIds: [ref(name("data"))] }],
  ];
}

/** A load balancer before eight machines and their database: forty rules, split and inline. */
function service(index, vpcIndex) {
  const name = (what) => `${what}-${vpcIndex}-${index}`;
  const [lb, app, data] = [name("lb-group"), name("app-group"), name("data-group")];
  const vpcName = `vpc-${vpcIndex}`;
  const peers = Array.from({ length: 8 }, (_, place) => `10.${vpcIndex}.${place * 8}.0/24`);
  return [
    group(lb, vpcName, "dmz", {
      ingress: [443, 80].map((port) => tcp(port, { cidrBlocks: [EVERYONE] })),
      egress: [tcp(8443, { cidrBlocks: [`10.${vpcIndex}.0.0/16`] })],
    }),
    group(app, vpcName, "application", {
      egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: [EVERYONE] }],
    }),
    group(data, vpcName, "data", {
      ingress: peers.map((range) => tcp(5432, { cidrBlocks: [range], description: "reports" })),
    }),
    ingress(app, 8443, { name: lb }),
    ingress(app, 9100, { cidrIpv4: `10.${(vpcIndex + 1) % 200}.64.0/18` }),
    ...peers.flatMap((cidrIpv4) => [
      ingress(app, 22, { cidrIpv4 }),
      ingress(app, 9000, { cidrIpv4 }, 9010),
      ingress(data, 5433, { cidrIpv4 }),
    ]),
    ingress(data, 5432, { name: app }),
    [
      "aws:lb/loadBalancer:LoadBalancer",
      name("lb"),
      {
        securityGroups: [ref(lb)],
        subnets: [ref(`public-${vpcIndex}`)],
        tags: { zone: "dmz" },
      },
    ],
    [
      "aws:lb/targetGroup:TargetGroup",
      name("targets"),
      { port: 8443, protocol: "HTTPS", targetType: "instance", vpcId: ref(vpcName) },
    ],
    [
      "aws:lb/listener:Listener",
      name("listener"),
      {
        loadBalancerArn: ref(name("lb"), "arn"),
        port: 443,
        protocol: "HTTPS",
        defaultActions: [{ type: "forward", targetGroupArn: ref(name("targets"), "arn") }],
      },
    ],
    ...Array.from({ length: SERVICE - 2 }, (_, place) => [
      [
        "aws:ec2/instance:Instance",
        name(`app${place}`),
        {
          subnetId: ref(`app-${vpcIndex}`),
          vpcSecurityGroupIds: [ref(app)],
          tags: { zone: "application" },
        },
      ],
      [
        "aws:lb/targetGroupAttachment:TargetGroupAttachment",
        name(`target${place}`),
        {
          targetGroupArn: ref(name("targets"), "arn"),
          targetId: ref(name(`app${place}`)),
          port: 8443,
        },
      ],
    ]).flat(),
    [
      "aws:rds/instance:Instance",
      name("db"),
      {
        engine: "postgres",
        dbSubnetGroupName: ref(`db-subnets-${vpcIndex}`, "name"),
        vpcSecurityGroupIds: [ref(data)],
        publiclyAccessible: false,
        tags: { zone: "data" },
      },
    ],
  ];
}

/** Services in VPCs that peerings and a transit gateway join. */
function joinedVpcs(nodes) {
  const count = Math.ceil(nodes / VPC_NODES);
  const services = VPC_NODES / SERVICE;
  return [
    ["aws:ec2transitgateway/transitGateway:TransitGateway", "transit", {}],
    ...Array.from({ length: count }, (_, index) => [
      ...vpc(index, count),
      ...Array.from({ length: services }, (_, at) => service(at, index)).flat(),
    ]).flat(),
  ];
}

/** One flat VPC in which each machine has a group of its own, about ranges and other groups. */
function flatVpc(nodes) {
  const zones = ["dmz", "application", "data", "management"];
  const nameOf = (index) => `group-${((index % nodes) + nodes) % nodes}`;
  return [
    ["aws:ec2/vpc:Vpc", "vpc-0", { cidrBlock: "10.0.0.0/8" }],
    ["aws:ec2/internetGateway:InternetGateway", "igw", { vpcId: ref("vpc-0") }],
    ["aws:ec2/subnet:Subnet", "flat", { vpcId: ref("vpc-0"), cidrBlock: "10.0.0.0/9" }],
    [
      "aws:ec2/routeTable:RouteTable",
      "table",
      {
        vpcId: ref("vpc-0"),
        routes: [{ cidrBlock: EVERYONE, gatewayId: ref("igw") }],
      },
    ],
    [
      "aws:ec2/routeTableAssociation:RouteTableAssociation",
      "association",
      { subnetId: ref("flat"), routeTableId: ref("table") },
    ],
    ...Array.from({ length: nodes }, (_, index) => {
      const zone = zones[index % zones.length];
      const own = nameOf(index);
      const range = `10.${index % 100}.${index % 250}.0/24`;
      return [
        group(own, "vpc-0", zone, {
          egress: [tcp(1000 + (index % 500), { cidrBlocks: ["10.0.0.0/8"] }, 9000)],
        }),
        ingress(own, 8080 + (index % 50), { name: nameOf(index * 7 + 1) }),
        ingress(own, 22, { cidrIpv4: range }),
        ingress(own, 5432, { name: nameOf(index + 17) }),
        ...(index % 2 === 0 ? [ingress(own, 443, { cidrIpv4: EVERYONE })] : []),
        [
          "aws:ec2/instance:Instance",
          `machine-${index}`,
          {
            subnetId: ref("flat"),
            associatePublicIpAddress: index % 10 === 0,
            vpcSecurityGroupIds: [ref(own)],
            tags: { zone },
          },
        ],
      ];
    }).flat(),
  ];
}

module.exports = { STACKS: { "joined VPCs": joinedVpcs, "a flat VPC": flatVpc } };
