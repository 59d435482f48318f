import { addresseeOf } from "../notification/addressees/addressee-of.js";
import { isLate } from "../notification/delays/deadline-of.js";
import type { CustomerNotice } from "../records/notification/customer-notice.js";
import type { NotificationObligation } from "../records/notification/notification-obligation.js";
import type { Sending } from "./sending.js";

type Grouped = Pick<CustomerNotice, "id" | "recipientGroups">;

/** What a notice is to meet: met at a moment, or not before those are told whom nobody has told yet. */
export interface Met {
  readonly obligation: NotificationObligation;
  /** When the last of those whom it concerns was told; null while somebody is left. */
  readonly metAt: Date | null;
  /** How many affected tenants are left. */
  readonly untold: number;
}

/** Whether a duty is towards all customers whom it concerns, of whom there is a list: others are towards the one who is named. */
export const isOwedToTenants = (obligation: Pick<NotificationObligation, "addressee" | "clock">): boolean =>
  obligation.clock !== "CONTRACT_OF_THE_ORGANIZATION" && addresseeOf(obligation) === "CUSTOMERS";

/** When the last group of some notices was first sent to somebody; null while one was not. */
export function sentToAll(notices: readonly Grouped[], { groups }: Pick<Sending, "groups">): Date | null {
  const wanted = notices.flatMap(({ id, recipientGroups }) =>
    recipientGroups.map(({ number }) => groups.find((one) => one.noticeId === id && one.number === number)),
  );
  const times = wanted.flatMap((group) => (group ? [group.sentAt] : []));
  return times.length === wanted.length ? (latestOf(times) ?? null) : null;
}

const latestOf = (times: readonly Date[]): Date | undefined =>
  times.reduce<Date | undefined>((latest, time) => (latest && latest > time ? latest : time), undefined);

/** What of some duties towards all customers is met as the list of tenants stands: some are on it, and each of them was told. */
export const metAsListed = (
  duties: readonly NotificationObligation[],
  { coverage }: Pick<Sending, "coverage">,
): readonly Met[] =>
  duties.flatMap((obligation) => {
    const covered = coverage.find(({ obligationId }) => obligationId === obligation.id);
    return covered ? [{ obligation, metAt: covered.untold === 0 ? covered.toldAt : null, untold: covered.untold }] : [];
  });

/** Those duties that are met after their deadline. */
export const metLate = (met: readonly Met[]): readonly NotificationObligation[] =>
  met.flatMap(({ obligation, metAt }) => (metAt && isLate(obligation, metAt) ? [obligation] : []));

/**
 * What of some duties is met once notices were sent so far: when all affected tenants on record whom the duty concerns were
 * told, and without any on record, when each of their groups was sent to somebody. It is met when the last of them was told,
 * whenever that is recorded.
 */
export function metBySending(
  duties: readonly NotificationObligation[],
  notices: readonly Grouped[],
  sending: Sending,
): readonly Met[] {
  const sentAt = sentToAll(notices, sending);
  return duties.map((obligation) => {
    const covered = isOwedToTenants(obligation)
      ? sending.coverage.find(({ obligationId }) => obligationId === obligation.id)
      : undefined;
    const untold = covered?.untold ?? 0;
    // Where there is a list, whoever is on it counts: a group without any of them keeps nothing open.
    if (covered && covered.concerned > 0) return { obligation, metAt: untold === 0 ? covered.toldAt : null, untold };
    const times = [sentAt, covered?.toldAt].flatMap((time) => time ?? []);
    return { obligation, metAt: sentAt && untold === 0 ? (latestOf(times) ?? null) : null, untold };
  });
}
