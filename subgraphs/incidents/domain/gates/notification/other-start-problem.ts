import type { ClockTerm } from "../../../../response-model/notification/clocks/clocks.js";
import type { NotificationObligation } from "../../records/notification/notification-obligation.js";

interface Starts {
  readonly startedAt?: Date | null;
  readonly otherStartAt?: Date | null;
}

/** What is wrong with the other moment from which a law counts as well; undefined where nothing is. */
export function otherStartProblem(
  { startedAt, otherStartAt }: Starts,
  { versions }: ClockTerm,
  now: Date,
  own: readonly Pick<NotificationObligation, "otherStartAt">[],
) {
  const isRequested = versions.some(({ latest }) => latest);
  if (!isRequested) return otherStartAt ? "OTHER_START_NEEDLESS" : undefined;
  const known = otherStartAt ?? own.find(({ otherStartAt: before }) => before)?.otherStartAt;
  if (startedAt !== undefined && startedAt !== null && !known) return "OTHER_START_MISSING";
  return known && known > (startedAt ?? now) ? "OTHER_START_LATER" : undefined;
}
