import type { LinkArgs as OamLinkArgs } from "@pulumi/aws/oam/link";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const OamLink = resourceType<Unwrap<OamLinkArgs>>("aws:oam/link:Link", { names: [] });
