import {
  DmsInstanceProfile,
  DmsReplicationInstance,
  DmsReplicationSubnetGroup,
} from "../../../resources/aws";
import { publicBy } from "../../aws/public-door";
import { interfacesInGroup } from "../../aws/store-placement";
import { type EndpointReader, endpoint } from "../../reader";

/** What migrates databases reaches all of them; which ports it answers on isn't documented. */
export const endpoints: readonly EndpointReader[] = [
  endpoint(DmsReplicationInstance, "host", (instance, reading) => ({
    interfaces: interfacesInGroup(reading, {
      subnetGroup: instance.replicationSubnetGroupId,
      types: [DmsReplicationSubnetGroup],
      securityGroups: [instance.vpcSecurityGroupIds],
      // AWS would give an address by default; the provider sends false.
      publicBy: publicBy(instance.publiclyAccessible),
    }),
  })),
  endpoint(DmsInstanceProfile, "host", (profile, reading) => ({
    interfaces: interfacesInGroup(reading, {
      subnetGroup: profile.subnetGroupIdentifier,
      types: [DmsReplicationSubnetGroup],
      securityGroups: [profile.vpcSecurityGroupIds],
      publicBy: publicBy(profile.publiclyAccessible, "public"),
    }),
  })),
];
