import type { Alert } from "../records/alerts/alert.js";
import type { AlertSource } from "../records/alerts/alert-source.js";
import { alertBounds } from "./mapping/alert-bounds.js";
import type { HandedInAlert } from "./mapping/handed-in-alert.js";
import { saysMore } from "./says-more.js";

const day = 86_400_000;

/**
 * Whether a report is one more of what somebody has dismissed, so that the judgement stands: it has never ended since, it says no more, and
 * the dismissal is not too long ago. Only of sources whose format tells when something ends, and of reports that tell when it began: of others
 * nobody knows whether it has gone on or begun anew. What began after the alert was made, or last fired again, is another time of it: so nothing that
 * somebody makes up beforehand, by a key that has leaked, hides what really comes later. Pure.
 */
export const isStillDismissed = (
  { format }: Pick<AlertSource, "format">,
  alert: Alert,
  report: HandedInAlert,
  now: Date,
): boolean =>
  format !== "GENERIC_JSON" &&
  isDismissed(alert) &&
  alert.resolvedAt === null &&
  alert.closedAt !== null &&
  now.getTime() - alert.closedAt.getTime() < alertBounds.dismissalDays * day &&
  isSameTime(alert, report) &&
  !saysMore(alert, report);

const isDismissed = ({ state, incidentId, disposition }: Alert) =>
  state === "CLOSED" && incidentId === null && (disposition === "BENIGN_POSITIVE" || disposition === "FALSE_POSITIVE");

/** Only where the source says when it began. Its title may have other numbers by now, as titles have that measure something. */
function isSameTime(alert: Alert, { beganAt, title }: HandedInAlert): boolean {
  if (!beganAt) return false;
  const lastBegun = alert.refiredAt.at(-1);
  const knownFrom = lastBegun === undefined ? alert.receivedAt : new Date(lastBegun);
  return beganAt <= knownFrom && withoutNumbers(title) === withoutNumbers(alert.title);
}

/** Without what stands by itself as a number: an address, the id of a vulnerability or the name of a host says which one is meant. */
const withoutNumbers = (title: string) => title.replaceAll(/(?<![\w.:-])\d+(?:[.,]\d+)?(?![\w:-]|\.\d)/g, "0");
