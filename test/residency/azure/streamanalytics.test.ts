import { ref, unknown } from "../../../policypack/kit/rule-table";
import { EventHubNamespace } from "../../../policypack/resources/azure/eventhub";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import { SqlServer } from "../../../policypack/resources/azure/sql";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  StreamAnalyticsOutput,
  StreamingJob,
} from "../../../policypack/resources/azure/streamanalytics";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const job = inSpain(StreamingJob);
const output = (datasource: unknown) => ({
  output: inSpain(StreamAnalyticsOutput, { jobName: ref("job"), datasource }),
  job,
});
const far = inRegion("eastus", StorageAccount, { accountName: "far" });

describePlacements("streamanalytics", {
  "a job that says nothing": [{ job }, []],
  "blobs in an account of this stack": [
    {
      ...output({ type: "Microsoft.Storage/Blob", storageAccounts: [{ accountName: "far" }] }),
      far,
    },
    ["export at eastus of job"],
  ],
  "a table in an account of this stack, by reference": [
    { ...output({ type: "Microsoft.Storage/Table", accountName: ref("far") }), far },
    ["export at eastus of job"],
  ],
  "an event hub": [
    {
      ...output({ type: "Microsoft.EventHub/EventHub", serviceBusNamespace: "events" }),
      hub: inRegion("eastus", EventHubNamespace, { namespaceName: "events" }),
    },
    ["export at eastus of job"],
  ],
  "a database by the host of its server": [
    {
      ...output({ type: "Microsoft.Sql/Server/Database", server: "orders.database.windows.net" }),
      server: inRegion("eastus", SqlServer, { serverName: "orders" }),
    },
    ["export at eastus of job"],
  ],
  "an account that is not in this stack": [
    output({ type: "Microsoft.Storage/DocumentDB", accountId: "elsewhere" }),
    ["export unknown of job"],
  ],
  "reports in Power BI": [output({ type: "PowerBI" }), ["export unknown of job"]],
  "an output that is known only after deployment": [output(unknown()), ["export unknown of job"]],
  "an output inside the job, and its state in an account": [
    {
      job: inSpain(StreamingJob, {
        outputs: [{ datasource: { type: "Microsoft.Storage/Table", accountName: "far" } }],
        jobStorageAccount: { accountName: "far" },
      }),
      far,
    },
    ["export at eastus", "export at eastus"],
  ],
});

const stateIn = (accountName: unknown) =>
  inSpain(StreamingJob, { jobStorageAccount: { accountName } });
const vault = inSpain(Vault, { vaultName: "portal", resourceGroupName: "keys" });
const key = inSpain(Key, {
  resourceGroupName: "keys",
  vaultName: ref("vault", "portal"),
  keyName: "data",
  properties: { kty: "RSA" },
});

describeKeys("streamanalytics", {
  "a job that says nothing": [{ job }, ["state: provider-managed at spaincentral"]],
  "state in an account with a key of its own": [
    {
      job: stateIn(ref("account")),
      account: inSpain(StorageAccount, {
        encryption: {
          keyVaultProperties: { keyVaultUri: "https://portal.vault.azure.net", keyName: "data" },
        },
      }),
      key,
      vault,
    },
    ["state: customer-managed at spaincentral"],
  ],
  "state in an account with a key of Microsoft": [
    { job: stateIn("far"), far },
    ["state: provider-managed at spaincentral"],
  ],
  "state in an account that is not in this stack": [
    { job: stateIn("elsewhere") },
    ["state: provider-managed or stronger unknown"],
  ],
  "state in an account that is known only after deployment": [
    { job: stateIn(unknown()) },
    ["state: provider-managed or stronger unknown"],
  ],
});
