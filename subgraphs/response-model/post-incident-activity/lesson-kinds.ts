import type { Vocabulary } from "../vocabulary.js";

/** What kind of thing a review found. */
export const lessonKinds = {
  LAPSE: {
    title: "Lapse",
    description: "Something that should have been done was forgotten or not noticed.",
  },
  PROCEDURAL_FAILURE: {
    title: "Procedural failure",
    description: "A procedure was there and was not followed.",
  },
  MANUAL_ERROR: {
    title: "Manual error",
    description: "A person did a step by hand and did it wrongly.",
  },
  PROCESS_FLAW: {
    title: "Process flaw",
    description: "The procedure was followed, and it was the wrong or an incomplete one.",
  },
  COMMUNICATION_GAP: {
    title: "Communication gap",
    description: "People who needed to know something were not told, or were told too late.",
  },
  UNKNOWN_VECTOR: {
    title: "Unknown vector",
    description: "The adversary used a way in that nobody had known or prepared for.",
  },
  WHAT_WENT_WELL: {
    title: "What went well",
    description: "Something that worked and should be kept or spread to other teams.",
  },
} as const satisfies Vocabulary;

export type LessonKind = keyof typeof lessonKinds;
