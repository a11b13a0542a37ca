import { resourceType } from "../../../policypack/core";
import { given, ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { ANYWHERE, EEA } from "../../../policypack/knowledge/countries";
import rule from "../../../policypack/rules/residency/primary-place-allowed";
import { describeRule } from "../../support/describe-rule";

const Bucket = resourceType("aws:s3/bucket:Bucket");
const Role = resourceType("aws:iam/role:Role");
const Instance = resourceType("aws:ec2/instance:Instance");
const Group = resourceType("azure-native:resources:ResourceGroup", { names: [] });
const Account = resourceType("azure-native:storage:StorageAccount");
const Container = resourceType("azure-native:storage:BlobContainer");
const Zone = resourceType("azure-native:privatedns:PrivateZone");
const Maps = resourceType("azure-native:maps:Account");
const Classic = resourceType("azure:storage/account:Account");
const Pet = resourceType("random:index/randomPet:RandomPet");

describeRule(rule, {
  compliant: {
    "its own region": resource(Bucket, { region: "eu-south-2" }),
    "its own region before its provider's": resource(
      Bucket,
      { region: "eu-south-2" },
      { region: "us-east-1" },
    ),
    "its provider's region": resource(Bucket, {}, { region: "eu-south-2" }),
    "an availability zone of the region": resource(Instance, {
      region: "eu-south-2",
      availabilityZone: "eu-south-2a",
    }),
    "its own location, however written": resource(Account, { location: "Spain Central" }),
    "the location of its resource group": stack({
      account: resource(Account, { resourceGroupName: ref("group") }),
      group: resource(Group, { location: "spaincentral" }),
    }),
    "any country of the EEA, where that is the territory": given(
      { countries: EEA },
      resource(Bucket, { region: "eu-north-1" }),
    ),
    "anywhere, even unknown, where nothing is asked": given(
      { countries: ANYWHERE },
      resource(Bucket, { region: unknown() }),
    ),
  },
  violating: {
    "a region abroad": resource(Bucket, { region: "us-east-1" }),
    "its provider's region abroad": resource(Bucket, {}, { region: "eu-west-1" }),
    "a Local Zone in another country than its region": given(
      { countries: EEA },
      resource(Instance, { region: "eu-central-1", availabilityZone: "eu-central-1-ist-1a" }),
    ),
    "a location abroad under a resource group at home": stack({
      account: resource(Account, { resourceGroupName: ref("group"), location: "Brazil South" }),
      group: resource(Group, { location: "spaincentral" }),
    }),
    "a resource group abroad": stack({
      account: resource(Account, { resourceGroupName: ref("group") }),
      group: resource(Group, { location: "eastus" }),
    }),
  },
  inconclusive: {
    "a provider that says no region": resource(Bucket),
    "a region known only after deployment": resource(Bucket, { region: unknown() }),
    "a region that no catalogue knows": resource(Bucket, { region: "eu-suoth-2" }),
    "a region of another cloud": resource(Account, { location: "eu-south-2" }),
    "a number for a region": resource(Bucket, { region: 7 }),
    "a zone known only after deployment": resource(Instance, {
      region: "eu-south-2",
      availabilityZone: unknown(),
    }),
    "a Wavelength Zone, whose country is not catalogued": resource(Instance, {
      region: "eu-south-2",
      availabilityZone: "eu-west-2-wl1-lon-wlz-1",
    }),
    "an Outpost": resource(Instance, { region: "eu-south-2", outpostArn: unknown() }),
    "a resource group of another stack": resource(Account, { resourceGroupName: "elsewhere" }),
    "an Azure extended location": resource(Account, {
      location: "spaincentral",
      extendedLocation: { name: "edge", type: "EdgeZone" },
    }),
    "a resource of a provider that is not read": resource(Classic, { location: "eastus" }, {}),
    "a resource of a provider that nobody here knows": resource(
      resourceType("cloudflare:index/r2Bucket:R2Bucket"),
      {},
      {},
    ),
    "a global service that holds data": resource(Maps, { location: "global" }),
  },
  notApplicable: {
    "an AWS type that belongs to no region": resource(Role, {}, { region: "us-east-1" }),
    "an Azure child, which is where its parent is": resource(Container, { accountName: "a" }),
    "a global service that holds configuration": resource(Zone, { location: "Global" }),
    "a resource of no cloud": resource(Pet),
  },
});
