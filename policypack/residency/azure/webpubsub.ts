import { equals, not } from "../../core";
import { WebPubSub, WebPubSubReplica } from "../../resources/azure/webpubsub";
import { here } from "../destination";
import { copiesOf, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = copiesOf(WebPubSubReplica, (replica) =>
  copy("processing", "messages of a replica", here(replica.resourceName), {
    of: from(replica.resourceName, WebPubSub),
    when: not(equals(replica.resourceStopped, "true")),
  }),
);
