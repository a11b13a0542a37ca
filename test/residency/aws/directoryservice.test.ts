import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  Directory,
  DirectoryServiceRegion,
} from "../../../policypack/resources/aws/directoryservice";
import { describePlacements, inSpain } from "../../support/describe-placements";

describePlacements("directoryservice", {
  "a directory replicated abroad": [
    {
      replica: inSpain(DirectoryServiceRegion, {
        directoryId: ref("directory"),
        regionName: "eu-west-1",
      }),
      directory: inSpain(Directory),
    },
    ["replica at eu-west-1 of directory"],
  ],
  "a directory replicated to a region that is known only after deployment": [
    { replica: inSpain(DirectoryServiceRegion, { directoryId: "d-1", regionName: unknown() }) },
    ["replica unknown"],
  ],
});
