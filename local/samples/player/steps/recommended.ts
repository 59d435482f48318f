import type { Step } from "../step.js";
import { remembered } from "./remembered.js";
import { onService } from "./steps-on.js";
import { onRecommendation } from "./steps-on-case.js";

const nameFor = (service: string) => `recommendation for ${service}`;

/** An eradication that security recommends to a service, and those who decide on it accept. */
export const acceptedRecommendation = (
  service: string,
  by: string,
  words: object,
  deciders: readonly string[],
): readonly Step[] => [
  remembered(nameFor(service), onService(service, "recommendEradication", by, words)),
  ...deciders.map((decider) => onRecommendation(nameFor(service), "acceptRecommendation", decider)),
];

/** The same, and one of them rejects it. */
export const rejectedRecommendation = (
  service: string,
  by: string,
  words: object,
  { rejects, reason }: { readonly rejects: string; readonly reason: string },
): readonly Step[] => [
  remembered(nameFor(service), onService(service, "recommendEradication", by, words)),
  onRecommendation(nameFor(service), "rejectRecommendation", rejects, { reason }),
];
