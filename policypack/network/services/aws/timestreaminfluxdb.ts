import type { Checked, ResourceType } from "../../../core";
import { nodeOf } from "../../../core";
import { TimestreaminfluxdbDbCluster, TimestreaminfluxdbDbInstance } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { listensOn } from "../../aws/port-traffic";
import { publicBy } from "../../aws/public-door";
import { type EndpointReader, endpoint, type Inputs } from "../../reader";
import { textOf } from "../../survey";

/** Of InfluxDB 2 and 3. Source: docs.aws.amazon.com/ts-influxdb, API reference, CreateDbCluster, port. */
const PORT = 8086;
const PORT_OF_3 = 8181;

interface Database {
  readonly port?: number | undefined;
  readonly publiclyAccessible?: boolean | undefined;
  readonly vpcSubnetIds: readonly string[];
  readonly vpcSecurityGroupIds: readonly string[];
}

export const endpoints: readonly EndpointReader[] = [
  database(TimestreaminfluxdbDbInstance, () => [PORT]),
  database(TimestreaminfluxdbDbCluster, portsOf),
];

/** The parameter group of a cluster tells which of both it is; those of one's own have any name. */
function portsOf({
  dbParameterGroupIdentifier: group,
}: Inputs<typeof TimestreaminfluxdbDbCluster>): readonly number[] {
  if (nodeOf(group).state === "absent") return [PORT];
  return textOf(group)?.startsWith("InfluxDBV3") ? [PORT_OF_3] : [PORT, PORT_OF_3];
}

function database<T extends Database>(
  type: ResourceType<T>,
  defaultPorts: (one: Checked<T>) => readonly number[],
): EndpointReader {
  return endpoint<T>(type, "store", (one, reading) => ({
    listens: listensOn(one.port, ...defaultPorts(one)),
    interfaces: interfacesIn(reading, {
      subnets: one.vpcSubnetIds,
      securityGroups: [one.vpcSecurityGroupIds],
      publicBy: publicBy(one.publiclyAccessible),
    }),
  }));
}
