import { FrontDoor } from "../../../resources/azure";
import { relaysTo, sentToOrigin } from "../../azure/origins";
import { service } from "../../azure/service-doors";
import { type EndpointReader, type RelayReader, relays as relaysOf } from "../../reader";
import { elementsOf, textOf } from "../../survey";
import { tcp, unionOfTraffic } from "../../traffic";

const WEB = unionOfTraffic([tcp(80), tcp(443)]);

export const endpoints: readonly EndpointReader[] = [
  service(FrontDoor, "entry", ({ enabledState }) => ({
    listens: WEB,
    open: [{ access: enabledState }],
  })),
];

export const relays: readonly RelayReader[] = [
  relaysOf(FrontDoor, ({ backendPools }, reading) => {
    const from = reading.endpointOf(reading.resource);
    if (from === undefined) return [];
    return (elementsOf(backendPools) ?? []).flatMap(({ backends }) =>
      (elementsOf(backends) ?? [])
        .filter(({ enabledState }) => textOf(enabledState)?.toLowerCase() !== "disabled")
        .flatMap(({ address, privateLinkResourceId, httpPort, httpsPort }) =>
          relaysTo(
            from,
            {
              hostName: address,
              privateLink: privateLinkResourceId,
              accepts: WEB,
              sends: sentToOrigin({ httpPort, httpsPort }),
              isCertain: true,
            },
            reading,
          ),
        ),
    );
  }),
];
