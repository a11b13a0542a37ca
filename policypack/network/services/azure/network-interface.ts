import { NetworkInterface } from "../../../resources/azure";
import { interfacesOfHost } from "../../azure/hosts";
import { type EndpointReader, endpoint } from "../../reader";

/** A network interface that no machine of the stack takes; it may be somebody else's. */
export const endpoints: readonly EndpointReader[] = [
  endpoint(NetworkInterface, "host", (_, { resource, survey }) => {
    const interfaces = interfacesOfHost(survey, resource);
    return interfaces.length === 0 ? undefined : { interfaces };
  }),
];
