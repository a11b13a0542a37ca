import type { FrontDoorArgs } from "@pulumi/azure-native/frontdoor/frontDoor";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const FrontDoor = resourceType<Unwrap<FrontDoorArgs>>("azure-native:frontdoor:FrontDoor", {
  names: [],
});
