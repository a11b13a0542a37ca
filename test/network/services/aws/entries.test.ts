import { describe, expect, it } from "vitest";
import {
  type CaseInputs,
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import {
  Accelerator,
  ApiGatewayBasePathMapping,
  ApiGatewayIntegration,
  ApiGatewayV2Api,
  ApiGatewayV2ApiMapping,
  ApiGatewayV2Integration,
  ApiGatewayV2VpcLink,
  ApiGatewayVpcLink,
  ApigatewayDomainName,
  AppRunnerService,
  AppRunnerVpcConnector,
  AutoScalingGroup,
  CloudfrontDistribution,
  Ec2Instance,
  EcsCapacityProvider,
  EcsService,
  EksCluster,
  ElbLoadBalancer,
  EndpointGroup,
  EventTarget,
  GlobalAcceleratorListener,
  GrafanaWorkspace,
  GraphQLApi,
  InternetGateway,
  LambdaFunction,
  LambdaFunctionUrl,
  LaunchConfiguration,
  LbTargetGroup,
  LbTargetGroupAttachment,
  Listener,
  LoadBalancer,
  MwaaEnvironment,
  ResolverEndpoint,
  RestApi,
  RestApiPolicy,
  RouteTable,
  RouteTableAssociation,
  SecurityGroup,
  Subnet,
  TransferServer,
  Vpc,
  VpcOrigin,
} from "../../../../policypack/resources/aws";
import { networkOf } from "../../../support/network-of";

type Resources = Readonly<Record<string, CaseResource>>;

const base: Resources = {
  vpc: resource(Vpc, { cidrBlock: "10.0.0.0/16" }),
  public: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.1.0/24" }),
  private: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.2.0/24" }),
  igw: resource(InternetGateway, { vpcId: ref("vpc") }),
  table: resource(RouteTable, {
    vpcId: ref("vpc"),
    routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: ref("igw") }],
  }),
  use: resource(RouteTableAssociation, { subnetId: ref("public"), routeTableId: ref("table") }),
  open: resource(SecurityGroup, {
    vpcId: ref("vpc"),
    ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
    egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
  }),
  inside: resource(SecurityGroup, {
    vpcId: ref("vpc"),
    ingress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["10.0.0.0/16"] }],
    egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
  }),
};

const net = (resources: Resources) => networkOf(stack({ ...base, ...resources }));
const internetTo = (name: string, resources: Resources) => net(resources).internetTo(name);

/** An internal network load balancer with a machine behind it that admits the VPC alone. */
const internal: Resources = {
  lb: resource(LoadBalancer, {
    internal: true,
    loadBalancerType: "network",
    subnets: [ref("private")],
  }),
  listener: resource(Listener, {
    loadBalancerArn: ref("lb"),
    port: 443,
    protocol: "TCP",
    defaultActions: [{ type: "forward", targetGroupArn: ref("targets") }],
  }),
  targets: resource(LbTargetGroup, { vpcId: ref("vpc"), port: 443, protocol: "TCP" }),
  attachment: resource(LbTargetGroupAttachment, {
    targetGroupArn: ref("targets"),
    targetId: ref("app"),
  }),
  app: resource(Ec2Instance, { subnetId: ref("private"), vpcSecurityGroupIds: [ref("inside")] }),
};

