import type { ProfilesAssociationArgs as Route53ProfilesAssociationArgs } from "@pulumi/aws/route53/profilesAssociation";
import type { QueryLogArgs as Route53QueryLogArgs } from "@pulumi/aws/route53/queryLog";
import type { RecordArgs as Route53RecordArgs } from "@pulumi/aws/route53/record";
import type { ResolverEndpointArgs } from "@pulumi/aws/route53/resolverEndpoint";
import type { ResolverFirewallRuleGroupAssociationArgs } from "@pulumi/aws/route53/resolverFirewallRuleGroupAssociation";
import type { ResolverQueryLogConfigArgs } from "@pulumi/aws/route53/resolverQueryLogConfig";
import type { ResolverRuleAssociationArgs } from "@pulumi/aws/route53/resolverRuleAssociation";
import type { ZoneArgs as Route53ZoneArgs } from "@pulumi/aws/route53/zone";
import type { ZoneAssociationArgs } from "@pulumi/aws/route53/zoneAssociation";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Route53Zone = resourceType<Unwrap<Route53ZoneArgs>>("aws:route53/zone:Zone");
export const Route53QueryLog = resourceType<Unwrap<Route53QueryLogArgs>>(
  "aws:route53/queryLog:QueryLog",
  {
    names: [],
  },
);
export const Route53Record = resourceType<Unwrap<Route53RecordArgs>>("aws:route53/record:Record", {
  names: [],
});
export const ZoneAssociation = resourceType<Unwrap<ZoneAssociationArgs>>(
  "aws:route53/zoneAssociation:ZoneAssociation",
  { names: [] },
);
export const Route53ProfilesAssociation = resourceType<Unwrap<Route53ProfilesAssociationArgs>>(
  "aws:route53/profilesAssociation:ProfilesAssociation",
  { names: [] },
);
export const ResolverQueryLogConfig = resourceType<Unwrap<ResolverQueryLogConfigArgs>>(
  "aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig",
);
export const ResolverEndpoint = resourceType<Unwrap<ResolverEndpointArgs>>(
  "aws:route53/resolverEndpoint:ResolverEndpoint",
  { names: [] },
);
export const ResolverFirewallRuleGroupAssociation = resourceType<
  Unwrap<ResolverFirewallRuleGroupAssociationArgs>
>("aws:route53/resolverFirewallRuleGroupAssociation:ResolverFirewallRuleGroupAssociation", {
  names: [],
});
export const ResolverRuleAssociation = resourceType<Unwrap<ResolverRuleAssociationArgs>>(
  "aws:route53/resolverRuleAssociation:ResolverRuleAssociation",
  { names: [] },
);
