import type { Term, Vocabulary } from "../vocabulary.js";

interface PriorityTerm extends Term {
  readonly rank: number;
  /** The heaviest of the three judgements, and whether more than one of them is grave. Any of these cases is enough. */
  readonly cases: readonly { readonly heaviest: number; readonly severalGrave: boolean }[];
}

/** From this weight on, a judgement is grave. */
export const graveFrom = 2;

/**
 * In which order incidents are worked on, after NIST SP 800-61r2 §3.2.6: the gravest of the three judgements of an
 * incident (functional impact, information impact, recoverability) counts most, and a second grave one raises it.
 */
export const priorities = {
  PRIORITY_1: {
    title: "Priority 1",
    rank: 1,
    cases: [{ heaviest: 3, severalGrave: true }],
    description: "Act first: one of the three judgements weighs most, and at least one more of them is grave.",
  },
  PRIORITY_2: {
    title: "Priority 2",
    rank: 2,
    cases: [
      { heaviest: 3, severalGrave: false },
      { heaviest: 2, severalGrave: true },
    ],
    description: "One of the three judgements weighs most and stands alone, or several of them are grave.",
  },
  PRIORITY_3: {
    title: "Priority 3",
    rank: 3,
    cases: [{ heaviest: 2, severalGrave: false }],
    description: "One of the three judgements is grave, the others are light.",
  },
  PRIORITY_4: {
    title: "Priority 4",
    rank: 4,
    cases: [{ heaviest: 1, severalGrave: false }],
    description: "None of the three judgements is grave, but the incident can be felt.",
  },
  PRIORITY_5: {
    title: "Priority 5",
    rank: 5,
    cases: [{ heaviest: 0, severalGrave: false }],
    description: "The incident harms no service and no information, and the usual means are enough to recover from it.",
  },
} as const satisfies Vocabulary<PriorityTerm>;
