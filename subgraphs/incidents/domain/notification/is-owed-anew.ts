import type { Incident } from "../records/case/incident.js";
import type { NotificationObligation } from "../records/notification/notification-obligation.js";

/**
 * Whether a clock that was settled starts anew from a moment: what happens after the settlement, in an incident that was reopened, is
 * a new breach, from which the law counts again.
 */
export const isOwedAnew = (
  { reopenings }: Pick<Incident, "reopenings">,
  { state, settledAt }: Pick<NotificationObligation, "state" | "settledAt">,
  startedAt: Date,
): boolean => reopenings > 0 && state !== "ENDED" && settledAt !== null && startedAt > settledAt;
