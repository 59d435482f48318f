import type { Unmet } from "../../../../response-model/gates/gate-rules.js";
import { clocks } from "../../../../response-model/notification/clocks.js";
import { titleOf } from "../../../../response-model/vocabulary.js";
import type { CaseFile } from "../../case-file.js";
import { hasRunOut } from "../../notification/clock-state-at.js";
import type { NotificationObligation } from "../../records/notification/notification-obligation.js";

/** The notification clocks that nothing has ended yet, each with whom it concerns and how it stands at a moment. */
export const unsettledClocks = (
  { obligations }: Pick<CaseFile, "obligations">,
  { now }: { readonly now: Date },
): readonly Unmet<"NOTIFICATIONS_SETTLED">[] =>
  obligations.filter(({ settledAt }) => settledAt === null).map((obligation) => unsettled(obligation, now));

/** Those among them that may not outlast the response. */
export const clocksOfTheResponse = (
  { obligations }: Pick<CaseFile, "obligations">,
  at: { readonly now: Date },
): readonly Unmet<"NOTIFICATIONS_MADE">[] =>
  unsettledClocks(
    { obligations: obligations.filter(({ clock }) => clocks[clock].blocks === "enterPostIncidentActivity") },
    at,
  );

function unsettled(obligation: NotificationObligation, now: Date): Unmet<"NOTIFICATIONS_SETTLED"> {
  const clock = clocks[obligation.clock];
  // Whom communications tells; the words of the others speak of an authority.
  const addressee = (clock.endedBy as readonly string[]).includes("notifyCustomers") ? "CUSTOMERS" : "AUTHORITY";
  const { dueAt, delayedUntil } = obligation;
  const places = { clock: titleOf(clock), dueAt: (delayedUntil ?? dueAt).toISOString() };
  if (hasRunOut(obligation, now)) return [`${addressee}_MISSED`, places];
  if (addressee === "CUSTOMERS" && delayedUntil)
    return ["CUSTOMERS_DELAYED", { ...places, dueAt: dueAt.toISOString(), delayedUntil: delayedUntil.toISOString() }];
  return [`${addressee}_RUNNING`, places];
}
