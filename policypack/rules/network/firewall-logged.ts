import { asType, defineStackRule, EXAMPLE_ID, equals, example, isSet, some } from "../../core";
import { Firewall, NetworkfirewallLoggingConfiguration } from "../../resources/aws/networkfirewall";
import { DiagnosticSetting } from "../../resources/azure/monitor";
import { AzureFirewall } from "../../resources/azure/network";

export default defineStackRule([Firewall, AzureFirewall], {
  id: "network-firewall-logged",
  title: "Network firewalls log what they let through and what they stop",
  rationale:
    "A firewall that keeps no log can't tell who tried to get in, nor whether somebody did.",
  remediation:
    "Add a networkfirewall LoggingConfiguration with the firewall's ARN as firewallArn, or a monitor DiagnosticSetting with its id as resourceUri and an enabled entry in logs.",
  category: "logging",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html",
    "https://learn.microsoft.com/azure/firewall/monitor-firewall",
  ],
  check: (firewall, { attached }) =>
    asType(firewall, AzureFirewall) === undefined
      ? some(attached(NetworkfirewallLoggingConfiguration, "firewallArn"), (configuration) =>
          isSet(configuration.loggingConfiguration.logDestinationConfigs),
        )
      : some(attached(DiagnosticSetting, "resourceUri"), ({ logs }) =>
          some(logs, ({ enabled }) => equals(enabled, true)),
        ),
  examples: {
    compliant: {
      type: AzureFirewall,
      inputs: { azureFirewallName: "edge" },
      attached: [
        example(DiagnosticSetting, {
          resourceUri: EXAMPLE_ID,
          logs: [{ categoryGroup: "allLogs", enabled: true }],
        }),
      ],
    },
    violating: { type: AzureFirewall, inputs: { azureFirewallName: "edge" } },
  },
});
