import { ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import {
  Firewall,
  NetworkfirewallLoggingConfiguration,
} from "../../../policypack/resources/aws/networkfirewall";
import { DiagnosticSetting } from "../../../policypack/resources/azure/monitor";
import { AzureFirewall } from "../../../policypack/resources/azure/network";
import rule from "../../../policypack/rules/network/firewall-logged";
import { describeRule } from "../../support/describe-rule";

const DESTINATION = {
  logType: "FLOW",
  logDestinationType: "S3",
  logDestination: { bucketName: "b" },
};
const aws = (logDestinationConfigs: unknown) =>
  stack({
    firewall: resource(Firewall, {}),
    logging: resource(NetworkfirewallLoggingConfiguration, {
      firewallArn: ref("firewall"),
      loggingConfiguration: { logDestinationConfigs },
    }),
  });
const azure = (enabled: unknown) =>
  stack({
    firewall: resource(AzureFirewall, { azureFirewallName: "edge" }),
    logging: resource(DiagnosticSetting, {
      resourceUri: ref("firewall"),
      logs: [{ categoryGroup: "allLogs", enabled }],
    }),
  });

describeRule(rule, {
  compliant: { "flows that are logged": aws([DESTINATION]), "all logs": azure(true) },
  violating: {
    "no logging": resource(Firewall, {}),
    "logging to nowhere": aws([]),
    "no diagnostic setting": resource(AzureFirewall, {}),
    "a diagnostic setting that is off": azure(false),
  },
  inconclusive: { "a switch that isn't known": azure(unknown()) },
});
