import { given, ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { FREE_ZONES } from "../../../policypack/network/zones";
import { RouteTableAssociation, Subnet } from "../../../policypack/resources/aws/ec2";
import { LambdaFunction, LambdaFunctionUrl } from "../../../policypack/resources/aws/lambda";
import { Listener, LoadBalancer } from "../../../policypack/resources/aws/lb";
import rule from "../../../policypack/rules/network/exposure-declared";
import { describeRule } from "../../support/describe-rule";
import { machine, PUBLIC, rules, securityGroup, VPC, zone } from "../../support/networks";

const web = securityGroup({ ingress: rules(443, "0.0.0.0/0") });
const balancer = (inputs: Record<string, unknown> = {}) =>
  stack({
    group: web,
    balancer: resource(LoadBalancer, {
      loadBalancerType: "application",
      subnets: [ref("front")],
      securityGroups: [ref("group")],
      ...inputs,
    }),
    listener: resource(Listener, {
      loadBalancerArn: ref("balancer"),
      port: 443,
      protocol: "HTTPS",
      defaultActions: [{ type: "fixed-response" }],
    }),
    ...VPC,
  });

describeRule(rule, {
  compliant: {
    "a function that only AWS calls": resource(LambdaFunction, {}),
    "a machine that nobody reaches": stack({
      machine: machine("back", "group"),
      group: web,
      ...VPC,
    }),
    "the setting that opens a load balancer of the public zone": balancer(zone("dmz")),
    "the same where zones have whatever names": given({ zones: FREE_ZONES }, balancer(zone("dmz"))),
    "the setting of an internal load balancer": balancer({ internal: true }),
    "a port of administration, which has a rule of its own": stack({
      group: securityGroup({ ingress: rules(22, "0.0.0.0/0") }),
      machine: machine("front", "group", PUBLIC),
      ...VPC,
    }),
  },
  violating: {
    "a machine that serves the web": stack({
      group: web,
      machine: machine("front", "group", PUBLIC),
      ...VPC,
    }),
    "a load balancer of no zone": balancer(),
    "a machine with a foot in a public zone and one in another": stack({
      group: web,
      machine: resource(LoadBalancer, {
        internal: false,
        loadBalancerType: "application",
        subnets: [ref("front"), ref("other")],
        securityGroups: [ref("group")],
      }),
      listener: resource(Listener, {
        loadBalancerArn: ref("machine"),
        port: 443,
        protocol: "HTTPS",
        defaultActions: [{ type: "fixed-response" }],
      }),
      ...VPC,
      front: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.1.0/24", ...zone("dmz") }),
      other: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.3.0/24", ...zone("data") }),
      otherTable: resource(RouteTableAssociation, {
        subnetId: ref("other"),
        routeTableId: ref("table"),
      }),
    }),
    "a load balancer of another zone": balancer(zone("application")),
    "a machine of the public zone, on another port": stack({
      group: securityGroup({ ingress: rules(8080, "0.0.0.0/0") }),
      machine: machine("front", "group", { ...PUBLIC, ...zone("dmz") }),
      ...VPC,
    }),
    "the address of a function that everybody calls": stack({
      url: resource(LambdaFunctionUrl, {
        functionName: ref("function"),
        authorizationType: "NONE",
      }),
      function: resource(LambdaFunction, {}),
    }),
  },
  inconclusive: {
    "a load balancer of a zone that isn't known": balancer(zone(unknown())),
    "a load balancer of which isn't known whether it is internal": balancer({
      internal: unknown(),
    }),
  },
});
