import type { CheckedValue } from "../../core";
import { ApiManagementService } from "../../resources/azure/apimanagement";
import { ApplicationGateway, PublicIPAddress } from "../../resources/azure/network";
import { StorageAccount } from "../../resources/azure/storage";
import { WebApp } from "../../resources/azure/web";
import { type Destination, placeOf } from "../destination";
import { hostPlace } from "../host-place";

/** What networks of delivery and balancers forward requests to. */
const ORIGINS = [WebApp, StorageAccount, ApiManagementService, ApplicationGateway, PublicIPAddress];

/** Where the origin is that a host name says. */
export function originPlace(host: CheckedValue<string>): Destination {
  return hostPlace(host, ...ORIGINS);
}

/** Where the origin is that an Azure id says. */
export function originPlaceById(id: CheckedValue<string>): Destination {
  return placeOf(id, ...ORIGINS);
}
