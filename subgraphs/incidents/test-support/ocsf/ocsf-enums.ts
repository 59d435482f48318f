import type { Captions } from "./ocsf-types.js";

const unsaid = { 0: "Unknown", 99: "Other" };
const level = { ...unsaid, 1: "Low", 2: "Medium", 3: "High", 4: "Critical" };

/** The enums of OCSF 1.5.0 in findings, each number with its caption. */
export const ocsfEnums = {
  activity: { ...unsaid, 1: "Create", 2: "Update", 3: "Close" },
  severity: { ...unsaid, 1: "Informational", 2: "Low", 3: "Medium", 4: "High", 5: "Critical", 6: "Fatal" },
  statusOfIncident: { ...unsaid, 1: "New", 2: "In Progress", 3: "On Hold", 4: "Resolved", 5: "Closed" },
  statusOfFinding: { ...unsaid, 1: "New", 2: "In Progress", 3: "Suppressed", 4: "Resolved", 5: "Archived" },
  level,
  risk: { ...level, 0: "Info" },
  confidence: { ...unsaid, 1: "Low", 2: "Medium", 3: "High" },
  verdict: {
    ...{ ...unsaid, 1: "False Positive", 2: "True Positive", 3: "Disregard", 4: "Suspicious", 5: "Benign" },
    ...{ 6: "Test", 7: "Insufficient Data", 8: "Security Risk", 9: "Managed Externally", 10: "Duplicate" },
  },
  /** A service (4) came with 1.6. */
  user: { ...unsaid, 1: "User", 2: "Admin", 3: "System" },
  /** Those of the core: what a registry of Windows has is of an extension. */
  observable: {
    ...{ ...unsaid, 1: "Hostname", 2: "IP Address", 3: "MAC Address", 4: "User Name", 5: "Email Address" },
    ...{ 6: "URL String", 7: "File Name", 8: "Hash", 9: "Process Name", 10: "Resource UID", 11: "Port", 12: "Subnet" },
    ...{ 13: "Command Line", 14: "Country", 15: "Process ID", 16: "HTTP User-Agent", 17: "CWE ID", 18: "CVE ID" },
    ...{ 19: "User Credential ID", 20: "Endpoint", 21: "User", 22: "Email", 23: "Uniform Resource Locator" },
    ...{ 24: "File", 25: "Process", 26: "Geo Location", 27: "Container", 30: "Fingerprint", 31: "User uid" },
    ...{ 32: "Group name", 33: "Group uid", 34: "Account name", 35: "Account uid", 36: "Script Content" },
    ...{ 37: "Serial Number", 38: "Resource Details name", 39: "Process Entity uid", 40: "Subject" },
    ...{ 41: "Email Thread UID", 42: "Message UID", 44: "Advisory ID", 45: "File Path" },
  },
} as const satisfies Readonly<Record<string, Captions>>;
