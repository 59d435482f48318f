import type { Vocabulary } from "../vocabulary.js";

/** What has become of a notification clock. */
export const clockStates = {
  RUNNING: {
    title: "Running",
    description: "The clock has started, and the notice it asks for has not been sent.",
  },
  MET: {
    title: "Met",
    description: "The notice was sent before the deadline, and the evidence of that is on record.",
  },
  MISSED: {
    title: "Missed",
    description: "The deadline passed, and the notice had not been sent.",
  },
  ENDED: {
    title: "Ended",
    description:
      "The incident was dismissed, withdrawn or merged, so there is nothing to tell here. If it is reopened, the clock runs again from its first start.",
  },
  EXCEPTED: {
    title: "Excepted",
    description: "No notice is due, for a recorded reason such as data proven to be unintelligible to the adversary.",
  },
} as const satisfies Vocabulary;

export type ClockState = keyof typeof clockStates;