describe("a classic load balancer", () => {
  const classic = (inputs: CaseInputs, group = "open"): Resources => ({
    clb: resource(ElbLoadBalancer, {
      subnets: [ref("public")],
      securityGroups: [ref("open")],
      instances: [ref("app")],
      listeners: [{ lbPort: 443, lbProtocol: "tcp", instancePort: 443, instanceProtocol: "tcp" }],
      ...inputs,
    }),
    app: resource(Ec2Instance, { subnetId: ref("private"), vpcSecurityGroupIds: [ref(group)] }),
  });

  it("is internet-facing by default, and hands on to its instances", () => {
    expect(internetTo("clb", classic({}))).toBe("TCP 443");
    expect(internetTo("app", classic({}, "inside"))).toBe("TCP 443");
  });

  it("is closed where it is internal", () => {
    expect(internetTo("app", classic({ internal: true }))).toBe("nothing");
  });

  it("is in the default VPC where it names zones in place of subnets", () => {
    const inZones = classic({ subnets: undefined, availabilityZones: ["eu-south-2a"] });
    expect(internetTo("clb", inZones)).toBe("TCP 443");
    expect(net(inZones).segmentation.topology.defaults.map((one) => one.resource.name)).toEqual([
      "clb",
    ]);
  });

  it("hands on to the machines that run the tasks of a service", () => {
    const served = {
      ...classic({ instances: [] }, "inside"),
      app: resource(AutoScalingGroup, {
        minSize: 1,
        maxSize: 2,
        vpcZoneIdentifiers: [ref("private")],
        launchConfiguration: ref("launch"),
      }),
      launch: resource(LaunchConfiguration, { securityGroups: [ref("inside")] }),
      provider: resource(EcsCapacityProvider, {
        autoScalingGroupProvider: { autoScalingGroupArn: ref("app") },
      }),
      service: resource(EcsService, {
        capacityProviderStrategies: [{ capacityProvider: ref("provider") }],
        loadBalancers: [{ containerName: "web", containerPort: 443, elbName: ref("clb") }],
      }),
    };
    expect(internetTo("app", served)).toBe("TCP 443");
  });
});

describe("a function", () => {
  it("reaches the internet where it is in no VPC", () => {
    const { segmentation } = net({ handler: resource(LambdaFunction, {}) });
    const [handler] = segmentation.topology.endpoints;
    expect(handler?.freeExit?.does).toBe(
      "is not set, so that it reaches the internet through a network of AWS",
    );
  });

  const inVpc = {
    handler: resource(LambdaFunction, {
      vpcConfig: { subnetIds: [ref("private")], securityGroupIds: [ref("open")] },
    }),
    app: resource(Ec2Instance, { subnetId: ref("private"), vpcSecurityGroupIds: [ref("inside")] }),
  };

  it("asks others from its VPC, but takes in nothing there", () => {
    const own = net(inVpc);
    expect(own.between("handler", "app")).toBe("TCP 443");
    expect(own.between("app", "handler")).toBe("nothing");
    expect(own.segmentation.topology.endpoints.every(({ freeExit }) => !freeExit)).toBe(true);
  });

  it("is called by a URL without authorisation, and by none with", () => {
    const url = (authorizationType: unknown) => ({
      handler: resource(LambdaFunction, {}),
      url: resource(LambdaFunctionUrl, { functionName: ref("handler"), authorizationType }),
    });
    expect(internetTo("handler", url("NONE"))).toBe("TCP 443");
    expect(internetTo("handler", url("AWS_IAM"))).toBe("nothing");
    expect(internetTo("handler", url(unknown()))).toBe("nothing, perhaps TCP 443");
  });
});

describe("container tasks", () => {
  const service = (assignPublicIp: unknown, subnet = "public") => ({
    service: resource(EcsService, {
      networkConfiguration: {
        subnets: [ref(subnet)],
        securityGroups: [ref("open")],
        assignPublicIp,
      },
    }),
  });

  it("are reached at public addresses only, and with a route", () => {
    expect(internetTo("service", service(true))).toBe("all traffic");
    expect(internetTo("service", service(undefined))).toBe("nothing");
    expect(internetTo("service", service(true, "private"))).toBe("nothing");
    expect(internetTo("service", service(unknown()))).toBe("nothing, perhaps all traffic");
  });

  it("may be started by a schedule", () => {
    const target = resource(EventTarget, {
      ecsTarget: {
        networkConfiguration: {
          subnets: [ref("public")],
          securityGroups: [ref("open")],
          assignPublicIp: true,
        },
      },
    });
    expect(internetTo("target", { target })).toBe("all traffic");
  });
});

