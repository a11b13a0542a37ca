import { equals, not } from "../../core";
import {
  ConnectedRegistry,
  ContainerRegistry,
  ContainerRegistryReplication,
  ContainerRegistryWebhook,
  ExportPipeline,
} from "../../resources/azure/containerregistry";
import { here, sitePlace } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, keysWhen, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(ContainerRegistry, ({ anonymousPullEnabled }) =>
    copy("share", "images", here(anonymousPullEnabled), {
      recipient: anonymousPullEnabled,
      when: equals(anonymousPullEnabled, true),
    }),
  ),
  ...copiesOf(ContainerRegistryReplication, ({ registryName }) =>
    copy("replica", "registry replica", here(registryName), {
      of: from(registryName, ContainerRegistry),
    }),
  ),
  ...copiesOf(ExportPipeline, ({ registryName, target }) =>
    copy("export", "exported images", hostPlace(target.uri), {
      of: from(registryName, ContainerRegistry),
    }),
  ),
  ...copiesOf(ContainerRegistryWebhook, ({ registryName, serviceUri, status }) =>
    copy("export", "registry events", hostPlace(serviceUri), {
      of: from(registryName, ContainerRegistry),
      when: not(equals(status, "disabled")),
    }),
  ),
  // It runs on a device of the owner and takes images from the registry on a schedule.
  ...copiesOf(ConnectedRegistry, ({ connectedRegistryName, registryName }) =>
    copy(
      "replica",
      "connected registry",
      sitePlace(
        connectedRegistryName,
        "resources",
        "a registry on a device whose place Azure does not say",
      ),
      { of: from(registryName, ContainerRegistry) },
    ),
  ),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(ContainerRegistry, ({ encryption }) =>
    keysWhen(
      not(equals(encryption.status, "disabled")),
      keyUse("images", encryption.keyVaultProperties.keyIdentifier),
    ),
  ),
];
