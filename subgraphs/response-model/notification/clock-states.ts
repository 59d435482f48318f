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
  EXCEPTED: {
    title: "Excepted",
    description: "No notice is due, for a recorded reason such as data proven to be unintelligible to the adversary.",
  },
} as const satisfies Vocabulary;

export type ClockState = keyof typeof clockStates;
