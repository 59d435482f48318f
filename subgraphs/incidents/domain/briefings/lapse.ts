import type { BriefingAcknowledgement } from "../records/briefings/briefing-acknowledgement.js";

/** The writes by which what nobody has answered lapses, and is overdue no more. Pure. */
export const lapse = (acknowledgements: readonly BriefingAcknowledgement[]) =>
  acknowledgements
    .filter(({ state }) => state === "PENDING")
    .map(({ id }) => ({ update: "BriefingAcknowledgement", id, set: { state: "LAPSED", overdueAt: null } }) as const);
