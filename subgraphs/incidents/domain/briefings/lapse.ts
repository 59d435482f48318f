import type { BriefingAcknowledgement } from "../records/briefings/briefing-acknowledgement.js";
import { coverageOf } from "./coverage-of.js";

const lapsed = { state: "LAPSED", overdueAt: null } as const;

/** The writes by which what nobody has answered lapses, and is overdue no more. Pure. */
export const lapse = (acknowledgements: readonly BriefingAcknowledgement[]) =>
  acknowledgements
    .filter(({ state }) => state === "PENDING")
    .map(({ id }) => ({ update: "BriefingAcknowledgement", id, set: lapsed }) as const);

/** How many services have answered once that has lapsed. Pure. */
export const coverageAfterLapse = (acknowledgements: readonly BriefingAcknowledgement[]) =>
  coverageOf(acknowledgements.map((one) => (one.state === "PENDING" ? { ...one, ...lapsed } : one)));
