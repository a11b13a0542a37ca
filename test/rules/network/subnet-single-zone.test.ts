import { ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { VirtualMachineScaleSet } from "../../../policypack/resources/azure/compute";
import { Vault } from "../../../policypack/resources/azure/keyvault";
import { PrivateEndpoint, VirtualNetwork } from "../../../policypack/resources/azure/network";
import rule from "../../../policypack/rules/network/subnet-single-zone";
import { describeRule } from "../../support/describe-rule";
import { machine, securityGroup, VNET, VPC, zone } from "../../support/networks";

const { front, ...others } = VPC;
const { back, ...azure } = VNET;
const subnetWith = (...zones: unknown[]) =>
  stack({
    front: front as NonNullable<typeof front>,
    ...others,
    group: securityGroup(),
    ...Object.fromEntries(
      zones.map((name, index) => [
        `machine${index}`,
        machine("front", "group", name === undefined ? {} : zone(name)),
      ]),
    ),
  });

const inlineSubnets = (second: string) =>
  stack({
    vnet: resource(VirtualNetwork, {
      resourceGroupName: "rg",
      virtualNetworkName: "vnet",
      addressSpace: { addressPrefixes: ["10.0.0.0/16"] },
      subnets: [
        { name: "one", addressPrefix: "10.0.1.0/24" },
        { name: "two", addressPrefix: "10.0.2.0/24" },
      ],
    }),
    ...Object.fromEntries(
      ["one", second].map((subnet, index) => [
        `servers${index}`,
        resource(VirtualMachineScaleSet, {
          resourceGroupName: "rg",
          ...zone(index === 0 ? "application" : "data"),
          virtualMachineProfile: {
            networkProfile: {
              networkInterfaceConfigurations: [
                {
                  name: "own",
                  ipConfigurations: [
                    {
                      name: "own",
                      subnet: {
                        id: `/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/${subnet}`,
                      },
                    },
                  ],
                },
              ],
            },
          },
        }),
      ]),
    ),
  });

describeRule(rule, {
  compliant: {
    "two of one zone": subnetWith("data", "data"),
    "one beside what has none": subnetWith("data", undefined),
    "two inline subnets of one zone each": inlineSubnets("two"),
  },
  violating: {
    "two zones": subnetWith("application", "data"),
    "two zones in an inline subnet": inlineSubnets("one"),
  },
  inconclusive: {
    "a zone that isn't known beside another": subnetWith("data", unknown()),
  },
  notApplicable: {
    "nothing of any zone": subnetWith(undefined),
    "private endpoints of two zones, which open nothing": stack({
      back: back as NonNullable<typeof back>,
      ...azure,
      ...Object.fromEntries(
        ["data", "application"].flatMap((name) => [
          [name, resource(Vault, zone(name))],
          [
            `${name}Endpoint`,
            resource(PrivateEndpoint, {
              subnet: { id: ref("back") },
              privateLinkServiceConnections: [{ privateLinkServiceId: ref(name) }],
            }),
          ],
        ]),
      ),
    }),
  },
});
