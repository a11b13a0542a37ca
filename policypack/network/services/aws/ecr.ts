import { nodeOf } from "../../../core";
import { EcrPublicRepository, EcrRepository, EcrRepositoryPolicy } from "../../../resources/aws";
import { behindPolicies, HTTPS } from "../../aws/policy-doors";
import { publicDoor } from "../../aws/public-door";
import { type EndpointReader, endpoint } from "../../reader";

export const endpoints: readonly EndpointReader[] = [
  behindPolicies(EcrRepository, "store", {
    apart: { type: EcrRepositoryPolicy, by: "repository", document: ({ policy }) => policy },
  }),
  endpoint(EcrPublicRepository, "store", (repository) => ({
    listens: HTTPS,
    doors: [
      publicDoor(HTTPS, {
        node: nodeOf(repository),
        does: "is shown to everybody in the Amazon ECR Public Gallery",
        isCertain: true,
        change: "keep the images in an ecr.Repository",
      }),
    ],
  })),
];
