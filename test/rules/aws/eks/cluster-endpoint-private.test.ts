import { secret, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/eks/cluster-endpoint-private";
import { describeRule } from "../../../support/describe-rule";

const cluster = (vpcConfig: unknown) => ({ vpcConfig });
const lettingIn = (...publicAccessCidrs: unknown[]) =>
  cluster({ endpointPublicAccess: true, publicAccessCidrs });

describeRule(rule, {
  compliant: {
    "no public endpoint": cluster({ endpointPublicAccess: false }),
    "a value that someone marked as secret": cluster({ endpointPublicAccess: secret(false) }),
    "no public endpoint, whatever it would let in": cluster({
      endpointPublicAccess: false,
      publicAccessCidrs: ["0.0.0.0/0"],
    }),
    "a public endpoint for one network": lettingIn("203.0.113.0/24"),
    "for several, one of them IPv6": lettingIn("203.0.113.0/24", "2001:db8::/32"),
    "for a private network, however wide": lettingIn("10.0.0.0/8"),
    "networks for an endpoint that is public by default": cluster({
      publicAccessCidrs: ["203.0.113.0/24"],
    }),
  },
  violating: {
    "the default, which is public": {},
    "a network, but nothing of the endpoint": cluster({ subnetIds: ["subnet-0a"] }),
    "a public endpoint for everybody": cluster({ endpointPublicAccess: true }),
    "null, which is no value": cluster({ endpointPublicAccess: null, publicAccessCidrs: null }),
    "text instead of false": cluster({ endpointPublicAccess: "false" }),
    "no network named, which means all": lettingIn(),
    "everybody by IPv4": lettingIn("0.0.0.0/0"),
    "everybody by IPv6": lettingIn("::/0"),
    "half of the internet, twice": lettingIn("0.0.0.0/1", "128.0.0.0/1"),
    "everybody beside a network": lettingIn("203.0.113.0/24", "0.0.0.0/0"),
    "a private endpoint beside the public one": cluster({ endpointPrivateAccess: true }),
  },
  inconclusive: {
    "a configuration known only after deployment": cluster(unknown()),
    "an endpoint known only after deployment": cluster({ endpointPublicAccess: unknown() }),
    "networks known only after deployment": cluster({ publicAccessCidrs: unknown() }),
    "a network known only after deployment": lettingIn("203.0.113.0/24", unknown()),
    "what is no network": lettingIn("headquarters"),
    "a list instead of the configuration": cluster([]),
  },
});
