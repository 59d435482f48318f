import type { Unmet } from "../../response-model/gates/gate-rules.js";
import type { FollowUp } from "./records/follow-up.js";

/** Whether a follow-up has its priority, and with it an owner and the day it is due. */
export const isPrioritized = ({ priority }: FollowUp): boolean => priority !== null;

/** Which follow-ups wait for a priority, by whose work they are; one that was declined waits for nothing. */
export const unprioritized = (followUps: readonly FollowUp[]): readonly Unmet<"FOLLOW_UPS_PRIORITIZED">[] =>
  followUps
    .filter((followUp) => !isPrioritized(followUp) && followUp.state !== "WILL_NOT_DO")
    .map(({ serviceId, title }) => [serviceId ? "SERVICE_WORK" : "SECURITY_WORK", { title }] as const);
