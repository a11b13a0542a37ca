import { M2Environment } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { publicBy } from "../../aws/public-door";
import { type EndpointReader, endpoint } from "../../reader";

/** A mainframe runtime answers on whatever ports its applications define. */
export const endpoints: readonly EndpointReader[] = [
  endpoint(M2Environment, "host", (environment, reading) => ({
    interfaces: interfacesIn(reading, {
      subnets: environment.subnetIds,
      hasDefault: true,
      securityGroups: [environment.securityGroupIds],
      // What holds where it isn't set is documented nowhere.
      publicBy: publicBy(environment.publiclyAccessible, "perhaps"),
    }),
  })),
];
