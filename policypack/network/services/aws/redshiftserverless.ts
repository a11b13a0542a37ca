import {
  RedshiftServerlessEndpointAccess,
  RedshiftServerlessWorkgroup,
} from "../../../resources/aws";
import { interfacesIn } from "../../aws/placement";
import { joinTraffic, listensOn } from "../../aws/port-traffic";
import { publicBy } from "../../aws/public-door";
import { referredTo } from "../../aws/store-placement";
import { type EndpointReader, endpoint } from "../../reader";

/** Source: docs.aws.amazon.com/redshift-serverless, API reference, CreateWorkgroup, port. */
const PORT = 5439;

export const endpoints: readonly EndpointReader[] = [
  endpoint(RedshiftServerlessWorkgroup, "store", (workgroup, reading) => ({
    listens: listensOn(workgroup.port, PORT),
    interfaces: interfacesIn(reading, {
      subnets: workgroup.subnetIds,
      hasDefault: true,
      securityGroups: [workgroup.securityGroupIds],
      // Off where it isn't set: docs.aws.amazon.com/redshift, Behavior changes in Amazon Redshift.
      publicBy: publicBy(workgroup.publiclyAccessible),
    }),
  })),
  // An endpoint that Redshift manages shows a workgroup in another VPC, never in public.
  endpoint(RedshiftServerlessEndpointAccess, "store", (access, reading) => ({
    listens: joinTraffic(
      referredTo(reading.survey, access.workgroupName, RedshiftServerlessWorkgroup).map(
        ({ inputs }) => listensOn(inputs.port, PORT),
      ),
    ),
    interfaces: interfacesIn(reading, {
      subnets: access.subnetIds,
      securityGroups: [access.vpcSecurityGroupIds],
    }),
  })),
];
