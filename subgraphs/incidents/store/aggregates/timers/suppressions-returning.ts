import type { EntityManager } from "typeorm";
import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import { findServices } from "../../../../access/directory/directory.js";
import type { Alert } from "../../../domain/records/alerts/alert.js";
import type { AlertSuppression } from "../../../domain/records/alerts/alert-suppression.js";
import type { Records } from "../../../domain/records/records.js";
import { type Returning, returningForIndicators } from "../../alert-suppressions/returning-for-indicators.js";
import { suppressionsInForce } from "../../alert-suppressions/suppressions-in-force.js";
import { alertBatchEvent } from "../../alerts/alert-batch-event.js";
import { saveAlertBatch } from "../../alerts/save-alert-batch.js";
import { recordedAmong } from "../../indicators/recorded-among.js";
import { tables } from "../../tables.js";

/** So many alerts are returned at a time. */
const batchSize = 500;

/** So long whoever hands alerts in may still go by the rule as it was before its end: longer than any call takes. */
const settlesAfterMs = 60_000;

/** What is told of alerts in one event is read by the same people: those that fewer than all responders may read go after the others, apart. */
const circles = [
  "alert.handling NOT IN ('AMBER_STRICT', 'RED')",
  "alert.handling = 'AMBER_STRICT'",
  "alert.handling = 'RED'",
];

const isHeldBack = "alert.suppressedById = :id AND alert.suppressedAt IS NOT NULL";

async function heldBackBy(transaction: EntityManager, id: string): Promise<readonly Alert[]> {
  for (const circle of circles) {
    const alerts = (await transaction
      .createQueryBuilder(tables.Alert, "alert")
      .where(isHeldBack, { id })
      .andWhere(circle)
      .orderBy("alert.id")
      .limit(batchSize)
      .setLock("pessimistic_write")
      .setOnLocked("skip_locked")
      .getMany()) as readonly Alert[];
    if (alerts.length > 0) return alerts;
  }
  return [];
}

/** Rules that nobody can go by any more, and that hold nothing back, are done with. */
const settle = (transaction: EntityManager, now: Date) =>
  transaction.query(
    `UPDATE alert_suppression AS rule SET returns_alerts = false
     WHERE rule.id IN (
       SELECT done.id FROM alert_suppression AS done WHERE done.returns_alerts AND done.ended_at <= $1
         AND NOT EXISTS (SELECT FROM alert WHERE alert.suppressed_by_id = done.id AND alert.suppressed_at IS NOT NULL)
       FOR UPDATE SKIP LOCKED)`,
    [new Date(now.getTime() - settlesAfterMs)],
  );

/** What a rule holds back that somebody has ended before its time, a batch of one rule at a time; and then what reports an indicator that was recorded since. An alert that somebody acts on is left for the next time. */
export const suppressionsReturning: DueAggregate<Returning, Records> = {
  name: "AlertBatch",
  rootOf: ({ suppression }) => suppression.id,
  async due(transaction, now, _limit, passedOver) {
    await settle(transaction, now);
    const suppression = (await transaction
      .createQueryBuilder(tables.AlertSuppression, "suppression")
      .where("suppression.returnsAlerts AND suppression.id <> ALL(:passedOver)", { passedOver })
      .andWhere(
        "EXISTS (SELECT FROM alert WHERE alert.suppressed_by_id = suppression.id AND alert.suppressed_at IS NOT NULL)",
      )
      .orderBy("suppression.endedAt")
      .limit(1)
      .setLock("pessimistic_write")
      .setOnLocked("skip_locked")
      .getOne()) as AlertSuppression | null;
    if (!suppression) return returningForIndicators(transaction, now, passedOver, batchSize);
    const { id, serviceId } = suppression;
    const alerts = await heldBackBy(transaction, id);
    if (alerts.length === 0) return { found: [], locked: [id] };
    const [service] = await findServices(transaction, [serviceId]);
    const inForce = await suppressionsInForce(transaction, [serviceId], now);
    const reported = inForce.length === 0 ? [] : alerts.flatMap(({ reportedIndicators }) => reportedIndicators);
    const recorded = await recordedAmong(transaction, reported, now);
    const serviceName = service?.name ?? serviceId;
    return { found: [{ suppression, serviceName, alerts, inForce, recorded, indicatorOf: null }], locked: [] };
  },
  save: (transaction, { alerts }, { writes }) => saveAlertBatch(transaction, writes, alerts),
  event: alertBatchEvent,
};
