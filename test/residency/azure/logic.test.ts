import { ref, unknown } from "../../../policypack/kit/rule-table";
import { LogicWorkflow } from "../../../policypack/resources/azure/logic";
import { WebApp } from "../../../policypack/resources/azure/web";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const doing = (actions: unknown) => inSpain(LogicWorkflow, { definition: { actions } });

describePlacements("logic", {
  "a workflow that says nothing": [{ workflow: inSpain(LogicWorkflow) }, []],
  "actions that send nothing": [
    {
      workflow: doing({
        note: { type: "Compose" },
        choice: { type: "If", actions: { stop: { type: "Terminate" } }, else: { actions: {} } },
      }),
    },
    [],
  ],
  "a request to an app of this stack": [
    {
      workflow: doing({
        call: { type: "Http", inputs: { uri: "https://portal.azurewebsites.net/api" } },
      }),
      app: inRegion("eastus", WebApp, { name: "portal" }),
    },
    ["export at eastus"],
  ],
  "a request to a host outside, inside of a loop and a choice": [
    {
      workflow: doing({
        loop: {
          type: "Foreach",
          actions: {
            choice: {
              type: "Switch",
              cases: {
                first: {
                  actions: { call: { type: "Http", inputs: { uri: "https://example.com" } } },
                },
              },
            },
          },
        },
      }),
    },
    ["export unknown"],
  ],
  "a function and a workflow of this stack": [
    {
      workflow: doing({
        work: { type: "Function", inputs: { function: { id: ref("app") } } },
        next: { type: "Workflow", inputs: { host: { workflow: { id: ref("other") } } } },
      }),
      app: inRegion("westeurope", WebApp),
      other: inRegion("eastus", LogicWorkflow),
    },
    ["export at westeurope", "export at eastus"],
  ],
  "a connector": [{ workflow: doing({ send: { type: "ApiConnection" } }) }, ["export unknown"]],
  "a definition that is text": [
    {
      workflow: inSpain(LogicWorkflow, {
        definition: '{"actions":{"send":{"type":"ApiConnection"}}}',
      }),
    },
    ["export unknown"],
  ],
  "a definition that is known only after deployment": [
    { workflow: inSpain(LogicWorkflow, { definition: unknown() }) },
    ["export unknown"],
  ],
});

describeKeys("logic", {
  "a workflow": [{ workflow: inSpain(LogicWorkflow) }, ["runs: provider-managed at spaincentral"]],
});
