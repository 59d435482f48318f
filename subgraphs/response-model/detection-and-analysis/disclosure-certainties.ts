import type { Vocabulary } from "../vocabulary.js";

/** How sure it is that data was disclosed, after VERIS. */
export const disclosureCertainties = {
  NO: {
    title: "No",
    description: "It is established that no data was disclosed.",
  },
  POTENTIALLY: {
    title: "Potentially",
    description: "Data was at risk, and there is neither proof that it was disclosed nor that it was not.",
  },
  YES: {
    title: "Yes",
    description: "It is established that data was disclosed.",
  },
  UNKNOWN: {
    title: "Unknown",
    description: "The investigation cannot say, or cannot say yet, whether data was disclosed.",
  },
} as const satisfies Vocabulary;

export type DisclosureCertainty = keyof typeof disclosureCertainties;
