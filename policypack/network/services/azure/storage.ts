import { StorageAccount } from "../../../resources/azure";
import { type Flag, flagOf } from "../../azure/flags";
import { service } from "../../azure/service-doors";
import { addressRules, networkAcls, subnetRules } from "../../azure/service-rules";
import type { Bounded } from "../../bounded";
import type { EndpointReader, Inputs } from "../../reader";
import { textOf } from "../../survey";
import { NO_TRAFFIC, type Traffic, tcp, unionOfTraffic } from "../../traffic";

const HTTPS = tcp(443);
const HTTP = tcp(80);
const SFTP = tcp(22);
/** learn.microsoft.com/azure/storage/files/storage-files-networking-overview */
const SMB = tcp(445);
/** Not verified: of the blobs (111, 2048), and of the files (2049). */
const NFS = unionOfTraffic([tcp(111), tcp(2048, 2049)]);

export const endpoints: readonly EndpointReader[] = [
  service(StorageAccount, "store", (account, { survey }) => ({
    listens: listenedTo(account),
    open: [
      {
        access: account.publicNetworkAccess,
        rules: networkAcls(
          [
            ...addressRules(survey, {
              list: account.networkRuleSet.ipRules,
              address: (rule) => rule.iPAddressOrRange,
            }),
            ...subnetRules(
              survey,
              account.networkRuleSet.virtualNetworkRules,
              (rule) => rule.virtualNetworkResourceId,
            ),
          ],
          { defaultAction: account.networkRuleSet.defaultAction, unset: "Allow" },
        ),
      },
    ],
  })),
];

/**
 * HTTPS alone where nothing is set: the SDK on enableHttpsTrafficOnly and isSftpEnabled. Files are looked for only in
 * accounts that are made for them; others may have shares as well, which aren't read here.
 */
function listenedTo(account: Inputs<typeof StorageAccount>): Bounded<Traffic> {
  const isForFiles = textOf(account.kind)?.toLowerCase() === "filestorage";
  const others: readonly (readonly [Traffic, Flag])[] = [
    [HTTP, not(flagOf(account.enableHttpsTrafficOnly, "yes"))],
    [SFTP, flagOf(account.isSftpEnabled, "no")],
    [SMB, isForFiles ? "yes" : "no"],
    [NFS, isForFiles || flagOf(account.enableNfsV3, "no") !== "no" ? "perhaps" : "no"],
  ];
  const joined = (flags: readonly Flag[]) =>
    unionOfTraffic([
      HTTPS,
      ...others.map(([traffic, flag]) => (flags.includes(flag) ? traffic : NO_TRAFFIC)),
    ]);
  return { certain: joined(["yes"]), possible: joined(["yes", "perhaps"]) };
}

function not(flag: Flag): Flag {
  if (flag === "perhaps") return "perhaps";
  return flag === "yes" ? "no" : "yes";
}
