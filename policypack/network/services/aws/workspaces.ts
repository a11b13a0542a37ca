import { hidden, isGiven, nodeOf } from "../../../core";
import { WorkSpacesDirectory, Workspace } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { switchOf } from "../../aws/settings";
import { type EndpointReader, endpoint } from "../../reader";

/**
 * A desktop stands in the subnets of its directory, in a group that AWS makes for the directory (which can't be
 * seen) and in one's own. Source: "Security groups for your WorkSpaces", docs.aws.amazon.com/workspaces.
 */
export const endpoints: readonly EndpointReader[] = [
  endpoint(Workspace, "host", ({ directoryId }, reading) => {
    const directories = reading.survey.follow(directoryId, WorkSpacesDirectory);
    return {
      interfaces:
        directories.length === 0
          ? interfacesIn(reading, { subnets: directoryId, securityGroups: [directoryId] })
          : directories.flatMap(({ inputs, isCertain }) => {
              const { subnetIds, workspaceCreationProperties: created } = inputs;
              const { enableInternetAccess, customSecurityGroupId } = created;
              // The provider sends false where it isn't set: enable_internet_access of its schema.
              const hasAccess = switchOf(enableInternetAccess, false);
              return interfacesIn(reading, {
                // Without any, those of the directory itself, which isn't one of the VPC's resources.
                subnets: isGiven(subnetIds) ? subnetIds : directoryId,
                securityGroups: [customSecurityGroupId, hidden(inputs, "made by AWS")],
                publicBy:
                  hasAccess === false
                    ? undefined
                    : {
                        node: nodeOf(enableInternetAccess),
                        does: "gives every desktop a public address",
                        isCertain: hasAccess === true,
                        change: "set enableInternetAccess to false",
                      },
                isCertain,
              });
            }),
    };
  }),
];
