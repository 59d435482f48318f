import { inputHash } from "../../../../platform/actions/input-hash.js";
import { systemViewer } from "../../../../platform/identity/viewer.js";
import { timedReactionsOn } from "../../../access/acting/reactions-on.js";
import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import { returnToQueue } from "../../domain/alert-suppressions/return-to-queue.js";
import { counted } from "../../domain/ingest/counted.js";
import { newBatch } from "../../domain/ingest/new-batch.js";
import { inWords } from "../../domain/ingest/outcomes-in-words.js";
import type { AlertBatchItem } from "../../domain/records/alerts/alert-batch.js";
import { alertEntry } from "../../domain/triage/alert-entry.js";
import { suppressionsReturning } from "../../store/aggregates/timers/suppressions-returning.js";

export const returnSuppressedAlerts = timedReactionsOn(suppressionsReturning)({
  name: "returnSuppressedAlerts",
  description:
    "Returns to the queue what a suppression has held back that somebody has ended before its time, up to 500 alerts at a time, those that fewer than all responders may read apart from the others: whoever ended it found that it was no noise, or need not be kept from anybody any more. What another suppression holds back stays so. It also returns what reports an indicator that any responder may read and that was recorded, or counts again, since it was held back, up to 500 alerts at a time as well, until none that reports it in any spelling, or by an address of a range of at most 256, is held back any more. What cannot be returned is tried again every few seconds, and holds up nothing that other suppressions hold back. The history of such an alert names the indicator.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
  },
  everySeconds: 5,
  decide: ({ loaded, now, newIdentifier }) => {
    const { suppression, serviceName, alerts, inForce, recorded, indicatorOf } = loaded;
    const after = alerts.map((alert) => returnToQueue(alert, inForce, recorded, now));
    const returned = after.filter(({ suppressedAt }) => suppressedAt === null);
    const news = returned.map(({ id }) => id);
    const items = returned.map((alert, place): AlertBatchItem => {
      // Whoever ended the suppression need not read what is for fewer than all responders by now.
      const [alertId, count] = isNarrow(alert) ? [null, null] : [alert.id, alert.count];
      return { place, outcome: "RETURNED", alertId, count, reason: null };
    });
    const before = new Map(alerts.map((alert) => [alert.id, alert]));
    const by = { operation: "returnSuppressedAlerts", viewer: systemViewer, now, newIdentifier };
    const entries = returned.flatMap(({ id, triageDueAt }) => {
      const alert = before.get(id);
      const why = { alertSuppressionId: suppression.id, indicatorId: indicatorOf?.get(id) ?? null };
      return alert ? [alertEntry(by, "RETURNED", alert, { triageDueAt }, why)] : [];
    });
    const batch = {
      id: newIdentifier(),
      version: 1,
      operation: indicatorOf ? "returnSuppressedAlerts" : "endAlertSuppression",
      alertSourceId: null,
      // It is theirs to read what came of it who ended the suppression. Nobody has asked for what comes back for an indicator.
      performedById: indicatorOf ? null : (suppression.endedById ?? suppression.createdById),
      performedAt: now,
      sha256: inputHash(news),
    };
    return {
      summary: `Returned alerts of ${serviceName} to the queue that ${indicatorOf ? "report a recorded indicator and a suppression" : "an ended suppression"} held back: ${inWords(items) || "none, since others hold them back"}`,
      writes: [
        ...after.map((alert) => ({ update: "Alert", id: alert.id, set: counted(alert, news) }) as const),
        {
          update: "AlertSuppression",
          id: suppression.id,
          set: { returnedCount: suppression.returnedCount + returned.length },
        } as const,
        ...entries,
        newBatch(batch, items, news),
      ],
    };
  },
});
