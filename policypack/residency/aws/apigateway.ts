import { anyOf, equals, isAbsent } from "../../core";
import { RestApi } from "../../resources/aws/apigateway";
import { byDefault, worldwide } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  // An API is edge-optimised unless it says otherwise.
  ...copiesOf(RestApi, ({ endpointConfiguration: { types } }) =>
    copy(
      "edge",
      "requests",
      worldwide(byDefault(types), "taken in at points of presence anywhere, which end TLS"),
      { when: anyOf(isAbsent(types), equals(types, "EDGE")) },
    ),
  ),
];