describe("the API server of a cluster", () => {
  const cluster = (vpcConfig: CaseInputs) => ({
    cluster: resource(EksCluster, { vpcConfig: { subnetIds: [ref("private")], ...vpcConfig } }),
  });

  it("is public where nothing is set", () => {
    expect(internetTo("cluster", cluster({}))).toBe("TCP 443");
    expect(net(cluster({})).hopsTo("cluster")).toEqual([
      "cluster endpointPublicAccess is not set, which makes its API server public",
      "cluster publicAccessCidrs is not set, so that it admits TCP 443 from everybody",
    ]);
  });

  it("is open to as many as its ranges say", () => {
    const narrowed = (...publicAccessCidrs: unknown[]) =>
      internetTo("cluster", cluster({ publicAccessCidrs }));
    expect(narrowed("198.51.100.0/24")).toBe("nothing");
    expect(narrowed("198.51.100.0/24", "0.0.0.0/0")).toBe("TCP 443");
    expect(narrowed("0.0.0.0/1", "128.0.0.0/1")).toBe("TCP 443");
    expect(narrowed(unknown())).toBe("nothing, perhaps TCP 443");
  });

  it("is closed where it is private", () => {
    expect(internetTo("cluster", cluster({ endpointPublicAccess: false }))).toBe("nothing");
    expect(internetTo("cluster", cluster({ endpointPublicAccess: unknown() }))).toBe(
      "nothing, perhaps TCP 443",
    );
  });
});

describe("a REST API", () => {
  const api = (inputs: CaseInputs, more: Resources = {}): Resources => ({
    api: resource(RestApi, inputs),
    ...more,
  });
  const policy = (...Statement: unknown[]) => ({
    policy: JSON.stringify({ Version: "2012-10-17", Statement }),
  });
  const statement = (Effect: string, Condition?: unknown) => ({
    Effect,
    Principal: "*",
    Action: "execute-api:Invoke",
    Resource: "execute-api:/*",
    ...(Condition !== undefined && { Condition }),
  });

  it("is public unless it is private", () => {
    expect(internetTo("api", api({}))).toBe("TCP 443");
    expect(internetTo("api", api({ endpointConfiguration: { types: "REGIONAL" } }))).toBe(
      "TCP 443",
    );
    expect(internetTo("api", api({ endpointConfiguration: { types: "PRIVATE" } }))).toBe("nothing");
    expect(internetTo("api", api({ endpointConfiguration: { types: unknown() } }))).toBe(
      "nothing, perhaps TCP 443",
    );
  });

  it("is reached under its domain name where its own is disabled", () => {
    const disabled = { disableExecuteApiEndpoint: true };
    const mapped = {
      domain: resource(ApigatewayDomainName, { domainName: "api.example.es" }),
      mapping: resource(ApiGatewayBasePathMapping, {
        restApi: ref("api"),
        domainName: ref("domain"),
      }),
    };
    expect(internetTo("api", api(disabled))).toBe("nothing");
    expect(internetTo("api", api(disabled, mapped))).toBe("TCP 443");
  });

  it("is open to those whom its policy lets in", () => {
    const known = { IpAddress: { "aws:SourceIp": ["198.51.100.0/24"] } };
    const unknownOnes = { NotIpAddress: { "aws:SourceIp": ["198.51.100.0/24"] } };
    const notFromVpc = { StringNotEquals: { "aws:SourceVpce": "vpce-1" } };
    const fromVpc = { StringEquals: { "aws:SourceVpce": "vpce-1" } };
    const byDate = { DateLessThan: { "aws:CurrentTime": "2030-01-01T00:00:00Z" } };
    const open = statement("Allow");
    const under = (...statements: unknown[]) => internetTo("api", api(policy(...statements)));
    expect(under(open)).toBe("TCP 443");
    expect(under(statement("Allow", known))).toBe("nothing");
    expect(under(open, statement("Deny", unknownOnes))).toBe("nothing");
    expect(under(open, statement("Deny", known))).toBe("TCP 443");
    expect(under(open, statement("Deny", notFromVpc))).toBe("nothing");
    expect(under(statement("Allow", fromVpc))).toBe("nothing");
    expect(under(statement("Allow", byDate))).toBe("nothing, perhaps TCP 443");
    expect(under(open, statement("Deny", byDate))).toBe("nothing, perhaps TCP 443");
    expect(under({ ...open, Principal: { AWS: "arn:aws:iam::111122223333:root" } })).toBe(
      "nothing",
    );
    expect(internetTo("api", api({ policy: unknown() }))).toBe("nothing, perhaps TCP 443");
    expect(
      networkOf(stack(api({ policy: unknown() })))
        .hopsTo("api")
        .join("; "),
    ).toContain("policy as a whole is not known before deployment");
  });

  it("may have its policy beside it", () => {
    const split = {
      guard: resource(RestApiPolicy, {
        restApiId: ref("api"),
        ...policy(statement("Allow", { IpAddress: { "aws:SourceIp": "198.51.100.7/32" } })),
      }),
    };
    expect(internetTo("api", api({}, split))).toBe("nothing");
  });

  it("calls functions, and reaches into the VPC by a link", () => {
    const integration = (inputs: CaseInputs) =>
      resource(ApiGatewayIntegration, { restApi: ref("api"), type: "AWS_PROXY", ...inputs });
    const calling = api(
      {},
      { fn: resource(LambdaFunction, {}), integration: integration({ uri: ref("fn") }) },
    );
    expect(internetTo("fn", calling)).toBe("TCP 443");
    const linked = api(
      {},
      {
        ...internal,
        link: resource(ApiGatewayVpcLink, { targetArn: ref("lb") }),
        integration: integration({
          type: "HTTP_PROXY",
          connectionType: "VPC_LINK",
          connectionId: ref("link"),
          uri: "https://app.internal/",
        }),
      },
    );
    expect(internetTo("lb", linked)).toBe("TCP 443");
    expect(internetTo("app", linked)).toBe("TCP 443");
  });
});

