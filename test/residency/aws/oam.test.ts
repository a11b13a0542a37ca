import { unknown } from "../../../policypack/kit/rule-table";
import { OamLink } from "../../../policypack/resources/aws/oam";
import { describePlacements, inSpain } from "../../support/describe-placements";

const SINK = "arn:aws:oam:eu-south-2:444455556666:sink/1234";

describePlacements("oam", {
  "a link to another account": [
    { link: inSpain(OamLink, { sinkIdentifier: SINK }) },
    [`share at eu-south-2 for ${SINK}`],
  ],
  "a link to a sink that is known only after deployment": [
    { link: inSpain(OamLink, { sinkIdentifier: unknown() }) },
    ["share at eu-south-2 for ?"],
  ],
});
