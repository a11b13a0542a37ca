import { ref, unknown } from "../../../policypack/kit/rule-table";
import { CleanroomsMembership } from "../../../policypack/resources/aws/cleanrooms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const membership = (bucket: unknown) =>
  inSpain(CleanroomsMembership, {
    defaultResultConfiguration: { outputConfiguration: { s3: { bucket } } },
  });

describePlacements("cleanrooms", {
  "a membership that says nothing": [{ membership: inSpain(CleanroomsMembership) }, []],
  "results that are written abroad": [
    { membership: membership(ref("bucket")), bucket: inRegion("us-east-1", Bucket) },
    ["export at us-east-1"],
  ],
  "results that are written somewhere": [{ membership: membership(unknown()) }, ["export unknown"]],
});

describeKeys("cleanrooms", {
  "a membership, whose key is always one of AWS": [
    { membership: inSpain(CleanroomsMembership) },
    ["query logs: provider-managed at eu-south-2"],
  ],
});
