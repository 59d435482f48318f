import type { Handling } from "../../../response-model/evidence/handlings.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import type { Alert } from "../records/alerts/alert.js";

type Marked = Pick<Alert, "handling" | "askedHandling" | "handlingAskedAt">;

/**
 * How an alert is marked once its source has told of it again: for as few as anybody has said so far. RED in an incident is for its virtual team
 * alone, and a program cannot see to it that everybody is of that who has to read the alert: so it is AMBER+STRICT, and a person is asked, once.
 * Pure.
 */
export function markedBySource(
  alert: Marked & Pick<Alert, "incidentId">,
  handling: Handling | null | undefined,
  now: Date,
): Marked {
  const { askedHandling, handlingAskedAt } = alert;
  const asks = handling === "RED" && alert.handling !== "RED" && alert.incidentId !== null;
  if (!asks)
    return {
      handling: strictest(alert.handling, handling ?? undefined) ?? alert.handling,
      askedHandling,
      handlingAskedAt,
    };
  return {
    handling: "AMBER_STRICT",
    askedHandling: "RED",
    // What somebody has decided is not asked again with each report.
    handlingAskedAt: askedHandling === "RED" ? handlingAskedAt : now,
  };
}
