import { CordonError } from "../runtime/errors.js";
import { type DatabaseFault, databaseFaults } from "./database-fault.js";

/** What is known about a change that failed; for a read, nothing was changed. */
export type Outcome = "READ" | "NOTHING_DONE" | "UNKNOWN";

/** A commit whose confirmation was lost may have happened, so only certain outcomes say that nothing was changed. */
const outcomeText: Readonly<Record<Outcome, string>> = {
  READ: "",
  NOTHING_DONE: " Nothing was done.",
  UNKNOWN:
    " It is not known whether the operation took effect: sent again with the same Idempotency-Key, it is never done twice; without a key, look at the present state first.",
};

/** The error for a temporary fault of the database: what happened, what became of the change, what to do next. */
export function databaseUnavailable({ reason, happened, whatNext }: DatabaseFault, outcome: Outcome): CordonError {
  const extensions = { reason, retryable: true };
  return new CordonError("SERVICE_UNAVAILABLE", `${happened}${outcomeText[outcome]} ${whatNext}`, extensions);
}

/** For callers that did not get their turn; see {@link Turns}. */
export const noTurn = (reason: "LOCKED" | "BUSY"): CordonError =>
  databaseUnavailable({ reason, ...databaseFaults[reason] }, "NOTHING_DONE");
