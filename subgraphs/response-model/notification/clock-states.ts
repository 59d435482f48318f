import type { Vocabulary } from "../vocabulary.js";

/** What has become of a notification clock. */
export const clockStates = {
  RUNNING: {
    title: "Running",
    description:
      "The notice is owed and has not been sent. What is owed without undue delay, but within no number of hours, stays so and shows its age.",
  },
  AT_RISK: {
    title: "At risk",
    description: "The notice has not been sent, and the time that is left is as short as the process warns of.",
  },
  DELAYED: {
    title: "Delayed",
    description: "The notice may wait until a set time, for a listed reason, and is still owed.",
  },
  MISSED: {
    title: "Missed",
    description: "The deadline passed, and the notice had not been sent. It is still owed.",
  },
  MET: {
    title: "Met",
    description: "The notice was sent before the deadline, and the evidence of that is on record.",
  },
  MET_LATE: {
    title: "Met late",
    description: "The notice was sent after the deadline, and the reasons are on record.",
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
