import type { ResourceType } from "../../../core";
import { TimestreaminfluxdbDbCluster, TimestreaminfluxdbDbInstance } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { listensOn } from "../../aws/port-traffic";
import { publicBy } from "../../aws/public-door";
import { type EndpointReader, endpoint } from "../../reader";

/** Source: docs.aws.amazon.com/ts-influxdb, API reference, CreateDbInstance, port. */
const PORT = 8086;

interface Database {
  readonly port?: number | undefined;
  readonly publiclyAccessible?: boolean | undefined;
  readonly vpcSubnetIds: readonly string[];
  readonly vpcSecurityGroupIds: readonly string[];
}

export const endpoints: readonly EndpointReader[] = [
  database(TimestreaminfluxdbDbInstance),
  database(TimestreaminfluxdbDbCluster),
];

function database(type: ResourceType<Database>): EndpointReader {
  return endpoint<Database>(type, "store", (one, reading) => ({
    listens: listensOn(one.port, PORT),
    interfaces: interfacesIn(reading, {
      subnets: one.vpcSubnetIds,
      securityGroups: [one.vpcSecurityGroupIds],
      publicBy: publicBy(one.publiclyAccessible),
    }),
  }));
}
