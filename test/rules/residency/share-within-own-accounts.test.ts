import { given, resource, unknown } from "../../../policypack/kit/rule-table";
import { ANYWHERE } from "../../../policypack/knowledge/countries";
import { DynamodbTableExport } from "../../../policypack/resources/aws/dynamodb";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import rule from "../../../policypack/rules/residency/share-within-own-accounts";
import { describeRule } from "../../support/describe-rule";

const OWN = { accounts: ["111122223333"] };
const exportTo = (s3BucketOwner: unknown) => resource(DynamodbTableExport, { s3BucketOwner });
const account = (allowCrossTenantReplication: unknown) =>
  resource(StorageAccount, { allowCrossTenantReplication });

describeRule(rule, {
  compliant: {
    "an account of one's own": given(OWN, exportTo("111122223333")),
    "an organisation that one's own account manages": given(
      OWN,
      exportTo("arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5"),
    ),
    "an organisation by its id": given(
      { accounts: ["o-a1b2c3d4e5"] },
      exportTo("arn:aws:organizations::999999999999:organization/o-a1b2c3d4e5"),
    ),
    "a principal of one's own": given(OWN, exportTo("arn:aws:iam::111122223333:root")),
    "everyone, where nothing is asked": given({ countries: ANYWHERE }, account(true)),
  },
  violating: {
    "replication to any tenant": account(true),
    "a principal of another account whose name holds one's own": given(
      OWN,
      exportTo("arn:aws:iam::999999999999:role/111122223333"),
    ),
    "another organisation": given(
      OWN,
      exportTo("arn:aws:organizations::999999999999:organization/o-foreign000"),
    ),
    "another account": given(OWN, exportTo("444455556666")),
    "another account whose id holds one's own": given(OWN, exportTo("9111122223333")),
    everyone: exportTo("all"),
  },
  inconclusive: {
    "an account, where nobody said which are one's own": exportTo("111122223333"),
    "an account that is known only after deployment": given(OWN, exportTo(unknown())),
    "a switch that is known only after deployment": account(unknown()),
  },
  notApplicable: {
    "nothing shared": resource(DynamodbTableExport),
    "a switch that is off": account(false),
  },
});
