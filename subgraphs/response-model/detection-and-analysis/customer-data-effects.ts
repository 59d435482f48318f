import type { Vocabulary } from "../vocabulary.js";

/** What happened, or could have happened, to customer data. */
export const customerDataEffects = {
  LOSS: {
    title: "Loss",
    koreanTitle: "손실",
    description: "Customer data is no longer there or can no longer be reached by its owner.",
  },
  DISCLOSURE: {
    title: "Disclosure",
    koreanTitle: "유출",
    description: "Customer data came to the knowledge of somebody who had no right to it.",
  },
  ALTERATION: {
    title: "Alteration",
    koreanTitle: "변조",
    description: "Customer data was changed by somebody who had no right to change it.",
  },
} as const satisfies Vocabulary;

export type CustomerDataEffect = keyof typeof customerDataEffects;
