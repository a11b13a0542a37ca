import { MysqlServer, MysqlSingleServer } from "../../resources/azure/dbformysql";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { copiesOf, type Extractor } from "../placement";
import {
  flexibleServerCopies,
  flexibleServerKeys,
  singleServerCopies,
} from "../shared/azure-database-servers";

export const copies: readonly Extractor[] = [
  ...copiesOf(MysqlServer, (server) =>
    flexibleServerCopies(server, MysqlServer, MysqlSingleServer),
  ),
  ...copiesOf(MysqlSingleServer, (server) => singleServerCopies(server, MysqlSingleServer)),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(MysqlServer, (server) => flexibleServerKeys(server)),
  ...keysOf(MysqlSingleServer, (server) => providerKey("storage", server)),
];
