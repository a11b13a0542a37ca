import { Listener, LoadBalancer } from "../../resources/aws";
import type { Bounded } from "../bounded";
import type { Inputs, Reading } from "../reader";
import { NO_TRAFFIC, type Traffic } from "../traffic";
import { joinTraffic, portTraffic } from "./port-traffic";
import { portOf, wordOf } from "./settings";

/** What the listeners of a load balancer answer to: perhaps anything, where none is in the stack. */
export function listenedTo({ resource, survey }: Reading): Bounded<Traffic> {
  const listeners = survey.referring(resource, LoadBalancer, Listener, "loadBalancerArn");
  if (listeners.length === 0) {
    return portTraffic(undefined, undefined);
  }
  return joinTraffic(
    listeners.map(({ inputs, isCertain }) => {
      const ports = listenerPorts(inputs);
      return isCertain ? ports : { certain: NO_TRAFFIC, possible: ports.possible };
    }),
  );
}

/** What one listener answers to. The protocol of an application load balancer's listener is HTTP where none is set. */
export function listenerPorts({ protocol, port }: Inputs<typeof Listener>): Bounded<Traffic> {
  return portTraffic(wordOf(protocol, "HTTP"), portOf(port));
}
