import type { Vocabulary } from "../vocabulary.js";

/** The kinds of trace by which a compromise can be recognized elsewhere. */
export const indicatorTypes = {
  IP_ADDRESS: { title: "IP address", description: "A network address of version 4 or 6, or a range of them." },
  DOMAIN_NAME: { title: "Domain name", description: "A name in the Domain Name System that the adversary uses." },
  HOSTNAME: { title: "Host name", description: "The name of one machine on a network." },
  URL: { title: "URL", description: "The full address of a page, file or service on the web." },
  EMAIL_ADDRESS: { title: "Email address", description: "A mailbox that sends or receives the adversary's messages." },
  EMAIL_SUBJECT: { title: "Email subject", description: "The subject line of a malicious message." },
  FILE_HASH_MD5: {
    title: "File hash (MD5)",
    description: "The MD5 fingerprint of a file's content, kept for old sources.",
  },
  FILE_HASH_SHA1: {
    title: "File hash (SHA-1)",
    description: "The SHA-1 fingerprint of a file's content, kept for old sources.",
  },
  FILE_HASH_SHA256: { title: "File hash (SHA-256)", description: "The SHA-256 fingerprint of a file's content." },
  FILE_NAME: { title: "File name", description: "The name of a file, without the folder it lies in." },
  FILE_PATH: { title: "File path", description: "The place of a file on a machine, with its folders." },
  REGISTRY_KEY: { title: "Registry key", description: "A key of the Windows registry that was added or changed." },
  MUTEX: { title: "Mutex", description: "The name of a lock by which malware keeps itself from running twice." },
  USER_AGENT: { title: "User agent", description: "The text by which a client introduces itself to a web server." },
  AUTONOMOUS_SYSTEM: { title: "Autonomous system", description: "The number of a network operator on the internet." },
  MAC_ADDRESS: { title: "MAC address", description: "The hardware address of a network interface." },
  PROCESS_NAME: { title: "Process name", description: "The name of a running program on a machine." },
  USER_ACCOUNT: { title: "User account", description: "An account that the adversary created or took over." },
  X509_FINGERPRINT: {
    title: "X.509 fingerprint",
    description: "The fingerprint of a certificate that the adversary uses.",
  },
  YARA_RULE: { title: "YARA rule", description: "A pattern in the YARA language that recognizes a family of files." },
  SIGMA_RULE: { title: "Sigma rule", description: "A pattern in the Sigma language that recognizes events in logs." },
  OTHER: { title: "Other", description: "Any other trace, which the indicator's own description explains." },
} as const satisfies Vocabulary;

export type IndicatorType = keyof typeof indicatorTypes;
