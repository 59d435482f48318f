import type { Vocabulary } from "../../vocabulary.js";

/** The states of a disposal, of a piece of evidence or of the archive of an incident. It takes two people. */
export const disposalStates = {
  REQUESTED: { title: "Requested", description: "One person asks for it, and nothing is destroyed yet." },
  CARRIED_OUT: { title: "Carried out", description: "Another person has destroyed it, and says how." },
  CANCELLED: { title: "Cancelled", description: "It was refused or taken back: what it was asked for stays." },
} as const satisfies Vocabulary;

export type DisposalState = keyof typeof disposalStates;
