import { VirtualMachine, VirtualMachineScaleSet } from "../../../resources/azure";
import { interfacesOfHost } from "../../azure/hosts";
import { type EndpointReader, endpoint } from "../../reader";

export const endpoints: readonly EndpointReader[] = [
  endpoint(VirtualMachine, "host", (_, { resource, survey }) => ({
    interfaces: interfacesOfHost(survey, resource),
  })),
  endpoint(VirtualMachineScaleSet, "host", (_, { resource, survey }) => ({
    interfaces: interfacesOfHost(survey, resource),
  })),
];
