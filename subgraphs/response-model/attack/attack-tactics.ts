import type { Term, Vocabulary } from "../vocabulary.js";

interface TacticTerm extends Term {
  /** The id that ATT&CK gives it. */
  readonly attackId: string;
}

/** The tactics of ATT&CK Enterprise, in the order of its matrix: what an adversary wants at a time. The names are MITRE's, the words ours. */
export const attackTactics = {
  RECONNAISSANCE: {
    title: "Reconnaissance",
    description: "The adversary gathers what helps to plan an attack (ATT&CK TA0043).",
    attackId: "TA0043",
  },
  RESOURCE_DEVELOPMENT: {
    title: "Resource Development",
    description: "The adversary builds, buys or takes over what an attack is made with (ATT&CK TA0042).",
    attackId: "TA0042",
  },
  INITIAL_ACCESS: {
    title: "Initial Access",
    description: "The adversary gets a first foothold in the environment (ATT&CK TA0001).",
    attackId: "TA0001",
  },
  EXECUTION: {
    title: "Execution",
    description: "The adversary runs code of their own (ATT&CK TA0002).",
    attackId: "TA0002",
  },
  PERSISTENCE: {
    title: "Persistence",
    description: "The adversary keeps the foothold across restarts and changed credentials (ATT&CK TA0003).",
    attackId: "TA0003",
  },
  PRIVILEGE_ESCALATION: {
    title: "Privilege Escalation",
    description: "The adversary gains higher permissions (ATT&CK TA0004).",
    attackId: "TA0004",
  },
  STEALTH: {
    title: "Stealth",
    description:
      "The adversary hides what they do among what is normal (ATT&CK TA0005, which was Defense Evasion before release 19).",
    attackId: "TA0005",
  },
  DEFENSE_IMPAIRMENT: {
    title: "Defense Impairment",
    description: "The adversary switches off or weakens what would detect or stop them (ATT&CK TA0112).",
    attackId: "TA0112",
  },
  CREDENTIAL_ACCESS: {
    title: "Credential Access",
    description: "The adversary steals names, passwords, keys and tokens (ATT&CK TA0006).",
    attackId: "TA0006",
  },
  DISCOVERY: {
    title: "Discovery",
    description: "The adversary finds out what the environment consists of (ATT&CK TA0007).",
    attackId: "TA0007",
  },
  LATERAL_MOVEMENT: {
    title: "Lateral Movement",
    description: "The adversary moves on from one system to others (ATT&CK TA0008).",
    attackId: "TA0008",
  },
  COLLECTION: {
    title: "Collection",
    description: "The adversary gathers the data that they are after (ATT&CK TA0009).",
    attackId: "TA0009",
  },
  COMMAND_AND_CONTROL: {
    title: "Command and Control",
    description: "The adversary talks to the systems that they have compromised (ATT&CK TA0011).",
    attackId: "TA0011",
  },
  EXFILTRATION: {
    title: "Exfiltration",
    description: "The adversary takes data out of the environment (ATT&CK TA0010).",
    attackId: "TA0010",
  },
  IMPACT: {
    title: "Impact",
    description: "The adversary disrupts, manipulates or destroys systems and data (ATT&CK TA0040).",
    attackId: "TA0040",
  },
} as const satisfies Vocabulary<TacticTerm>;

export type AttackTactic = keyof typeof attackTactics;
