import { databaseFaultOf } from "../../../platform/database/database-fault.js";
import { databaseUnavailable } from "../../../platform/database/database-unavailable.js";
import { CordonError, errorCodes } from "../../../platform/runtime/errors.js";
import { IntakeProblem } from "./intake-problem.js";

/** A failed request as it is answered to the sender of alerts: of a fault of ours, no more than that there is one. */
export function problemOf(error: unknown): IntakeProblem {
  if (error instanceof IntakeProblem) return error;
  const fault = databaseFaultOf(error);
  const known = fault ? databaseUnavailable(fault, "READ") : error;
  if (!(known instanceof CordonError) || known.code === "INTERNAL_SERVER_ERROR")
    return new IntakeProblem(
      500,
      "INTERNAL_SERVER_ERROR",
      "Something went wrong on our side; the log has the details.",
    );
  const { code, message, extensions } = known;
  const seconds = extensions.retryAfterSeconds ?? (code === "SERVICE_UNAVAILABLE" ? 5 : undefined);
  return new IntakeProblem(
    errorCodes[code],
    code,
    message,
    seconds === undefined ? {} : { "retry-after": String(seconds) },
  );
}
