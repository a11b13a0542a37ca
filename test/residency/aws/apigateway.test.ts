import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  ApigatewayDomainName,
  ApigatewayStage,
  RestApi,
} from "../../../policypack/resources/aws/apigateway";
import { LogGroup } from "../../../policypack/resources/aws/cloudwatch";
import { describePlacements, inSpain } from "../../support/describe-placements";

const api = (types: unknown) => ({ api: inSpain(RestApi, { endpointConfiguration: { types } }) });

describePlacements("apigateway", {
  "an API that says nothing, which is edge-optimised": [
    { api: inSpain(RestApi) },
    ["edge worldwide"],
  ],
  "an edge-optimised API": [api("EDGE"), ["edge worldwide"]],
  "a regional API": [api("REGIONAL"), []],
  "a private API": [api("PRIVATE"), []],
  "a type that is known only after deployment": [api(unknown()), ["perhaps edge worldwide"]],
  "a configuration that is known only after deployment": [
    { api: inSpain(RestApi, { endpointConfiguration: unknown() }) },
    ["perhaps edge worldwide"],
  ],
  "a name of an edge-optimised API": [
    { name: inSpain(ApigatewayDomainName, { domainName: "api.example.org" }) },
    ["edge worldwide"],
  ],
  "a name of a regional API": [
    { name: inSpain(ApigatewayDomainName, { endpointConfiguration: { types: "REGIONAL" } }) },
    [],
  ],
  "a stage without logs": [{ stage: inSpain(ApigatewayStage) }, []],
  "a stage with logs": [
    {
      stage: inSpain(ApigatewayStage, {
        accessLogSettings: { destinationArn: ref("group") },
        restApi: ref("api"),
      }),
      group: inSpain(LogGroup),
      ...api("REGIONAL"),
    },
    ["log at eu-south-2 of api"],
  ],
  "a stage with logs that are known only after deployment": [
    { stage: inSpain(ApigatewayStage, { accessLogSettings: { destinationArn: unknown() } }) },
    ["log unknown"],
  ],
});
