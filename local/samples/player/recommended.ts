import { recall, type Step } from "./step.js";
import { onIncident, onService } from "./steps-on.js";

/** An eradication that security recommends to a service. */
export const recommended = (service: string, by: string, words: object): Step => ({
  ...onService(service, "recommendEradication", by, words),
  remember: ({ id }, memory) => void memory.set(`recommendation for ${service}`, id),
});

/** The same, and those who decide on it accept it. */
export const acceptedRecommendation = (
  service: string,
  by: string,
  words: object,
  deciders: readonly string[],
): readonly Step[] => [
  recommended(service, by, words),
  ...deciders.map((decider) =>
    onIncident("acceptRecommendation", decider, (memory) => ({
      recommendationId: recall(memory, `recommendation for ${service}`),
    })),
  ),
];
