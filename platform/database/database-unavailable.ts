import { CordonError } from "../runtime/errors.js";
import { type DatabaseFault, databaseFaults } from "./database-fault.js";

/** What is certain of a change that failed. A read changes nothing, and says nothing of it. */
export type Outcome = "READ" | "NOTHING_DONE" | "UNKNOWN";

/** A commit whose confirmation got lost may have happened: only where nothing was done for certain, the words say so. */
const outcomeText: Readonly<Record<Outcome, string>> = {
  READ: "",
  NOTHING_DONE: " Nothing was done.",
  UNKNOWN:
    " It is not known whether the operation took effect: sent again with the same Idempotency-Key, it is never done twice; without a key, look at the present state first.",
};

/** The error that tells a caller of a passing fault of the database: what happened, what it means for their change, what next. */
export function databaseUnavailable({ reason, happened, whatNext }: DatabaseFault, outcome: Outcome): CordonError {
  const extensions = { reason, retryable: true };
  return new CordonError("SERVICE_UNAVAILABLE", `${happened}${outcomeText[outcome]} ${whatNext}`, extensions);
}

/** Told to whoever waited for their turn in vain; see {@link Turns}. */
export const noTurn = (reason: "LOCKED" | "BUSY"): CordonError =>
  databaseUnavailable({ reason, ...databaseFaults[reason] }, "NOTHING_DONE");
