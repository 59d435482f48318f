import type { Unmet } from "../../../../response-model/gates/gate-rules.js";
import { clocks } from "../../../../response-model/notification/clocks/clocks.js";
import type { CaseFile } from "../../case-file.js";
import { isForCommunications } from "../../notification/addressees/tellers-of.js";
import { titleTowards } from "../../notification/addressees/title-towards.js";
import { deadlineOf, isLate } from "../../notification/delays/deadline-of.js";
import type { NotificationObligation } from "../../records/notification/notification-obligation.js";

type Obligations = Pick<CaseFile, "obligations">;

/** What is owed and not settled, each with whom it concerns and how it stands at a moment. */
export const unsettledObligations = (
  { obligations }: Obligations,
  { now }: { readonly now: Date },
): readonly Unmet<"NOTIFICATIONS_SETTLED">[] =>
  obligations.filter(({ settledAt }) => settledAt === null).map((obligation) => unsettled(obligation, now));

/** What of it may not outlast the response. */
export const owedByTheResponse = (
  { obligations }: Obligations,
  at: { readonly now: Date },
): readonly Unmet<"NOTIFICATIONS_MADE">[] =>
  unsettledObligations(
    { obligations: obligations.filter(({ clock }) => clocks[clock].blocks === "enterPostIncidentActivity") },
    at,
  );

function unsettled(obligation: NotificationObligation, now: Date): Unmet<"NOTIFICATIONS_SETTLED"> {
  const whom = isForCommunications(obligation) ? "CUSTOMERS" : "AUTHORITY";
  const clock = titleTowards(obligation);
  const { startedAt, delayedUntil } = obligation;
  const deadline = deadlineOf(obligation);
  if (!startedAt) return [`${whom}_NOT_STARTED`, { clock }];
  if (!deadline) return [`${whom}_WITHOUT_DELAY`, { clock, since: startedAt.toISOString() }];
  if (isLate(obligation, now)) return [`${whom}_MISSED`, { clock, dueAt: deadline.toISOString() }];
  if (delayedUntil) return [`${whom}_DELAYED`, { clock, delayedUntil: delayedUntil.toISOString() }];
  return [`${whom}_RUNNING`, { clock, dueAt: deadline.toISOString() }];
}
