import { newObligation } from "../../../../subgraphs/incidents/domain/notification/new-obligation.js";
import { settledBy } from "../../../../subgraphs/incidents/domain/notification/settled-by.js";
import type { NotificationObligation } from "../../../../subgraphs/incidents/domain/records/notification/notification-obligation.js";
import type { DatedObligation, History } from "../../simulation/history.js";
import { texts } from "../../words/texts.js";
import { isOver } from "../is-over.js";

/** Who must be notified of a case, and what has become of that. */
export const obligationRows = (history: History): readonly NotificationObligation[] =>
  history.obligations.map((simulated) => {
    const { id, clock, addresseeName, reason, startedAt, noticeId } = simulated;
    const { plan } = history;
    const start = { id, incidentId: plan.id, clock, addresseeName, reason, startedAt: new Date(startedAt) };
    const obligation = newObligation(start);
    const settled = stateOf(history, simulated, obligation);
    return {
      ...obligation,
      ...settled,
      version: 1 + history.recordedOperations.filter(({ partId }) => partId === id).length,
      notificationId: settled.settledAt && simulated.by === "NOTICE" ? noticeId : null,
    };
  });

function stateOf(
  { plan, period }: History,
  simulated: DatedObligation,
  obligation: NotificationObligation,
): Partial<NotificationObligation> {
  const { by, settledAt, atRiskAt, dueAt } = simulated;
  if (settledAt !== null && by === "NOTICE")
    return settledBy(obligation, new Date(settledAt), plan.random.pick(texts.late));
  if (settledAt !== null && by === "END") return { state: "ENDED", settledAt: new Date(settledAt) };
  if (settledAt !== null)
    return {
      state: "EXCEPTED",
      settledAt: new Date(settledAt),
      exceptionReason: "DUTY_NOT_APPLICABLE",
      exceptionDetails: plan.random.pick(texts.notAffected),
    };
  if (dueAt !== null && isOver(dueAt, period)) return { state: "MISSED" };
  return { state: atRiskAt !== null && isOver(atRiskAt, period) ? "AT_RISK" : "RUNNING" };
}
