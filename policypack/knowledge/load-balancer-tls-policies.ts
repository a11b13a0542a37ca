/**
 * The predefined security policies of Application and Network Load Balancers that allow nothing
 * below TLS 1.2. Source: "Protocols by policy" in
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
 * and its counterpart for Network Load Balancers.
 */
export const TLS_1_2_OR_LATER_POLICIES: ReadonlySet<string> = new Set(
  [
    // TLS 1.3 alone
    ...["TLS13-1-3-2021-06", "TLS13-1-3-PQ-2025-09"],
    ...["TLS13-1-3-FIPS-2023-04", "TLS13-1-3-FIPS-PQ-2025-09", "TLS13-1-3-RFC9151-FIPS-2023-07"],
    // TLS 1.3 and 1.2
    ...["TLS13-1-2-2021-06", "TLS13-1-2-Res-2021-06"],
    ...["TLS13-1-2-Ext1-2021-06", "TLS13-1-2-Ext2-2021-06"],
    ...["TLS13-1-2-PQ-2025-09", "TLS13-1-2-Res-PQ-2025-09"],
    ...["TLS13-1-2-Ext1-PQ-2025-09", "TLS13-1-2-Ext2-PQ-2025-09"],
    // The same with cryptography validated to FIPS 140-3
    ...["TLS13-1-2-FIPS-2023-04", "TLS13-1-2-Res-FIPS-2023-04", "TLS13-1-2-Ext0-FIPS-2023-04"],
    ...["TLS13-1-2-Ext1-FIPS-2023-04", "TLS13-1-2-Ext2-FIPS-2023-04"],
    ...["TLS13-1-2-FIPS-PQ-2025-09", "TLS13-1-2-Res-FIPS-PQ-2025-09"],
    ...["TLS13-1-2-Ext0-FIPS-PQ-2025-09", "TLS13-1-2-Ext1-FIPS-PQ-2025-09"],
    ...["TLS13-1-2-Ext2-FIPS-PQ-2025-09"],
    ...["TLS13-1-2-RFC9151-FIPS-2023-07", "TLS13-1-2-Ext0-RFC9151-FIPS-2023-07"],
    ...["TLS13-1-2-RFC9151-INTEROP1-FIPS-2023-07", "TLS13-1-2-RFC9151-INTEROP2-FIPS-2023-07"],
    ...["TLS13-1-2-RFC9151-INTEROP3-FIPS-2023-07", "TLS13-1-2-RFC9151-INTEROP4-FIPS-2023-07"],
    // TLS 1.2 alone
    ...["TLS-1-2-2017-01", "TLS-1-2-Ext-2018-06"],
    ...["FS-1-2-2019-08", "FS-1-2-Res-2019-08", "FS-1-2-Res-2020-10"],
  ].map((name) => `ELBSecurityPolicy-${name}`),
);
