import * as aws from "@pulumi/aws";
import { server } from "./application";
import {
  allow,
  application,
  caseFile,
  closedGroup,
  type data,
  network,
  serverGroup,
  tier,
} from "./network";
import { provider, region } from "./settings";

// Operators work in a network of their own. It has no way to the internet: they come through Session
// Manager, which asks who they are and records what they do.
const operations = network("operations", "10.21.0.0/16");
const consoles = tier(operations, "consoles", "management", ["10.21.0.0/24"]);

const consoleGroup = closedGroup(operations, "console");
const sessionGroup = closedGroup(operations, "session");

for (const service of ["ssm", "ssmmessages", "ec2messages"]) {
  new aws.ec2.VpcEndpoint(
    service,
    {
      vpcId: operations.id,
      serviceName: `com.amazonaws.${region}.${service}`,
      vpcEndpointType: "Interface",
      privateDnsEnabled: true,
      subnetIds: consoles.subnetIds,
      securityGroupIds: [sessionGroup.id],
    },
    { provider },
  );
}

for (const subnetId of consoles.subnetIds) {
  server("console", subnetId, consoleGroup);
}

allow(["console", consoleGroup], ["session", sessionGroup], 443);
allow(["console", consoleGroup], ["server", serverGroup], 22);

const peering = new aws.ec2.VpcPeeringConnection(
  "operations",
  { vpcId: operations.id, peerVpcId: caseFile.id, autoAccept: true },
  { provider },
);

// Routes for the servers only: the database has none to the operators, nor they to it.
const routes: [string, typeof data, string][] = [
  ["consoles-to-application", consoles, "10.20.10.0/23"],
  ["application-to-consoles", application, "10.21.0.0/24"],
];
for (const [name, { table }, destinationCidrBlock] of routes) {
  new aws.ec2.Route(
    name,
    { routeTableId: table.id, destinationCidrBlock, vpcPeeringConnectionId: peering.id },
    { provider },
  );
}
