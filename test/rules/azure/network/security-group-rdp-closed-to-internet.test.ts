import rule from "../../../../policypack/rules/azure/network/security-group-rdp-closed-to-internet";
import { describeRule } from "../../../support/describe-rule";
import { openPortTable } from "./open-port-table";

describeRule(rule, openPortTable(3389));
