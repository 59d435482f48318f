import { unwrapResolverError } from "@apollo/server/errors";
import { databaseFaultOf, databaseFaults } from "../database-fault.js";
import { databaseUnavailable, type Outcome } from "../database-unavailable.js";
import type { CordonError } from "../errors.js";

const reason = "READERS_UNCONFIRMED";

/** Says that something is here and cannot be shown now, to whoever may read it as far as is known. */
export const unconfirmed = (outcome: Outcome): CordonError =>
  databaseUnavailable({ reason, ...databaseFaults[reason] }, outcome);

/** Whether a statement failed because there is no lease on the copy that it reads: no fault of ours, and nothing for the log. */
export const isUnconfirmed = (error: unknown): boolean =>
  databaseFaultOf(unwrapResolverError(error))?.reason === reason;
