import { sentinelProcessingOf } from "../../knowledge/data-boundaries";
import { LogAnalyticsWorkspace } from "../../resources/azure/operationalinsights";
import { SentinelOnboardingState } from "../../resources/azure/securityinsights";
import { placeOf } from "../destination";
import { copiesOf, copy, type Extractor, from } from "../placement";
import { processedNear } from "../shared/azure-processing";

export const copies: readonly Extractor[] = copiesOf(SentinelOnboardingState, ({ workspaceName }) =>
  copy(
    "processing",
    "processing of security logs",
    processedNear(
      workspaceName,
      placeOf(workspaceName, LogAnalyticsWorkspace),
      sentinelProcessingOf,
    ),
    { of: from(workspaceName, LogAnalyticsWorkspace) },
  ),
);
