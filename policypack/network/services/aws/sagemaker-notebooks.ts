import { isGiven, nodeOf } from "../../../core";
import { SagemakerNotebookInstance } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { wordOf } from "../../aws/settings";
import { type EndpointReader, endpoint } from "../../reader";

/**
 * A notebook has an interface in a VPC, where it is given a subnet; and unless that is switched off, another one in
 * a network of AWS, which leads to the internet ("Connect a Notebook Instance in a VPC to External
 * Resources", docs.aws.amazon.com/sagemaker). Who may open it is decided by IAM.
 */
export const endpoints: readonly EndpointReader[] = [
  endpoint(SagemakerNotebookInstance, "host", (notebook, reading) => {
    const { subnetId, securityGroups, directInternetAccess } = notebook;
    const access = wordOf(directInternetAccess, "ENABLED");
    return {
      interfaces: isGiven(subnetId)
        ? interfacesIn(reading, { subnets: subnetId, securityGroups: [securityGroups] })
        : [],
      ...(access !== "DISABLED" && {
        freeExit: {
          node: nodeOf(directInternetAccess),
          does: isGiven(directInternetAccess)
            ? "gives it a way to the internet past its VPC"
            : "is not set, which gives it a way to the internet past its VPC",
          isCertain: access === "ENABLED",
          change: 'set directInternetAccess to "Disabled"',
        },
      }),
    };
  }),
];
