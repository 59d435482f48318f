import type { Vocabulary } from "../../vocabulary.js";

/** What announces that an incident may occur, as NIST SP 800-61r2 §3.2.2 has it. */
export const precursorKinds = {
  VULNERABILITY_SCAN: {
    title: "Vulnerability scan",
    description: "Logs show that somebody has looked for vulnerabilities of a service.",
  },
  EXPLOIT_ANNOUNCED: {
    title: "Exploit announced",
    description: "An exploit was announced for software that a service uses.",
  },
  THREAT_ANNOUNCED: {
    title: "Threat announced",
    description: "A group has said, or is known to plan, that it will attack the organization or others like it.",
  },
  OTHER: { title: "Other", description: "Another sign that an incident may occur; what was seen says which." },
} as const satisfies Vocabulary;

export type PrecursorKind = keyof typeof precursorKinds;
