import type { EntityManager } from "typeorm";
import { groupBy } from "../../../../platform/graphql/load.js";
import { findServices } from "../../../access/directory/directory.js";
import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertSuppression } from "../../domain/records/alerts/alert-suppression.js";
import { alertsReporting, settleIndicators } from "../indicators/alerts-reporting.js";
import { recordedAmong } from "../indicators/recorded-among.js";
import { tables } from "../tables.js";

/** Alerts that come back into the queue, and what has held them back. */
export interface Returning {
  readonly suppression: AlertSuppression;
  readonly serviceName: string;
  readonly alerts: readonly Alert[];
  /** The other rules of the service, and what its alerts report that is a recorded indicator, which none of these holds back. */
  readonly inForce: readonly AlertSuppression[];
  readonly recorded: ReadonlyMap<string, Date>;
  /** Whether they come back for an indicator that they report, whatever holds them back. */
  readonly isForIndicators: boolean;
}

const isHeldBack = "alert.suppressed_at IS NOT NULL";

/**
 * What reports an indicator that counts since it was held back, for each rule and each circle of readers apart: the newest alerts of each indicator, once.
 * Where somebody acts on one of these, or on the rule, the indicator is looked at again.
 */
export async function returningForIndicators(transaction: EntityManager, now: Date): Promise<readonly Returning[]> {
  const { indicatorIds, reporting } = await alertsReporting(transaction, "returns_alerts_at", isHeldBack, now);
  // Asked as ingest asks, so that the next report hides none of them again.
  const recorded = await recordedAmong(
    transaction,
    reporting.map(({ value }) => value),
    now,
  );
  const wanted = reporting.filter(({ value }) => recorded.has(value));
  if (wanted.length === 0) {
    await settleIndicators(transaction, "returns_alerts_at", indicatorIds);
    return [];
  }
  const rules = (await transaction
    .createQueryBuilder(tables.AlertSuppression, "suppression")
    .where("suppression.id = ANY(CAST(:ids AS uuid[]))", { ids: wanted.flatMap((one) => one.suppressedById ?? []) })
    .orderBy("suppression.id")
    .setLock("pessimistic_write")
    .setOnLocked("skip_locked")
    .getMany()) as readonly AlertSuppression[];
  const alerts = (await transaction
    .createQueryBuilder(tables.Alert, "alert")
    .where("alert.id = ANY(CAST(:ids AS uuid[])) AND alert.suppressedAt IS NOT NULL", {
      ids: wanted.map(({ id }) => id),
    })
    .andWhere("alert.suppressedById = ANY(CAST(:ruleIds AS uuid[]))", { ruleIds: rules.map(({ id }) => id) })
    .orderBy("alert.id")
    .setLock("pessimistic_write")
    .setOnLocked("skip_locked")
    .getMany()) as readonly Alert[];
  const lockedIds = new Set(alerts.map(({ id }) => id));
  const left = new Set(wanted.flatMap(({ id, indicatorId }) => (lockedIds.has(id) ? [] : [indicatorId])));
  await settleIndicators(
    transaction,
    "returns_alerts_at",
    indicatorIds.filter((id) => !left.has(id)),
  );
  const services = await findServices(
    transaction,
    rules.map(({ serviceId }) => serviceId),
  );
  return rules.flatMap((rule) => {
    const { id, serviceId } = rule;
    const serviceName = services.find((service) => service.id === serviceId)?.name ?? serviceId;
    const all = alerts.filter(({ suppressedById }) => suppressedById === id);
    let { returnedCount } = rule;
    return [...groupBy(all, ({ handling }) => (isNarrow({ handling }) ? handling : "")).values()].map((some) => {
      const suppression = { ...rule, returnedCount };
      returnedCount += some.length;
      return {
        ...{ suppression, serviceName, alerts: some },
        ...{ inForce: [], recorded, isForIndicators: true },
      };
    });
  });
}
