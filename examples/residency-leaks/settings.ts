import * as aws from "@pulumi/aws";
import * as resources from "@pulumi/azure-native/resources";

export const region = "eu-south-2";
export const location = "spaincentral";
export const accountId = "111122223333";

export const provider = new aws.Provider("spain", { region });

export const group = new resources.ResourceGroup("register", {
  resourceGroupName: "rg-register",
  location,
});

export const resourceGroupName = group.name;

/** Someone has thought about what these data are. */
export const tags = { classification: "medio" };
