import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import {
  WebApp,
  WebAppSlot,
  WebAppSwiftVirtualNetworkConnection,
  WebAppSwiftVirtualNetworkConnectionSlot,
} from "../../../../policypack/resources/azure/web";
import rule from "../../../../policypack/rules/azure/web/app-vnet-integrated";
import { describeRule } from "../../../support/describe-rule";

const app = resource(WebApp, { name: "portal", resourceGroupName: "rg" });
const named = { name: "portal", resourceGroupName: "rg", subnetResourceId: "/subnets/web" };
const slot = resource(WebAppSlot, { name: "portal", slot: "staging", resourceGroupName: "rg" });

describeRule(rule, {
  compliant: {
    "a subnet": { virtualNetworkSubnetId: "/subscriptions/0/subnets/web" },
    "a subnet made in the same run": { virtualNetworkSubnetId: unknown() },
    "an app in an App Service Environment, which is inside a network": {
      hostingEnvironmentProfile: { id: "/subscriptions/0/hostingEnvironments/portal" },
    },
    "a slot with a subnet": resource(WebAppSlot, { virtualNetworkSubnetId: "/subnets/web" }),
    "a connection by names in plain text, in any case": stack({
      app,
      connection: resource(WebAppSwiftVirtualNetworkConnection, {
        ...named,
        name: "Portal",
        resourceGroupName: "RG",
      }),
    }),
    "a connection of a slot by names in plain text": stack({
      slot,
      connection: resource(WebAppSwiftVirtualNetworkConnectionSlot, { ...named, slot: "Staging" }),
    }),
    "a connection of a slot whose app is made in the same run": stack({
      slot: resource(WebAppSlot, { name: ref("app"), slot: "staging", resourceGroupName: "rg" }),
      app,
      connection: resource(WebAppSwiftVirtualNetworkConnectionSlot, {
        ...named,
        name: ref("app"),
        slot: "staging",
      }),
    }),
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
    "an empty subnet": { virtualNetworkSubnetId: "" },
    null: { virtualNetworkSubnetId: null, hostingEnvironmentProfile: null },
    "a slot of that name of another app": stack({
      slot,
      connection: resource(WebAppSwiftVirtualNetworkConnectionSlot, {
        ...named,
        name: "other",
        slot: "staging",
      }),
    }),
    "another slot of the app": stack({
      slot,
      connection: resource(WebAppSwiftVirtualNetworkConnectionSlot, { ...named, slot: "test" }),
    }),
    "a slot whose app is connected": stack({
      slot,
      app,
      connection: resource(WebAppSwiftVirtualNetworkConnection, named),
    }),
    "an app whose slot is connected": stack({
      app,
      slot,
      connection: resource(WebAppSwiftVirtualNetworkConnectionSlot, { ...named, slot: "staging" }),
    }),
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
    "an environment known only after deployment": { hostingEnvironmentProfile: unknown() },
    "a connection of an app known only after deployment": stack({
      app,
      connection: resource(WebAppSwiftVirtualNetworkConnection, { ...named, name: unknown() }),
    }),
    "a connection of a slot whose app is known only after deployment": stack({
      slot,
      connection: resource(WebAppSwiftVirtualNetworkConnectionSlot, {
        ...named,
        name: unknown(),
        slot: "staging",
      }),
    }),
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
