import type { Vocabulary } from "../vocabulary.js";

/** How one incident relates to another that goes on beside it. */
export const relationKinds = {
  RELATED: { title: "Related", description: "The two have something in common: the adversary, the way in, a service." },
  PARENT: { title: "Parent", description: "The other one comprises this one." },
  CHILD: { title: "Child", description: "The other one is part of this one." },
} as const satisfies Vocabulary;

export type RelationKind = keyof typeof relationKinds;
