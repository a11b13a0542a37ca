import { ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { LogSubscriptionFilter } from "../../../policypack/resources/aws/cloudwatch";
import { Bucket, BucketLogging } from "../../../policypack/resources/aws/s3";
import { DiagnosticSetting } from "../../../policypack/resources/azure/monitor";
import { LogAnalyticsWorkspace } from "../../../policypack/resources/azure/operationalinsights";
import rule from "../../../policypack/rules/residency/log-place-allowed";
import { describeRule } from "../../support/describe-rule";

const filter = (destinationArn: unknown) =>
  resource(LogSubscriptionFilter, { region: "eu-south-2", destinationArn });
const arn = (region: string) => `arn:aws:logs:${region}:111122223333:destination:monitoring`;
const logging = (region: string) =>
  stack({
    logging: resource(BucketLogging, { region: "eu-south-2", targetBucket: ref("logs") }),
    logs: resource(Bucket, { region }),
  });
const ALL = { logs: [{ categoryGroup: "allLogs", enabled: true }] };
const setting = (location: string) =>
  stack({
    setting: resource(DiagnosticSetting, { ...ALL, workspaceId: ref("workspace") }),
    workspace: resource(LogAnalyticsWorkspace, { location }),
  });

describeRule(rule, {
  compliant: {
    "a destination at home": filter(arn("eu-south-2")),
    "a bucket at home": logging("eu-south-2"),
    "a workspace at home": setting("spaincentral"),
  },
  violating: {
    "a destination abroad": filter(arn("us-east-1")),
    "a bucket that another provider makes abroad": logging("us-east-1"),
    "a workspace abroad": setting("westeurope"),
  },
  inconclusive: {
    "a destination that is known only after deployment": filter(unknown()),
    "a bucket by a name that is not in this stack": resource(BucketLogging, {
      targetBucket: "logs-of-all",
    }),
    "a workspace that is not in this stack": resource(DiagnosticSetting, {
      ...ALL,
      workspaceId:
        "/subscriptions/0/resourceGroups/logs/providers/Microsoft.OperationalInsights/workspaces/all",
    }),
  },
  notApplicable: { "no logs": resource(Bucket, { region: "eu-south-2" }) },
});
