import { MariadbServer } from "../../resources/azure/dbformariadb";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { copiesOf, type Extractor } from "../placement";
import { singleServerCopies } from "../shared/azure-database-servers";

export const copies: readonly Extractor[] = copiesOf(MariadbServer, (server) =>
  singleServerCopies(server, MariadbServer),
);

export const keys: readonly KeyExtractor[] = keysOf(MariadbServer, (server) =>
  providerKey("storage", server),
);
