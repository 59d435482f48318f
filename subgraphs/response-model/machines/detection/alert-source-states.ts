import type { Vocabulary } from "../../vocabulary.js";

/** Whether a source of alerts is listened to. */
export const alertSourceStates = {
  ENABLED: {
    title: "Enabled",
    description: "What the source hands in is taken.",
  },
  DISABLED: {
    title: "Disabled",
    description: "Whatever the source hands in is refused, whichever key it has.",
  },
} as const satisfies Vocabulary;

export type AlertSourceState = keyof typeof alertSourceStates;
