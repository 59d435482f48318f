import type { Vocabulary } from "../vocabulary.js";

/** What a link in the file of an incident leads to. */
export const caseLinkKinds = {
  BRIDGE: {
    title: "Bridge",
    description: "A call on which responders speak with each other.",
  },
  CHAT: {
    title: "Chat",
    description: "A channel in which responders write to each other.",
  },
  TICKET: {
    title: "Ticket",
    description: "A ticket, a change or a support case in another system.",
  },
  DOCUMENT: {
    title: "Document",
    description: "A document that responders write or read, such as a runbook.",
  },
  DASHBOARD: {
    title: "Dashboard",
    description: "A dashboard or a saved query over logs and metrics.",
  },
  OTHER: {
    title: "Other",
    description: "Anything else that the response uses.",
  },
} as const satisfies Vocabulary;

export type CaseLinkKind = keyof typeof caseLinkKinds;
