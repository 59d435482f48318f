import { recall, type Step, type Wait } from "../step.js";
import { rememberOfService } from "./remember-of-service.js";
import { onIncident, onService } from "./steps-on.js";
import { watchOver } from "./vigilance.js";

/** The recovery plan of a service that one side proposes. */
export const proposedPlan = (service: string, by: string, text: string): Step => ({
  ...onService(service, "proposeRecoveryPlan", by, { text }),
  remember: rememberOfService(`plan of ${service}`, service, "recoveryPlans", text),
});

/** The plan of a service that one side proposes and the other agrees. */
export const agreedPlan = (service: string, by: string, text: string, agrees: string): readonly Step[] => [
  proposedPlan(service, by, text),
  onIncident("agreeRecoveryPlan", agrees, (memory) => ({ recoveryPlanId: recall(memory, `plan of ${service}`) })),
];

/** The guidance that security issues to a service. */
export const issuedGuidance = (service: string, by: string, text: string): Step => ({
  ...onService(service, "issueRecoveryGuidance", by, { text }),
  remember: rememberOfService(`guidance for ${service}`, service, "guidance", text),
});

/** What is done with the latest guidance for a service: acknowledged, refused, or taken back. */
export const onGuidance = (service: string, operation: string, by: string, words: object = {}): Step =>
  onIncident(operation, by, (memory) => ({ guidanceId: recall(memory, `guidance for ${service}`), ...words }));

/** The guidance that security issues to a service, and its owner acknowledges. */
export const followedGuidance = (service: string, by: string, text: string, owner: string): readonly Step[] => [
  issuedGuidance(service, by, text),
  onGuidance(service, "acknowledgeGuidance", owner),
];

/** The lead validates a restored service, which stays under vigilance for a time. */
export const validated = (
  service: string,
  lead: string,
  validation: string,
  vigilanceSeconds: number,
): readonly (Step | Wait)[] => [
  watchOver(service, vigilanceSeconds),
  onService(service, "validateRecovery", lead, (memory) => ({
    validation,
    observedSince: recall(memory, "observedSince"),
    vigilanceUntil: recall(memory, "vigilanceUntil"),
  })),
];

export const days = (count: number): number => count * 24 * 60 * 60;
