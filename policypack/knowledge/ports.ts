/**
 * Ports by which machines, clusters and appliances are administered. Source: IANA Service Name and
 * Transport Protocol Port Number Registry; WinRM: learn.microsoft.com/windows/win32/winrm;
 * Kubernetes: kubernetes.io/docs/reference/networking/ports-and-protocols; Docker:
 * docs.docker.com/engine/daemon/remote-access.
 */
export const ADMINISTRATION_PORTS: readonly PortFact[] = [
  { port: 22, name: "SSH" },
  { port: 23, name: "Telnet" },
  { port: 135, name: "Microsoft RPC" },
  { port: 445, name: "SMB" },
  { port: 2375, name: "Docker" },
  { port: 2376, name: "Docker over TLS" },
  { port: 2379, name: "etcd" },
  { port: 3389, name: "RDP" },
  { port: 5900, name: "VNC" },
  { port: 5985, name: "WinRM" },
  { port: 5986, name: "WinRM over HTTPS" },
  { port: 6443, name: "Kubernetes API" },
  { port: 10250, name: "kubelet" },
];

/**
 * Ports on which data stores are asked. Source: the ports that AWS and Azure document as defaults
 * of their services, and the IANA registry.
 */
export const STORE_PORTS: readonly PortFact[] = [
  { port: 1433, name: "SQL Server" },
  { port: 1521, name: "Oracle" },
  { port: 2049, name: "NFS" },
  { port: 3306, name: "MySQL" },
  { port: 5432, name: "PostgreSQL" },
  { port: 5439, name: "Redshift" },
  { port: 6379, name: "Redis" },
  { port: 6380, name: "Redis over TLS" },
  { port: 8111, name: "DAX" },
  { port: 8182, name: "Neptune" },
  { port: 9042, name: "Cassandra" },
  { port: 9092, name: "Kafka" },
  { port: 9094, name: "Kafka over TLS" },
  { port: 9096, name: "Kafka with SASL" },
  { port: 9098, name: "Kafka with IAM" },
  { port: 9111, name: "DAX over TLS" },
  { port: 9142, name: "Keyspaces" },
  { port: 9194, name: "Kafka over TLS, in public" },
  { port: 9196, name: "Kafka with SASL, in public" },
  { port: 9198, name: "Kafka with IAM, in public" },
  { port: 9200, name: "OpenSearch" },
  { port: 11211, name: "Memcached" },
  { port: 27017, name: "MongoDB" },
];

/** A TCP port and what is behind it. */
export interface PortFact {
  readonly port: number;
  readonly name: string;
}
