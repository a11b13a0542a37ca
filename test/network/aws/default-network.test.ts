import { describe, expect, it } from "vitest";
import { checkedInputs, nodeOf, ResourceGraph } from "../../../policypack/core";
import {
  type CaseStack,
  ref,
  resource,
  resourcesOf,
  stack,
} from "../../../policypack/kit/rule-table";
import { ofInternet } from "../../../policypack/network/address-set";
import { inDefaultNetwork } from "../../../policypack/network/aws/default-network";
import { awsNetworks, defaultSubnet } from "../../../policypack/network/aws/networks";
import { Routing } from "../../../policypack/network/routing";
import { Survey } from "../../../policypack/network/survey";
import { DefaultRouteTable, DefaultVpc, Ec2Instance } from "../../../policypack/resources/aws";
import { networkOf } from "../../support/network-of";

const surveyOf = (given: CaseStack) => new Survey(new ResourceGraph(resourcesOf(given)));
const waysIn = (survey: Survey) =>
  new Routing().outwards(defaultSubnet(survey).router, "gateway", ofInternet("v4"));

describe("the default VPC", () => {
  const web = resource(Ec2Instance, {});

  it("leads to the internet, gives public addresses and filters nothing", () => {
    const survey = surveyOf(stack({ web }));
    const subnet = defaultSubnet(survey);
    expect(waysIn(survey).map(({ isCertain }) => isCertain)).toEqual([true]);
    expect(subnet.filters).toEqual([]);
    expect(networkOf(stack({ web })).exit("web")).toBe("all traffic");
  });

  it("doesn't lead there once a default route table adopts its routes", () => {
    const survey = surveyOf(
      stack({
        web,
        vpc: resource(DefaultVpc),
        table: resource(DefaultRouteTable, { defaultRouteTableId: ref("vpc") }),
      }),
    );
    expect(waysIn(survey)).toEqual([]);
  });

  it("knows who uses it, also after the networks are read", () => {
    const survey = surveyOf(stack({ web, vpc: resource(DefaultVpc) }));
    const { defaults } = awsNetworks(survey);
    const [instance] = survey.all(Ec2Instance);
    if (instance === undefined) throw new Error("no instance");
    inDefaultNetwork(survey, instance.resource, nodeOf(checkedInputs(instance.resource)));
    expect(defaults.map(({ resource: one }) => one.name)).toEqual(["vpc", "web"]);
  });
});
