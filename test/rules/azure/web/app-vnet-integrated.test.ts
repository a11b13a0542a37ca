import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import {
  WebApp,
  WebAppSlot,
  WebAppSwiftVirtualNetworkConnection,
  WebAppSwiftVirtualNetworkConnectionSlot,
} from "../../../../policypack/rules/azure/types";
import rule from "../../../../policypack/rules/azure/web/app-vnet-integrated";
import { describeRule } from "../../../support/describe-rule";

const app = resource(WebApp, { name: "portal", resourceGroupName: "rg" });
const slot = resource(WebAppSlot, { name: "portal", slot: "staging", resourceGroupName: "rg" });

describeRule(rule, {
  compliant: {
    "a subnet": { virtualNetworkSubnetId: "/subscriptions/0/subnets/web" },
    "a subnet made in the same run": { virtualNetworkSubnetId: unknown() },
    "a connection in a resource of its own": stack({
      app,
      connection: resource(WebAppSwiftVirtualNetworkConnection, {
        name: ref("app"),
        subnetResourceId: unknown(),
      }),
    }),
    "a connection of a slot": stack({
      slot,
      connection: resource(WebAppSwiftVirtualNetworkConnectionSlot, {
        slot: ref("slot"),
        subnetResourceId: "/subscriptions/0/subnets/web",
      }),
    }),
  },
  violating: {
    nothing: stack({ app }),
    "a slot without any": stack({ slot }),
    "the connection of another app": stack({
      app,
      other: app,
      connection: resource(WebAppSwiftVirtualNetworkConnection, {
        name: ref("other"),
        subnetResourceId: unknown(),
      }),
    }),
    "a connection without a subnet": stack({
      app,
      connection: resource(WebAppSwiftVirtualNetworkConnection, { name: ref("app") }),
    }),
    "the connection of a namesake in another group": stack({
      app,
      connection: resource(WebAppSwiftVirtualNetworkConnection, {
        name: "portal",
        resourceGroupName: "other",
        subnetResourceId: "/subscriptions/0/subnets/web",
      }),
    }),
  },
  inconclusive: {
    "a connection whose group is known only after deployment": stack({
      app,
      connection: resource(WebAppSwiftVirtualNetworkConnection, {
        name: "portal",
        resourceGroupName: unknown(),
        subnetResourceId: "/subscriptions/0/subnets/web",
      }),
    }),
  },
});
