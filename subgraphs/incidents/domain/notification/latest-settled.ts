import type { NotificationObligation } from "../records/notification/notification-obligation.js";

/** The one of some obligations that was settled last; undefined where none is settled. */
export const latestSettled = <One extends Pick<NotificationObligation, "settledAt">>(
  obligations: readonly One[],
): One | undefined =>
  obligations
    .filter(({ settledAt }) => settledAt !== null)
    .toSorted((one, other) => (one.settledAt?.getTime() ?? 0) - (other.settledAt?.getTime() ?? 0))
    .at(-1);
