import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import { Listener, LoadBalancer } from "../../../../policypack/resources/aws/lb";
import { WebAclAssociation } from "../../../../policypack/resources/aws/wafv2";
import rule from "../../../../policypack/rules/aws/lb/load-balancer-protected-by-waf";
import { describeRule } from "../../../support/describe-rule";

const webAclArn = "arn:aws:wafv2:eu-south-2:111122223333:regional/webacl/portal/1";
const association = (resourceArn: unknown, inputs: object = { webAclArn }) =>
  resource(WebAclAssociation, { resourceArn, ...inputs });

describeRule(rule, {
  compliant: {
    "a load balancer with a web ACL": stack({
      balancer: resource(LoadBalancer, { loadBalancerType: "application" }),
      association: association(ref("balancer")),
    }),
    "the default type": stack({
      balancer: resource(LoadBalancer),
      association: association(ref("balancer")),
    }),
    "a web ACL of the same stack": stack({
      balancer: resource(LoadBalancer),
      association: association(ref("balancer"), { webAclArn: unknown() }),
    }),
    "an association that takes the ARN from a listener": stack({
      balancer: resource(LoadBalancer),
      listener: resource(Listener, { loadBalancerArn: ref("balancer") }),
      association: association(
        ref("balancer", "arn:aws:elasticloadbalancing:eu-south-2:1:loadbalancer/app/portal/50dc"),
      ),
    }),
    "two associations of which one has no web ACL": stack({
      balancer: resource(LoadBalancer),
      empty: association(ref("balancer"), {}),
      association: association(ref("balancer")),
    }),
    "an internal one with a web ACL": stack({
      balancer: resource(LoadBalancer, { internal: true }),
      association: association(ref("balancer")),
    }),
  },
  violating: {
    "no association": { loadBalancerType: "application" },
    "no association under the default type": {},
    "no association under a type that is null": { loadBalancerType: null },
    "no association under a type that is a number": { loadBalancerType: 7 },
    "an internal one without": { internal: true },
    "an association of another load balancer": stack({
      balancer: resource(LoadBalancer),
      other: resource(LoadBalancer),
      association: association(ref("other")),
    }),
    "an association without a web ACL": stack({
      balancer: resource(LoadBalancer),
      association: association(ref("balancer"), { webAclArn: null }),
    }),
  },
  inconclusive: {
    "an association of one load balancer or another": stack({
      balancer: resource(LoadBalancer),
      other: resource(LoadBalancer),
      association: association([ref("balancer"), ref("other")]),
    }),
    "no association under a type known only after deployment": { loadBalancerType: unknown() },
  },
  notApplicable: {
    "a network load balancer": { loadBalancerType: "network" },
    "a gateway load balancer": { loadBalancerType: "gateway" },
  },
});
