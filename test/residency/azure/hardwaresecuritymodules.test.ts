import {
  CloudHsmCluster,
  DedicatedHsm,
} from "../../../policypack/resources/azure/hardwaresecuritymodules";
import { describeKeys, inSpain } from "../../support/describe-placements";

describeKeys("hardwaresecuritymodules", {
  "a cluster of modules, which holds keys and uses none": [
    { cluster: inSpain(CloudHsmCluster) },
    [],
  ],
  "a module, which holds keys and uses none": [{ module: inSpain(DedicatedHsm) }, []],
});