describe("an HTTP API", () => {
  it("is public always, unless nothing leads to it", () => {
    const api = (disableExecuteApiEndpoint: unknown) => ({
      api: resource(ApiGatewayV2Api, { protocolType: "HTTP", disableExecuteApiEndpoint }),
    });
    expect(internetTo("api", api(undefined))).toBe("TCP 443");
    expect(internetTo("api", api(true))).toBe("nothing");
    const mapping = resource(ApiGatewayV2ApiMapping, {
      apiId: ref("api"),
      domainName: "api.example.es",
    });
    expect(internetTo("api", { ...api(true), mapping })).toBe("TCP 443");
  });

  it("reaches through a link what the link's group gets through to", () => {
    const linked = (group: string) => ({
      api: resource(ApiGatewayV2Api, { protocolType: "HTTP" }),
      link: resource(ApiGatewayV2VpcLink, {
        subnetIds: [ref("private")],
        securityGroupIds: [ref(group)],
      }),
      closed: resource(SecurityGroup, { vpcId: ref("vpc"), egress: [] }),
      integration: resource(ApiGatewayV2Integration, {
        apiId: ref("api"),
        integrationType: "HTTP_PROXY",
        connectionType: "VPC_LINK",
        connectionId: ref("link"),
        integrationUri: ref("listener"),
      }),
      ...internal,
    });
    expect(internetTo("lb", linked("open"))).toBe("TCP 443");
    expect(internetTo("app", linked("open"))).toBe("TCP 443");
    expect(internetTo("lb", linked("closed"))).toBe("nothing");
  });
});

