/**
 * The ENS controls (measures and their reinforcements, refuerzos) that each rule helps to meet.
 * `sources`: Prowler's ENS mapping, the text of the requirement or the Azure Policy initiative
 * "Spain ENS", corrected where that one misplaces a check. `analogy`: ours, by analogy with the
 * wording of RD 311/2022, Annex II; to be reviewed by an auditor before it serves as evidence.
 */
export interface EnsMapping {
  readonly sources: readonly string[];
  readonly analogy: readonly string[];
}

export const ENS_MAPPING: Readonly<Record<string, EnsMapping>> = {
  "aws-cloudfront-distribution-https-only": { sources: ["mp.com.1", "mp.com.3"], analogy: [] },
  "aws-cloudtrail-trail-encrypted-with-kms": { sources: ["op.exp.8.r4"], analogy: [] },
  "aws-cloudtrail-trail-log-files-validated": { sources: ["op.exp.8"], analogy: [] },
  "aws-cloudtrail-trail-multi-region": {
    sources: ["op.acc.6.r5", "op.exp.5", "op.exp.8", "op.exp.9", "op.mon.1"],
    analogy: [],
  },
  "aws-cloudtrail-trail-sent-to-cloudwatch": { sources: ["op.exp.8.r1", "op.mon.3"], analogy: [] },
  "aws-cloudwatch-log-group-retained": { sources: ["op.exp.8.r3"], analogy: [] },
  "aws-dms-replication-instance-not-publicly-accessible": {
    sources: [],
    analogy: ["mp.com.1", "op.acc.4"],
  },
  "aws-dynamodb-table-encrypted-with-kms": { sources: ["mp.si.2"], analogy: [] },
  "aws-ebs-snapshot-block-public-access": { sources: [], analogy: ["op.acc.4"] },
  "aws-ebs-volume-encrypted": { sources: ["mp.si.2"], analogy: [] },
  "aws-ec2-default-security-group-closed": { sources: ["mp.com.1"], analogy: [] },
  "aws-ec2-image-block-public-access": { sources: [], analogy: ["op.acc.4"] },
  "aws-ec2-instance-without-public-ip": { sources: [], analogy: ["mp.com.1"] },
  "aws-ec2-security-group-all-ports-closed-to-internet": { sources: ["mp.com.1"], analogy: [] },
  "aws-ec2-security-group-ssh-closed-to-internet": { sources: [], analogy: ["mp.com.1"] },
  "aws-ec2-subnet-public-ip-not-automatic": { sources: ["mp.com.4"], analogy: [] },
  "aws-ec2-vpc-flow-logged": { sources: ["op.mon.1"], analogy: [] },
  "aws-efs-file-system-encrypted": { sources: [], analogy: ["mp.si.2"] },
  "aws-iam-account-password-policy-minimum-length": { sources: ["op.acc.6.r1"], analogy: [] },
  "aws-iam-administrator-access-not-attached": {
    sources: ["op.acc.4", "op.exp.8.r4"],
    analogy: [],
  },
  "aws-iam-inline-policy-without-full-administration": {
    sources: ["op.acc.4", "op.exp.8.r4"],
    analogy: [],
  },
  "aws-iam-policy-without-full-administration": {
    sources: ["op.acc.4", "op.exp.8.r4"],
    analogy: [],
  },
  "aws-kms-imported-key-expires": { sources: [], analogy: ["op.exp.10"] },
  "aws-kms-key-closed-to-other-accounts": { sources: [], analogy: ["op.acc.4", "op.exp.10"] },
  "aws-kms-key-deletion-window-long": { sources: [], analogy: ["op.exp.10"] },
  "aws-kms-key-lockout-check-kept": { sources: [], analogy: ["op.exp.10"] },
  "aws-kms-key-rotation-enabled": { sources: ["op.exp.10"], analogy: [] },
  "aws-lambda-permission-not-public": { sources: ["op.acc.4"], analogy: [] },
  "aws-lb-listener-http-redirected": { sources: ["mp.com.1", "mp.com.3"], analogy: [] },
  "aws-lb-listener-tls-policy-strong": { sources: ["mp.com.3"], analogy: [] },
  "aws-lb-load-balancer-protected-by-waf": { sources: ["mp.s.2"], analogy: [] },
  "aws-opensearch-domain-encrypted-at-rest": { sources: ["mp.si.2"], analogy: [] },
  "aws-rds-backups-retained": { sources: [], analogy: ["mp.info.6"] },
  "aws-rds-instance-not-publicly-accessible": { sources: [], analogy: ["mp.com.1", "op.acc.4"] },
  "aws-rds-storage-encrypted": { sources: ["mp.si.2"], analogy: [] },
  "aws-s3-bucket-access-logged": { sources: [], analogy: ["op.exp.8"] },
  "aws-s3-bucket-encrypted-with-kms": { sources: ["op.exp.10"], analogy: ["mp.si.2"] },
  "aws-s3-bucket-not-publicly-readable": { sources: ["op.exp.8.r4"], analogy: ["op.acc.4"] },
  "aws-s3-bucket-not-publicly-writable": { sources: ["op.acc.4", "op.exp.8.r4"], analogy: [] },
  "aws-s3-bucket-public-access-blocked": { sources: ["op.exp.8.r4"], analogy: ["op.acc.4"] },
  "aws-s3-bucket-tls-required": { sources: ["mp.com.1", "mp.com.3"], analogy: [] },
  "aws-s3-bucket-versioned": { sources: [], analogy: ["mp.info.6"] },
  "azure-compute-virtual-machine-backed-up": {
    sources: ["op.exp.3", "op.cont.3", "op.cont.4", "mp.info.6"],
    analogy: [],
  },
  "azure-containerservice-cluster-private": { sources: ["mp.com.4"], analogy: [] },
  "azure-keyvault-key-expires": { sources: ["op.acc.6.r1", "op.exp.10"], analogy: [] },
  "azure-keyvault-key-hsm-backed": { sources: ["op.exp.10"], analogy: [] },
  "azure-keyvault-key-rotated": { sources: [], analogy: ["op.exp.10"] },
  "azure-keyvault-vault-logged": {
    sources: ["op.acc.5.r3", "op.acc.6.r3", "op.exp.7"],
    analogy: [],
  },
  "azure-keyvault-vault-network-restricted": { sources: ["mp.com.1"], analogy: [] },
  "azure-keyvault-vault-rbac-enabled": {
    sources: ["op.acc.2.r1", "op.acc.5.r3", "op.acc.6.r3"],
    analogy: [],
  },
  "azure-keyvault-vault-recoverable": { sources: ["op.exp.10"], analogy: [] },
  "azure-network-application-gateway-waf-enabled": { sources: ["mp.com.1"], analogy: ["mp.s.2"] },
  "azure-network-security-group-all-ports-closed-to-internet": {
    sources: ["op.exp.2", "op.exp.3"],
    analogy: ["mp.com.1"],
  },
  "azure-network-security-group-rdp-closed-to-internet": { sources: ["mp.com.1"], analogy: [] },
  "azure-network-security-group-ssh-closed-to-internet": { sources: ["mp.com.1"], analogy: [] },
  "azure-network-virtual-network-flow-logged": { sources: ["op.mon.1"], analogy: [] },
  "azure-sql-firewall-rule-not-open": { sources: ["op.mon.3.r5"], analogy: ["mp.com.1"] },
  "azure-sql-server-audit-retention": {
    sources: ["op.exp.7", "op.exp.8.r3", "op.mon.3"],
    analogy: [],
  },
  "azure-sql-server-audited": { sources: ["op.acc.6.r5", "op.exp.8"], analogy: [] },
  "azure-sql-server-public-network-disabled": { sources: ["mp.com.1"], analogy: [] },
  "azure-storage-account-blob-public-access-disabled": {
    sources: ["op.mon.3.r5"],
    analogy: ["op.acc.4"],
  },
  "azure-storage-account-encrypted-with-customer-key": { sources: ["op.exp.10"], analogy: [] },
  "azure-storage-account-https-only": {
    sources: ["op.acc.6", "op.mon.1", "mp.com.3", "mp.info.3"],
    analogy: [],
  },
  "azure-storage-account-public-network-disabled": { sources: ["mp.com.1"], analogy: [] },
  "azure-storage-account-tls-minimum": { sources: ["mp.com.3.r2"], analogy: [] },
  "azure-web-app-https-only": { sources: ["mp.com.3"], analogy: [] },
  "azure-web-app-tls-minimum": { sources: ["mp.com.3.r2"], analogy: [] },
  "azure-web-app-vnet-integrated": {
    sources: ["mp.com.3.r1", "mp.com.4", "mp.com.4.r1"],
    analogy: ["mp.s.2"],
  },
  "residency-backup-place-allowed": { sources: [], analogy: ["mp.info.6", "op.nub.1"] },
  "residency-copy-place-allowed": { sources: [], analogy: ["op.nub.1"] },
  "residency-data-class-declared": { sources: [], analogy: ["mp.info.2"] },
  "residency-edge-place-allowed": { sources: [], analogy: ["op.nub.1"] },
  "residency-export-place-allowed": { sources: [], analogy: ["op.nub.1"] },
  "residency-key-custody-sufficient": { sources: [], analogy: ["op.exp.10"] },
  "residency-key-place-allowed": { sources: [], analogy: ["op.exp.10", "op.nub.1"] },
  "residency-log-place-allowed": { sources: [], analogy: ["op.exp.8", "op.nub.1"] },
  "residency-network-path-allowed": { sources: [], analogy: ["op.nub.1"] },
  "residency-operator-allowed": { sources: [], analogy: ["op.nub.1"] },
  "residency-primary-place-allowed": { sources: [], analogy: ["op.nub.1"] },
  "residency-processing-place-allowed": { sources: [], analogy: ["op.nub.1"] },
  "residency-service-allowed": { sources: [], analogy: ["op.nub.1"] },
  "residency-share-within-own-accounts": { sources: [], analogy: ["op.acc.4"] },
};
