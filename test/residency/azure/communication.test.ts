import { unknown } from "../../../policypack/kit/rule-table";
import {
  CommunicationService,
  EmailService,
} from "../../../policypack/resources/azure/communication";
import { describeKeys, describePlacements, inSpain } from "../../support/describe-placements";

const at = (dataLocation: unknown) => inSpain(CommunicationService, { dataLocation });

describePlacements("communication", {
  "a service that says nothing": [{ service: inSpain(CommunicationService) }, []],
  "data in Europe": [
    { service: at("Europe") },
    ["primary in the EU Data Boundary", "processing in the EU Data Boundary"],
  ],
  "data in a country of Europe": [
    { service: at("France") },
    ["primary in France", "processing in the EU Data Boundary"],
  ],
  "data in the United States": [
    { service: at("United States") },
    ["primary in United States", "processing worldwide"],
  ],
  "data in countries that are not known": [
    { service: at("Asia Pacific") },
    ["primary unknown", "processing unknown"],
  ],
  "a location that is known only after deployment": [
    { service: at(unknown()) },
    ["primary unknown", "processing unknown"],
  ],
  "a service for mails": [
    { service: inSpain(EmailService, { dataLocation: "UK" }) },
    ["primary in United Kingdom", "processing worldwide"],
  ],
});

describeKeys("communication", {
  "a service": [
    { service: inSpain(CommunicationService) },
    ["messages: provider-managed at spaincentral"],
  ],
});
