import type { Unmet } from "../../../../response-model/gates/gate-rules.js";
import type { CustodyEntry } from "../../records/evidence/custody-entry.js";

export interface InCustody {
  readonly lastEntry: Pick<CustodyEntry, "occurredAt"> | null;
}

/** What goes into a chain of custody says when that was, or now where it does not say. */
export interface WithTime {
  readonly occurredAt?: Date | null;
}

export interface AttemptedAt {
  readonly input: WithTime;
  readonly now: Date;
}

/** Why something cannot be the next entry of a chain of custody: its time is ahead, or before the last entry. */
export function outOfOrder(
  { lastEntry }: InCustody,
  { input, now }: AttemptedAt,
): readonly Unmet<"CUSTODY_IN_ORDER">[] {
  const at = input.occurredAt ?? now;
  if (at > now) return [["IN_THE_FUTURE", { occurredAt: at.toISOString() }]];
  return lastEntry && at < lastEntry.occurredAt
    ? [["BEFORE_THE_LAST", { occurredAt: at.toISOString(), last: lastEntry.occurredAt.toISOString() }]]
    : [];
}
