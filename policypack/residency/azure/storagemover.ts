import { type CheckedValue, checkedInputs, isAbsent, nodeOf, type ResourceGraph } from "../../core";
import { StorageAccount } from "../../resources/azure/storage";
import {
  StorageMoverEndpoint,
  StorageMoverJobDefinition,
} from "../../resources/azure/storagemover";
import { beyondSight, placeOf } from "../destination";
import { copiesOf, copiesWhen, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = copiesOf(
  StorageMoverJobDefinition,
  ({ sourceName, targetName }, { graph }) => {
    const target = accountOf(targetName, graph);
    const details = { of: from(accountOf(sourceName, graph), StorageAccount) };
    return [
      ...copy("export", "moved files", placeOf(target, StorageAccount), details),
      ...copiesWhen(isAbsent(target), () =>
        copy(
          "export",
          "moved files",
          beyondSight(targetName, "an endpoint outside Azure Storage"),
          details,
        ),
      ),
    ];
  },
);

/** The storage account behind an endpoint that a job names; the name where that isn't here. */
function accountOf(name: CheckedValue<string>, graph: ResourceGraph): CheckedValue<string> {
  const [endpoint] = graph.referents(nodeOf(name), StorageMoverEndpoint).certain;
  return endpoint === undefined
    ? name
    : checkedInputs<{ readonly properties: { readonly storageAccountResourceId: string } }>(
        endpoint,
      ).properties.storageAccountResourceId;
}
