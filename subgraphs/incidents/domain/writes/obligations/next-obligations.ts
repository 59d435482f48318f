import { inForceAt } from "../../../../response-model/notification/clocks/clock-end.js";
import { type Clock, type ClockTerm, clocks } from "../../../../response-model/notification/clocks/clocks.js";
import type { CaseFile } from "../../case-file.js";
import { addresseeOf } from "../../notification/addressees/addressee-of.js";
import { isTowards } from "../../notification/addressees/is-towards.js";
import { latestSettled } from "../../notification/latest-settled.js";
import { newObligation, started } from "../../notification/new-obligation.js";
import type { NotificationObligation } from "../../records/notification/notification-obligation.js";
import type { ObligationWrite } from "./obligation-write.js";

/** A notice as far as what it leads to goes. */
interface Notice {
  readonly id: string;
  readonly sentAt: Date;
  readonly nextUpdate: string | null;
  readonly nextUpdateAt: Date | null;
}

interface Given {
  readonly loaded: Pick<CaseFile, "obligations">;
  readonly newIdentifier: () => string;
}

const terms: readonly (readonly [Clock, ClockTerm])[] = Object.entries(clocks) as [Clock, ClockTerm][];

/** The notice that one for a clock counts as: an update of it is another of it, and so is what takes its place. */
const noticeFor = (clock: Clock): string => {
  const { updates, inPlaceOf }: ClockTerm = clocks[clock];
  return updates ?? inPlaceOf ?? clock;
};

/** What is owed to the same addressee once a notice was sent: what the law asks for next counts from it, or waits for what starts it. */
export const nextObligations = (
  { loaded: { obligations }, newIdentifier }: Given,
  { clock, incidentId, addresseeName, reason, startedAt: breachAt }: NotificationObligation,
  { sentAt }: Notice,
): readonly ObligationWrite[] =>
  terms
    .filter(([, term]) => term.after === noticeFor(clock) && inForceAt(term, sentAt))
    .flatMap(([next, { afterLatest, from }]): readonly ObligationWrite[] => {
      const towards = obligations.filter((one) => isTowards(one, { clock: next, addresseeName }));
      const own = towards.find(({ settledAt }) => settledAt === null) ?? latestSettled(towards);
      // What a notice of a later breach asks for next is owed anew.
      if (!own || (own.settledAt && breachAt && breachAt > own.settledAt)) {
        const row = newObligation({
          id: newIdentifier(),
          incidentId,
          clock: next,
          addresseeName,
          reason,
          startedAt: from === "PRECEDING_NOTICE" ? sentAt : null,
        });
        return [{ insert: "NotificationObligation", row }];
      }
      const isEarlier = own.startedAt !== null && own.startedAt >= sentAt;
      // What was missed stays so.
      if (!afterLatest || own.settledAt || own.state === "MISSED" || isEarlier) return [];
      return [
        { update: "NotificationObligation", id: own.id, set: { ...started(next, sentAt), state: "RUNNING" as const } },
      ];
    });

/** The clock by whose law something is owed; null for what customers are promised without one. */
const lawfulClock = ({ clock, promisedUnder }: Pick<NotificationObligation, "clock" | "promisedUnder">) =>
  promisedUnder ?? (clock === "PROMISED_UPDATE" ? null : clock);

/** What a notice that was not complete promises: it is owed by the time that was named, like any other. */
export function promised(
  { newIdentifier }: Given,
  obligation: Pick<NotificationObligation, "incidentId" | "clock" | "addressee" | "addresseeName" | "promisedUnder">,
  { id, sentAt, nextUpdate, nextUpdateAt }: Notice,
): readonly ObligationWrite[] {
  if (!nextUpdateAt) return [];
  const row = newObligation({
    id: newIdentifier(),
    incidentId: obligation.incidentId,
    clock: "PROMISED_UPDATE",
    addresseeName: obligation.addresseeName,
    reason: nextUpdate,
    promisedById: id,
    promisedUnder: lawfulClock(obligation),
  });
  const warnAt = new Date((sentAt.getTime() + 3 * nextUpdateAt.getTime()) / 4);
  return [
    {
      insert: "NotificationObligation",
      row: { ...row, addressee: addresseeOf(obligation), startedAt: sentAt, dueAt: nextUpdateAt, atRiskAt: warnAt },
    },
  ];
}

/** What a progress report leaves owed: the final one, from the day on which the incident was handled. */
export function owedOnceHandled(
  { loaded: { obligations }, newIdentifier }: Given,
  { clock, incidentId, addresseeName, reason }: NotificationObligation,
): readonly ObligationWrite[] {
  const { onceHandled }: ClockTerm = clocks[clock];
  if (!onceHandled) return [];
  const next = onceHandled as Clock;
  if (obligations.some((one) => !one.settledAt && isTowards(one, { clock: next, addresseeName }))) return [];
  return [
    {
      insert: "NotificationObligation",
      row: newObligation({ id: newIdentifier(), incidentId, clock: next, addresseeName, reason }),
    },
  ];
}