describe("a distribution", () => {
  const distribution = (origin: CaseInputs, more: Resources = {}): Resources => ({
    cdn: resource(CloudfrontDistribution, { enabled: true, origins: [origin] }),
    ...internal,
    ...more,
  });

  it("is public", () => {
    expect(internetTo("cdn", distribution({ domainName: "www.example.es" }))).toBe("TCP 80, 443");
  });

  it("fetches from a private load balancer by a VPC origin only", () => {
    const origin = { domainName: ref("lb"), originId: "app" };
    expect(internetTo("lb", distribution(origin))).toBe("nothing");
    const vpcOrigin = {
      origin: resource(VpcOrigin, {
        vpcOriginEndpointConfig: { arn: ref("lb"), httpPort: 80, httpsPort: 443 },
      }),
    };
    const through = { domainName: "x", vpcOriginConfig: { vpcOriginId: ref("origin") } };
    expect(internetTo("lb", distribution(through, vpcOrigin))).toBe("TCP 443");
    expect(internetTo("app", distribution(through, vpcOrigin))).toBe("TCP 443");
  });
});

describe("a global accelerator", () => {
  it("makes an internal load balancer public", () => {
    const accelerated = {
      accelerator: resource(Accelerator, {}),
      front: resource(GlobalAcceleratorListener, {
        acceleratorArn: ref("accelerator"),
        protocol: "TCP",
        portRanges: [{ fromPort: 443, toPort: 443 }],
      }),
      group: resource(EndpointGroup, {
        listenerArn: ref("front"),
        endpointConfigurations: [{ endpointId: ref("lb"), clientIpPreservationEnabled: false }],
      }),
      ...internal,
    };
    expect(internetTo("accelerator", accelerated)).toBe("TCP 443");
    expect(internetTo("lb", accelerated)).toBe("TCP 443");
    expect(internetTo("lb", internal)).toBe("nothing");
  });
});

