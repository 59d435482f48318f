import type { Vocabulary } from "../vocabulary.js";

/** What an entry of the shift log of an operations center is. */
export const shiftLogCategories = {
  OBSERVATION: {
    title: "Observation",
    description: "Something was noticed.",
  },
  ACTION: {
    title: "Action",
    description: "What the shift did, such as a call, a block or a restart.",
  },
  CALL: {
    title: "Call",
    description: "Somebody was called, or called.",
  },
  OUTAGE: {
    title: "Outage",
    description: "Something that the operations center watches, or watches with, did not work.",
  },
  HANDOVER: {
    title: "Handover",
    description: "What the next shift has to know.",
  },
} as const satisfies Vocabulary;

export type ShiftLogCategory = keyof typeof shiftLogCategories;
