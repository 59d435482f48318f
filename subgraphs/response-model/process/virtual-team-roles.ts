import type { Vocabulary } from "../vocabulary.js";

/** What a member of the virtual team of an incident is there for. */
export const virtualTeamRoles = {
  SECURITY_RESPONSE: { title: "Security response", description: "Drives the response on the security side." },
  SERVICE_ENGINEERING: {
    title: "Service engineering",
    description: "Acts in an affected service, and knows what only its team knows.",
  },
  COMMUNICATIONS: { title: "Communications", description: "Tells customers what happened and what they can do." },
  FORENSICS: { title: "Forensics", description: "Gathers and keeps evidence, and finds out what it shows." },
  LEGAL: { title: "Legal", description: "Advises on law and regulation." },
  EXPERT: {
    title: "Expert",
    description: "Was engaged for a skill that the others do not have: Security and Compliance, a partner, a vendor.",
  },
} as const satisfies Vocabulary;

export type VirtualTeamRole = keyof typeof virtualTeamRoles;
