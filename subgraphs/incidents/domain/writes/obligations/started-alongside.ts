import { type Clock, type ClockTerm, clocks } from "../../../../response-model/notification/clocks/clocks.js";
import type { CaseFile } from "../../case-file.js";
import { isTowards } from "../../notification/addressees/is-towards.js";
import { clocksAlongside } from "../../notification/clocks-alongside.js";
import { isOwedAnew } from "../../notification/is-owed-anew.js";
import { newObligation, started } from "../../notification/new-obligation.js";
import type { NotificationObligation } from "../../records/notification/notification-obligation.js";
import type { ObligationWrite } from "./obligation-write.js";

interface Given {
  readonly loaded: Pick<CaseFile, "incident" | "obligations">;
  readonly now: Date;
  readonly newIdentifier: () => string;
}

type First = Pick<NotificationObligation, "incidentId" | "clock" | "addresseeName" | "reason" | "startedAt">;

const isAlongside = (clock: Clock, first: Clock): boolean => {
  const { alongside }: ClockTerm = clocks[clock];
  return alongside === first;
};

/**
 * The later notices of a series that are owed with its first one: from the same moment, to the same addressee. Where the first
 * waits for what starts it, so do they; and what waited starts with it.
 */
export function startedAlongside(
  { loaded: { incident, obligations }, now, newIdentifier }: Given,
  first: First,
  named: readonly Pick<NotificationObligation, "clock" | "addresseeName">[] = [],
): readonly ObligationWrite[] {
  const { incidentId, addresseeName, reason, startedAt } = first;
  // What was settled before a later breach of an incident that was reopened is owed anew with it.
  const standing = obligations.filter((one) => !isOwedAnew(incident, one, startedAt ?? now));
  const waiting = startedAt
    ? obligations.filter(
        (one) =>
          isAlongside(one.clock, first.clock) &&
          isTowards(one, { clock: one.clock, addresseeName }) &&
          !one.startedAt &&
          !one.settledAt,
      )
    : [];
  return [
    ...waiting.map(
      (one): ObligationWrite => ({
        update: "NotificationObligation",
        id: one.id,
        set: started(one.clock, startedAt ?? now),
      }),
    ),
    ...clocksAlongside(first, [...standing, ...named], startedAt ?? now).map(
      (clock): ObligationWrite => ({
        insert: "NotificationObligation",
        row: newObligation({ id: newIdentifier(), incidentId, clock, addresseeName, reason, startedAt }),
      }),
    ),
  ];
}
