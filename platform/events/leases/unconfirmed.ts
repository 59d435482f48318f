import { unwrapResolverError } from "@apollo/server/errors";
import { databaseFaultOf, databaseFaults } from "../../database/database-fault.js";
import { databaseUnavailable, type Outcome } from "../../database/database-unavailable.js";
import { CordonError } from "../../runtime/errors.js";
import { leaseSeconds } from "./lease-terms.js";

const reason = "READERS_UNCONFIRMED";

/** The entity exists but cannot be shown now, for viewers who may read it as far as is known. */
export const unconfirmed = (outcome: Outcome): CordonError =>
  databaseUnavailable({ reason, ...databaseFaults[reason] }, outcome);

/** The change is committed, but there was no time to wait until copies have hidden it. */
export const copiesBehind = (): CordonError =>
  new CordonError(
    "SERVICE_UNAVAILABLE",
    `The change is made. But what another subgraph keeps of the thing may be shown for up to ${leaseSeconds} seconds more to people who may no longer read it, and the operation had waited too long before to wait for that as well. Wait that long, or send it again with the same Idempotency-Key: it is not done twice, and answered when nobody is shown it any more.`,
    { reason: "COPIES_BEHIND", retryable: true },
  );

/** Whether a statement failed because there is no lease on the copy it reads: expected, and not logged. */
export const isUnconfirmed = (error: unknown): boolean =>
  databaseFaultOf(unwrapResolverError(error))?.reason === reason;
