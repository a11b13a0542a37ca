import {
  type Checked,
  type CheckedValue,
  checkedInputs,
  nodeOf,
  type Resource,
  type ResourceGraph,
  type ResourceType,
} from "../../core";
import { LogGroup } from "../../resources/aws/cloudwatch";
import {
  DataSyncAzureBlobLocation,
  DataSyncEfsLocation,
  DataSyncFsxLustreLocation,
  DataSyncFsxOntapLocation,
  DataSyncFsxOpenZfsLocation,
  DataSyncFsxWindowsLocation,
  DataSyncHdfsLocation,
  DataSyncNfsLocation,
  DataSyncObjectStorageLocation,
  DataSyncS3Location,
  DataSyncSmbLocation,
  DataSyncTask,
} from "../../resources/aws/datasync";
import { EfsFileSystem } from "../../resources/aws/efs";
import {
  FsxLustreFileSystem,
  FsxOntapStorageVirtualMachine,
  FsxOpenZfsFileSystem,
  FsxWindowsFileSystem,
} from "../../resources/aws/fsx";
import { Bucket } from "../../resources/aws/s3";
import { type Destination, placeOf } from "../destination";
import { hostPlace } from "../host-place";
import { copiesOf, copy, type Extractor, each, from, type Origin } from "../placement";

/** A type of location, and the store that one stands for. */
interface Location {
  readonly type: ResourceType<unknown>;
  /** The types of the store where it is a resource of AWS; empty where it is a host. */
  readonly stores: readonly ResourceType<unknown>[];
  /** The values that name it, mostly one. */
  readonly named: (location: Resource) => readonly CheckedValue<string>[];
}

function location<T>(
  type: ResourceType<T>,
  named: (
    inputs: Checked<NonNullable<T>>,
  ) => CheckedValue<string> | readonly CheckedValue<string>[],
  ...stores: readonly ResourceType<unknown>[]
): Location {
  return {
    type,
    stores,
    named: (resource) => [named(checkedInputs<NonNullable<T>>(resource))].flat(),
  };
}

const LOCATIONS: readonly Location[] = [
  location(DataSyncS3Location, ({ s3BucketArn }) => s3BucketArn, Bucket),
  location(DataSyncEfsLocation, ({ efsFileSystemArn }) => efsFileSystemArn, EfsFileSystem),
  location(
    DataSyncFsxLustreLocation,
    ({ fsxFilesystemArn }) => fsxFilesystemArn,
    FsxLustreFileSystem,
  ),
  location(
    DataSyncFsxOntapLocation,
    ({ storageVirtualMachineArn }) => storageVirtualMachineArn,
    FsxOntapStorageVirtualMachine,
  ),
  location(
    DataSyncFsxOpenZfsLocation,
    ({ fsxFilesystemArn }) => fsxFilesystemArn,
    FsxOpenZfsFileSystem,
  ),
  location(
    DataSyncFsxWindowsLocation,
    ({ fsxFilesystemArn }) => fsxFilesystemArn,
    FsxWindowsFileSystem,
  ),
  location(DataSyncAzureBlobLocation, ({ containerUrl }) => containerUrl),
  location(DataSyncNfsLocation, ({ serverHostname }) => serverHostname),
  location(DataSyncSmbLocation, ({ serverHostname }) => serverHostname),
  location(DataSyncObjectStorageLocation, ({ serverHostname }) => serverHostname),
  location(DataSyncHdfsLocation, ({ nameNodes }) => each(nameNodes, ({ hostname }) => [hostname])),
];

/** The stores that a value means by way of a location; undefined for a location out of sight. */
function storesBehind(value: CheckedValue<string>, graph: ResourceGraph) {
  for (const { type, stores, named } of LOCATIONS) {
    const [only, ...others] = graph.referents(nodeOf(value), type).certain;
    if (only !== undefined && others.length === 0) {
      return named(only).map((name) => ({ name, stores }));
    }
  }
  return undefined;
}

/** Where the store is that a location stands for: not always in the location's own region. */
function storePlaces(value: CheckedValue<string>, graph: ResourceGraph): readonly Destination[] {
  const behind = storesBehind(value, graph);
  return behind === undefined
    ? [placeOf(value, ...LOCATIONS.map(({ type }) => type))]
    : behind.map(({ name, stores }) =>
        through(value, stores.length === 0 ? hostPlace(name) : placeOf(name, ...stores)),
      );
}

/** A place that a value leads to by way of another resource, told as what the value says. */
function through(value: CheckedValue<string>, place: Destination): Destination {
  return {
    value,
    follow: (surroundings) =>
      place.follow(surroundings).map(({ locus }) => ({ node: nodeOf(value), locus })),
  };
}

function originsAt(value: CheckedValue<string>, graph: ResourceGraph): readonly Origin[] {
  return (storesBehind(value, graph) ?? []).map(({ name, stores }) => from(name, ...stores));
}

export const copies: readonly Extractor[] = [
  ...copiesOf(DataSyncTask, (task, { graph }) => [
    ...storePlaces(task.destinationLocationArn, graph).flatMap((place) =>
      copy("export", "transferred files", place, { of: originsAt(task.sourceLocationArn, graph) }),
    ),
    ...copy("log", "transfer logs", placeOf(task.cloudwatchLogGroupArn, LogGroup)),
    ...copy(
      "log",
      "transfer reports",
      placeOf(task.taskReportConfig.s3Destination.s3BucketArn, Bucket),
    ),
  ]),
];
