import { ref, unknown } from "../../../policypack/kit/rule-table";
import { MariadbServer } from "../../../policypack/resources/azure/dbformariadb";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("dbformariadb", {
  "a server that says nothing": [{ server: inSpain(MariadbServer, { properties: {} }) }, []],
  "a server with backups in the paired region": [
    {
      server: inRegion("westeurope", MariadbServer, {
        properties: { storageProfile: { geoRedundantBackup: "Enabled" } },
      }),
    },
    ["backup at northeurope"],
  ],
  "a server whose backups stay in the region": [
    {
      server: inRegion("westeurope", MariadbServer, {
        properties: { storageProfile: { geoRedundantBackup: "Disabled" } },
      }),
    },
    [],
  ],
  "a server that is known only after deployment": [
    { server: inRegion("westeurope", MariadbServer, { properties: unknown() }) },
    ["perhaps backup at northeurope", "replica at westeurope"],
  ],
  "a replica of a server of this stack": [
    {
      replica: inRegion("eastus", MariadbServer, {
        properties: { createMode: "Replica", sourceServerId: ref("server") },
      }),
      server: inSpain(MariadbServer),
    },
    ["replica at eastus of server"],
  ],
});

describeKeys("dbformariadb", {
  "a server, which can't name a key": [
    { server: inSpain(MariadbServer) },
    ["storage: provider-managed at spaincentral"],
  ],
});
