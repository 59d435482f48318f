import { isStillToCome } from "../../clock-skew.js";
import type { Alert } from "../../records/alerts/alert.js";
import type { AlertSource } from "../../records/alerts/alert-source.js";
import type { HandedInAlert } from "../mapping/handed-in-alert.js";
import { isDismissed } from "./is-dismissed.js";
import { saysMore } from "./says-more.js";

interface At {
  readonly now: Date;
  /** Since when what is reported counts as a recorded indicator. */
  readonly recorded?: ReadonlyMap<string, Date> | undefined;
}

/**
 * Whether a report is one more of what somebody has dismissed, so that the judgement stands: it says when it began, it has never ended
 * since, it says no more, the dismissal is not too long ago, and nothing that it reports was recorded as an indicator after it. What was on
 * record by then was known to whoever judged. What began after the alert was made, or last fired again, is another time of it: so nothing
 * that somebody makes up beforehand, by a key that has leaked, hides what really comes later. Pure.
 */
export const isStillDismissed = (
  source: Pick<AlertSource, "format">,
  alert: Alert,
  report: HandedInAlert,
  { now, recorded }: At,
): boolean =>
  isDismissed(source, alert, now) &&
  isSameTime(alert, report) &&
  !saysMore(alert, report) &&
  !isRecordedSince(alert, alert.closedAt, recorded);

const isRecordedSince = ({ reportedIndicators }: Alert, judgedAt: Date, recorded: At["recorded"]): boolean =>
  reportedIndicators.some((value) => {
    const since = recorded?.get(value);
    return since !== undefined && since > judgedAt;
  });

/**
 * Only where the source says when it began. A clock that was ahead as the alert was received, by which it was seen no earlier than that, is allowed as much
 * as clocks are (`isStillToCome`): of one that is further ahead nobody knows what came before and what after, and so nothing is hidden. Its title may have other numbers by now, as titles have that measure something.
 */
function isSameTime(alert: Alert, { beganAt, title }: HandedInAlert): boolean {
  if (!beganAt) return false;
  const lastBegun = alert.refiredAt.at(-1);
  const knownFrom = lastBegun === undefined ? alert.receivedAt : new Date(lastBegun);
  const isAhead = alert.observedAt !== null && alert.observedAt >= alert.receivedAt;
  return (
    (isAhead ? !isStillToCome(beganAt, knownFrom) : beganAt <= knownFrom) &&
    withoutNumbers(title) === withoutNumbers(alert.title)
  );
}

/** Without what stands by itself as a number: an address, the id of a vulnerability or the name of a host says which one is meant. */
const withoutNumbers = (title: string) => title.replaceAll(/(?<![\w.:-])\d+(?:[.,]\d+)?(?![\w:-]|\.\d)/g, "0");
