import type { ConnectorArgs as MskConnectorArgs } from "@pulumi/aws/mskconnect/connector";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const MskConnector = resourceType<Unwrap<MskConnectorArgs>>(
  "aws:mskconnect/connector:Connector",
);
