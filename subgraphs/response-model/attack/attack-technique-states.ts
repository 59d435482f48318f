import type { Vocabulary } from "../vocabulary.js";

/** Whether ATT&CK still has a technique. */
export const attackTechniqueStates = {
  CURRENT: { title: "Current", description: "It is part of the release of ATT&CK that Cordon carries." },
  REVOKED: { title: "Revoked", description: "ATT&CK has replaced it by another technique, which is named." },
  DEPRECATED: { title: "Deprecated", description: "ATT&CK has dropped it, and nothing took its place." },
} as const satisfies Vocabulary;

export type AttackTechniqueState = keyof typeof attackTechniqueStates;
