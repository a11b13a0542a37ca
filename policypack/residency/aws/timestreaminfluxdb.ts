import { equals, not } from "../../core";
import { Bucket } from "../../resources/aws/s3";
import {
  TimestreaminfluxdbDbCluster,
  TimestreaminfluxdbDbInstance,
} from "../../resources/aws/timestreaminfluxdb";
import { placeOf } from "../destination";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor } from "../placement";

const DATABASES = [TimestreaminfluxdbDbInstance, TimestreaminfluxdbDbCluster];

export const copies: readonly Extractor[] = copiesOf(
  DATABASES,
  ({ logDeliveryConfiguration: { s3Configuration } }) =>
    copiesWhen(not(equals(s3Configuration.enabled, false)), () =>
      copy("log", "logs of the engine", placeOf(s3Configuration.bucketName, Bucket)),
    ),
);

// Always encrypted, and no key can be named.
export const keys: readonly KeyExtractor[] = keysOf(DATABASES, (database) =>
  providerKey("storage", database),
);
