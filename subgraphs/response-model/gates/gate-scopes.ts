import type { Vocabulary } from "../vocabulary.js";

/** What a gate is asked of, where a thing has parts that each have their own. */
export const gateScopes = {
  INCIDENT: {
    title: "The incident",
    description: "The incident as a whole.",
  },
  THIS_SERVICE: {
    title: "This service",
    description:
      "The response of the service that is acted on, in its present round; of an effect, also that of each service that is moved beside.",
  },
  EVERY_SERVICE: {
    title: "Every service",
    description: "The response of each affected service that is not released, each in its present round.",
  },
} as const satisfies Vocabulary;

export type GateScope = keyof typeof gateScopes;
