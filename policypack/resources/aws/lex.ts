import type { BotArgs as LexBotArgs } from "@pulumi/aws/lex/bot";
import type { BotAliasArgs as LexBotAliasArgs } from "@pulumi/aws/lex/botAlias";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const LexBot = resourceType<Unwrap<LexBotArgs>>("aws:lex/bot:Bot");
export const LexBotAlias = resourceType<Unwrap<LexBotAliasArgs>>("aws:lex/botAlias:BotAlias");
