import { equals, not } from "../../core";
import { SignalR, SignalRReplica } from "../../resources/azure/signalrservice";
import { here } from "../destination";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = copiesOf(SignalRReplica, (replica) =>
  copy("processing", "messages of a replica", here(replica.resourceName), {
    of: from(replica.resourceName, SignalR),
    when: not(equals(replica.resourceStopped, "true")),
  }),
);

export const keys: readonly KeyExtractor[] = keysOf(SignalR, (service) =>
  providerKey("messages", service),
);
