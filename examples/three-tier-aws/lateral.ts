// A network for partners, added in a hurry by three people.
import * as aws from "@pulumi/aws";
import { server } from "./application";
import { caseFile, closedGroup, data, databaseGroup, network, tier } from "./network";
import { provider } from "./settings";

const partners = network("partners", "10.30.0.0/16");
const exchange = tier(partners, "exchange", "dmz", ["10.30.0.0/24"]);

const exchangeGroup = closedGroup(partners, "exchange");
for (const subnetId of exchange.subnetIds) {
  server("exchange", subnetId, exchangeGroup);
}

// The first joins the networks as every network here is joined: each attachment learns of the others.
const transit = new aws.ec2transitgateway.TransitGateway("shared", {}, { provider });

const attachments: [string, aws.ec2.Vpc, typeof data][] = [
  ["partners", partners, exchange],
  ["case-file", caseFile, data],
];
for (const [name, vpc, { subnetIds }] of attachments) {
  new aws.ec2transitgateway.VpcAttachment(
    name,
    { transitGatewayId: transit.id, vpcId: vpc.id, subnetIds },
    { provider },
  );
}

// The second adds the routes for the nightly backup.
const routes: [string, typeof data, string][] = [
  ["exchange-to-inside", exchange, "10.0.0.0/8"],
  ["data-to-exchange", data, "10.30.0.0/16"],
];
for (const [name, { table }, destinationCidrBlock] of routes) {
  new aws.ec2.Route(
    name,
    { routeTableId: table.id, destinationCidrBlock, transitGatewayId: transit.id },
    { provider },
  );
}

// The third lets the exchange out to whatever is inside, and whatever is inside into the database.
new aws.vpc.SecurityGroupEgressRule(
  "exchange-to-inside",
  { securityGroupId: exchangeGroup.id, ipProtocol: "-1", cidrIpv4: "10.0.0.0/8" },
  { provider },
);
new aws.vpc.SecurityGroupIngressRule(
  "inside-to-database",
  {
    securityGroupId: databaseGroup.id,
    ipProtocol: "tcp",
    fromPort: 5432,
    toPort: 5432,
    cidrIpv4: "10.0.0.0/8",
  },
  { provider },
);
