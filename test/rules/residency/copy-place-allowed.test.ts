import { given, ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { ANYWHERE, EEA } from "../../../policypack/knowledge/countries";
import { DynamodbTable, DynamodbTableReplica } from "../../../policypack/resources/aws/dynamodb";
import {
  ObjectReplicationPolicy,
  StorageAccount,
} from "../../../policypack/resources/azure/storage";
import rule from "../../../policypack/rules/residency/copy-place-allowed";
import { describeRule } from "../../support/describe-rule";

const table = (replicas: unknown) =>
  resource(DynamodbTable, { replicas }, { region: "eu-south-2" });
const account = (location: unknown, name: unknown) =>
  resource(StorageAccount, { location, sku: { name } });
const replication = (location: string) =>
  stack({
    policy: resource(ObjectReplicationPolicy, { destinationAccount: ref("destination") }),
    destination: resource(StorageAccount, { location }),
  });

describeRule(rule, {
  compliant: {
    "a replica at home": table([{ regionName: "eu-south-2" }]),
    "an account elsewhere in this stack": replication("spaincentral"),
    "a paired region that is allowed": given(
      { countries: EEA },
      account("westeurope", "Standard_GRS"),
    ),
    "anywhere, even unknown, where nothing is asked": given(
      { countries: ANYWHERE },
      table(unknown()),
    ),
    "a kind of placement that may be elsewhere": given(
      { asked: { countriesByKind: { replica: EEA } } },
      table([{ regionName: "eu-west-1" }]),
    ),
  },
  violating: {
    "a replica abroad": table([{ regionName: "eu-south-2" }, { regionName: "us-east-1" }]),
    "one abroad among unknown ones": table([
      { regionName: unknown() },
      { regionName: "us-east-1" },
    ]),
    "a paired region abroad": account("westeurope", "Standard_RAGRS"),
    "an account abroad in this stack": replication("eastus"),
  },
  inconclusive: {
    "replicas that are known only after deployment": table(unknown()),
    "a region that is known only after deployment": table([{ regionName: unknown() }]),
    "a region that is misspelt": table([{ regionName: "eu-suoth-2" }]),
    "a SKU that is known only after deployment": account("westeurope", unknown()),
    "a region without a pair": account("spaincentral", "Standard_GRS"),
    "an account that is not in this stack": resource(ObjectReplicationPolicy, {
      destinationAccount: "elsewhere",
    }),
  },
  notApplicable: {
    "no copies": table([]),
    "copies in one region": account("westeurope", "Standard_ZRS"),
    "a replica of its own, whose place is judged as that of any resource": resource(
      DynamodbTableReplica,
      { region: "eu-west-1", globalTableArn: unknown() },
    ),
  },
});
