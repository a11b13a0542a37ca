import { LightsailDatabase } from "../../../resources/aws";
import { oneOf, ports } from "../../aws/port-traffic";
import { doorBy } from "../../aws/public-door";
import { type EndpointReader, endpoint } from "../../reader";
import { textOf } from "../../survey";

/** Ports by the beginning of a blueprint. Source: docs.aws.amazon.com/lightsail, Databases. */
const MYSQL = 3306;
const POSTGRES = 5432;

export const endpoints: readonly EndpointReader[] = [
  endpoint(LightsailDatabase, "store", (database) => {
    const listens = oneOf(portsOf(textOf(database.blueprintId)).map((port) => ports(port)));
    return { listens, doors: doorBy(database.publiclyAccessible, listens.possible) };
  }),
];

function portsOf(blueprint: string | undefined): readonly number[] {
  if (blueprint?.startsWith("mysql")) return [MYSQL];
  return blueprint?.startsWith("postgres") ? [POSTGRES] : [MYSQL, POSTGRES];
}