describe("a managed service", () => {
  const placed = { subnetIds: [ref("private")], securityGroupIds: [ref("inside")] };
  const cases: Readonly<Record<string, readonly [CaseResource, string]>> = {
    "App Runner where nothing is set": [resource(AppRunnerService, {}), "TCP 443"],
    "App Runner where it is closed": [
      resource(AppRunnerService, {
        networkConfiguration: { ingressConfiguration: { isPubliclyAccessible: false } },
      }),
      "nothing",
    ],
    "App Runner that isn't known": [
      resource(AppRunnerService, {
        networkConfiguration: { ingressConfiguration: { isPubliclyAccessible: unknown() } },
      }),
      "nothing, perhaps TCP 443",
    ],
    "AppSync where nothing is set": [resource(GraphQLApi, {}), "TCP 443"],
    "AppSync where it is private": [resource(GraphQLApi, { visibility: "PRIVATE" }), "nothing"],
    "Transfer where nothing is set": [resource(TransferServer, {}), "TCP 22"],
    "Transfer in a VPC": [
      resource(TransferServer, {
        endpointType: "VPC",
        endpointDetails: {
          vpcId: ref("vpc"),
          subnetIds: [ref("public")],
          securityGroupIds: [ref("open")],
        },
      }),
      "nothing",
    ],
    "Transfer in a VPC with addresses of its own": [
      resource(TransferServer, {
        endpointType: "VPC",
        endpointDetails: {
          vpcId: ref("vpc"),
          subnetIds: [ref("public")],
          securityGroupIds: [ref("open")],
          addressAllocationIds: ["eipalloc-1"],
        },
      }),
      "TCP 22, perhaps TCP 22, 2222-2223, 22000",
    ],
    "Transfer with FTPS": [resource(TransferServer, { protocols: ["FTPS"] }), "TCP 21, 8192-8200"],
    "Transfer with AS2": [
      resource(TransferServer, { protocols: ["AS2"] }),
      "TCP 5080, perhaps TCP 443, 5080",
    ],
    "Transfer with protocols that aren't known": [
      resource(TransferServer, { protocols: unknown() }),
      "nothing, perhaps TCP 21-22, 443, 5080, 8192-8200",
    ],
    "Airflow where nothing is set": [
      resource(MwaaEnvironment, { networkConfiguration: placed }),
      "nothing",
    ],
    "Airflow where it is public": [
      resource(MwaaEnvironment, {
        networkConfiguration: placed,
        webserverAccessMode: "PUBLIC_ONLY",
      }),
      "TCP 443",
    ],
    "Grafana where nothing is set": [resource(GrafanaWorkspace, {}), "TCP 443"],
    "Grafana behind endpoints": [
      resource(GrafanaWorkspace, {
        networkAccessControl: { prefixListIds: [], vpceIds: ["vpce-1"] },
      }),
      "nothing",
    ],
    "Grafana behind a list of AWS": [
      resource(GrafanaWorkspace, {
        networkAccessControl: { prefixListIds: ["pl-4fa04526"], vpceIds: [] },
      }),
      "nothing",
    ],
    "Grafana behind a list that may be of another stack": [
      resource(GrafanaWorkspace, {
        networkAccessControl: { prefixListIds: ["pl-0123456789abcdef0"], vpceIds: [] },
      }),
      "nothing, perhaps TCP 443",
    ],
    "a resolver": [
      resource(ResolverEndpoint, {
        direction: "INBOUND",
        ipAddresses: [{ subnetId: ref("public") }],
        securityGroupIds: [ref("open")],
      }),
      "nothing",
    ],
  };
  for (const [name, [service, reached]] of Object.entries(cases)) {
    it(`${name}: ${reached}`, () => {
      expect(internetTo("service", { service })).toBe(reached);
    });
  }

  it("leaves by its connector, where it has one", () => {
    const out = (networkConfiguration: CaseInputs) =>
      net({
        service: resource(AppRunnerService, { networkConfiguration }),
        connector: resource(AppRunnerVpcConnector, {
          vpcConnectorName: "c",
          subnets: [ref("private")],
          securityGroups: [ref("open")],
        }),
        app: resource(Ec2Instance, {
          subnetId: ref("private"),
          vpcSecurityGroupIds: [ref("inside")],
        }),
      });
    const egressConfiguration = { egressType: "VPC", vpcConnectorArn: ref("connector") };
    expect(out({ egressConfiguration }).between("service", "app")).toBe("TCP 443");
    const [free] = out({}).segmentation.topology.endpoints.filter(
      ({ resource: { name } }) => name === "service",
    );
    expect(free?.freeExit).toBeDefined();
  });

  it("keeps Airflow's database in its network beside the web server", () => {
    const open = net({
      service: resource(MwaaEnvironment, {
        networkConfiguration: { subnetIds: [ref("private")], securityGroupIds: [ref("open")] },
      }),
      app: resource(Ec2Instance, {
        subnetId: ref("private"),
        vpcSecurityGroupIds: [ref("open")],
      }),
    }).between("app", "service");
    expect(open).toBe("TCP 443, perhaps TCP 443, 5432");
  });

  it("resolves names for its own network, and asks others where it is outbound", () => {
    const resolver = (direction: string, protocols?: unknown) =>
      net({
        service: resource(ResolverEndpoint, {
          direction,
          protocols,
          ipAddresses: [{ subnetId: ref("private") }],
          securityGroupIds: [ref("open")],
        }),
        app: resource(Ec2Instance, {
          subnetId: ref("private"),
          vpcSecurityGroupIds: [ref("open")],
        }),
      }).between("app", "service");
    expect(resolver("INBOUND")).toBe("TCP 53 and UDP 53");
    expect(resolver("INBOUND", ["DoH"])).toBe("TCP 443");
    expect(resolver("INBOUND", ["Do53", "DoH-FIPS"])).toBe("TCP 53, 443 and UDP 53");
    const unread = "nothing, perhaps TCP 53, 443 and UDP 53";
    expect(resolver("INBOUND", unknown())).toBe(unread);
    expect(resolver("INBOUND", [unknown()])).toBe(unread);
    expect(resolver("OUTBOUND")).toBe("nothing");
  });
});
