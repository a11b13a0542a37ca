import { isGiven, nodeOf } from "../../../core";
import { MwaaEnvironment } from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { HTTPS } from "../../aws/policy-doors";
import { publicDoor } from "../../aws/public-door";
import { wordOf } from "../../aws/settings";
import { type EndpointReader, endpoint } from "../../reader";
import { tcp, unionOfTraffic } from "../../traffic";

/**
 * The web server, and in the VPC the database with what Airflow knows. Source: docs.aws.amazon.com/mwaa, Security in your
 * VPC on Amazon MWAA.
 */
const AIRFLOW = { certain: HTTPS, possible: unionOfTraffic([HTTPS, tcp(5432)]) };

/**
 * Airflow's web server, from which the workflows are administered: private unless it says otherwise. Source:
 * "Apache Airflow access modes" of docs.aws.amazon.com/mwaa.
 */
export const endpoints: readonly EndpointReader[] = [
  endpoint(
    MwaaEnvironment,
    "administration",
    ({ networkConfiguration, webserverAccessMode }, reading) => {
      const mode = wordOf(webserverAccessMode, "PRIVATE_ONLY");
      const opening = {
        node: nodeOf(webserverAccessMode),
        does: isGiven(webserverAccessMode)
          ? `${mode === "PUBLIC_ONLY" ? "opens" : "may open"} its web server to the internet`
          : "is not set",
        isCertain: mode === "PUBLIC_ONLY",
        change: "set webserverAccessMode to PRIVATE_ONLY",
      };
      return {
        listens: AIRFLOW,
        runsCode: true,
        interfaces: interfacesIn(reading, {
          subnets: networkConfiguration.subnetIds,
          securityGroups: [networkConfiguration.securityGroupIds],
        }),
        doors: mode === "PRIVATE_ONLY" ? [] : [publicDoor(HTTPS, opening)],
      };
    },
  ),
];
