/** What is known of a service that keeps data elsewhere than the region it is used in. */
export interface UnboundedService {
  /** Completes "of <service>, …". */
  readonly why: string;
  readonly source: string;
}

const UNBOUNDED: ReadonlyMap<string, UnboundedService> = new Map([]);

/** The service of a canonical type by its module: `aws:s3`, `azure-native:storage`. */
export function serviceOf(type: string): string | undefined {
  return /^(?:aws|azure-native):[a-z0-9]+/i.exec(type)?.[0];
}

/** Why a type's service has no data boundary; undefined where it has one, or nothing is known. */
export function boundaryOf(type: string): UnboundedService | undefined {
  return UNBOUNDED.get(type) ?? UNBOUNDED.get(serviceOf(type) ?? "");
}
