import {
  allOf,
  anyOf,
  type CheckedValue,
  checkedOf,
  equals,
  isAbsent,
  matches,
  nodeOf,
  not,
} from "../../core";
import { beyondSight, byDefault, region } from "../destination";
import { hostPlace } from "../host-place";
import { type Copy, copiesWhen, copy, type Origin } from "../placement";

interface Runtime {
  readonly type: string;
  readonly computeProperties: { readonly location: string };
  /** How Data Factory names the managed network. */
  readonly managedVirtualNetwork: Readonly<Record<string, unknown>>;
  /** How Synapse names it. */
  readonly referenceName: string;
}

/**
 * Where an integration runtime of Data Factory or Synapse processes data. Source: "Integration
 * runtime in Azure Data Factory", section "Integration runtime location".
 */
export function runtimeCopies(properties: CheckedValue<unknown>, of: Origin): readonly Copy[] {
  const runtime = checkedOf<Runtime>(nodeOf(properties));
  const { location } = runtime.computeProperties;
  const isAutomatic = anyOf(isAbsent(location), matches(location, /^auto ?resolve$/i, "automatic"));
  // In a managed network, automatic is where the factory or workspace is.
  const isManaged = anyOf(
    not(isAbsent(runtime.managedVirtualNetwork)),
    not(isAbsent(runtime.referenceName)),
  );
  return [
    ...copiesWhen(equals(runtime.type, "SelfHosted"), () =>
      copy("processing", "runtime", beyondSight(runtime.type, "on machines of one's own"), { of }),
    ),
    ...copiesWhen(equals(runtime.type, "Managed"), () => [
      ...copiesWhen(not(isAutomatic), () =>
        copy("processing", "runtime", region(location), { of }),
      ),
      ...copiesWhen(allOf(isAutomatic, not(isManaged)), () =>
        copy(
          "processing",
          "runtime",
          beyondSight(byDefault(location), "near wherever data are copied to"),
          { of },
        ),
      ),
    ]),
  ];
}

interface Repository {
  readonly accountName: string;
  readonly hostName: string;
}

/** Definitions of pipelines and notebooks in Git; a host is said for GitHub Enterprise only. */
export function repositoryCopies(configuration: CheckedValue<unknown>): readonly Copy[] {
  const { accountName, hostName } = checkedOf<Repository>(nodeOf(configuration));
  return [
    ...copy("export", "Git repository", hostPlace(hostName)),
    ...copiesWhen(isAbsent(hostName), () =>
      copy(
        "export",
        "Git repository",
        beyondSight(accountName, "an account at GitHub or Azure DevOps"),
      ),
    ),
  ];
}
