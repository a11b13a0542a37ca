import { type Checked, fromJson, isOneOf, nodeOf, not } from "../../core";
import { LogicWorkflow } from "../../resources/azure/logic";
import { WebApp } from "../../resources/azure/web";
import { beyondSight, byDefault, type Destination, placeOf } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { type Copy, copiesOf, copy, type Extractor } from "../placement";

/** What a definition says of an action; actions of control contain others. */
interface Action {
  readonly type: string;
  readonly inputs: {
    readonly uri: string;
    readonly function: { readonly id: string };
    readonly host: { readonly workflow: { readonly id: string } };
  };
  readonly actions: Actions;
  readonly else: { readonly actions: Actions };
  readonly default: { readonly actions: Actions };
  readonly cases: Readonly<Record<string, { readonly actions: Actions }>>;
}
type Actions = Readonly<Record<string, Action>>;

/**
 * Actions that send nothing out of the workflow.
 * Source: https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-actions-triggers.
 */
const SENDING_NOTHING = [
  ...["AppendToArrayVariable", "AppendToStringVariable", "Compose", "DecrementVariable"],
  ...["Expression", "Foreach", "If", "IncrementVariable", "InitializeVariable", "Join"],
  ...["ParseJson", "Query", "Response", "Scope", "Select", "SetVariable", "Switch", "Table"],
  ...["Terminate", "Until", "Wait"],
];

export const copies: readonly Extractor[] = copiesOf(LogicWorkflow, ({ definition }) =>
  sentByAll(fromJson<{ readonly actions: Actions }>(definition).actions),
);

function sentByAll(actions: Checked<Actions>): readonly Copy[] {
  const node = nodeOf(actions);
  return node.state === "known"
    ? members(actions).flatMap(sentBy)
    : copy("export", "data that actions send", beyondSight(actions, "actions that can't be read"));
}

function members<T>(map: Checked<Readonly<Record<string, T>>>): readonly Checked<T>[] {
  const { state, value } = nodeOf(map);
  return state === "known" && typeof value === "object" && value !== null
    ? Object.keys(value).flatMap((name) => map[name] ?? [])
    : [];
}

function sentBy(action: Checked<Action>): readonly Copy[] {
  const inner = [action.actions, action.else.actions, action.default.actions];
  return [
    ...copy("export", "data that an action sends", receiverOf(action), {
      when: not(isOneOf(action.type, SENDING_NOTHING)),
    }),
    ...inner.flatMap(sentByAll),
    ...members(action.cases).flatMap((one) => sentByAll(one.actions)),
  ];
}

function receiverOf({ inputs, type }: Checked<Action>): Destination {
  switch (nodeOf(type).value) {
    case "Function":
      return placeOf(inputs.function.id, WebApp);
    case "Http":
      return hostPlace(inputs.uri, WebApp);
    case "Workflow":
      return placeOf(inputs.host.workflow.id, LogicWorkflow);
    default:
      return beyondSight(byDefault(type), "which sends data by a connector");
  }
}

export const keys: readonly KeyExtractor[] = keysOf(LogicWorkflow, (workflow) =>
  providerKey("runs", workflow),
);
