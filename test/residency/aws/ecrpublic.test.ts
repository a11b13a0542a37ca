import { unknown } from "../../../policypack/kit/rule-table";
import { EcrPublicRepository } from "../../../policypack/resources/aws/ecrpublic";
import { describePlacements, inRegion } from "../../support/describe-placements";

describePlacements("ecrpublic", {
  "a public repository": [
    { repository: inRegion("us-east-1", EcrPublicRepository, { repositoryName: "tools" }) },
    ["edge worldwide"],
  ],
  "a public repository whose name is known only after deployment": [
    { repository: inRegion("us-east-1", EcrPublicRepository, { repositoryName: unknown() }) },
    ["edge worldwide"],
  ],
});
