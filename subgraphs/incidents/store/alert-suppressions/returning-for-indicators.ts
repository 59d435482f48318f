import type { EntityManager } from "typeorm";
import type { DueAggregate } from "../../../../platform/actions/reactions/on-time.js";
import { groupBy } from "../../../../platform/graphql/load.js";
import { findServices } from "../../../access/directory/directory.js";
import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertSuppression } from "../../domain/records/alerts/alert-suppression.js";
import type { Records } from "../../domain/records/records.js";
import { alertsReporting } from "../indicators/alerts-reporting.js";
import {
  type DueIndicator,
  dueIndicators,
  putOff,
  putOffIndicators,
  settleIndicators,
} from "../indicators/due-indicators.js";
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
  /** The indicator that each comes back for, whatever holds it back; null where they come back since the rule was ended. */
  readonly indicatorOf: ReadonlyMap<string, string> | null;
}

type Due = Awaited<ReturnType<DueAggregate<Returning, Records>["due"]>>;

const column = "returns_alerts_at";

/**
 * What reports an indicator that counts since it was held back, of each rule for one circle of readers at a time. An indicator is done with by a round
 * that finds nothing more that is held back and reports it; until then it is due again, behind the others. So what could not be returned, or is
 * somebody's just now, is found again, and holds up nothing else.
 * @param passedOver the rules whose alerts could not be returned just now
 * @param max so many alerts at a time
 */
export async function returningForIndicators(
  transaction: EntityManager,
  now: Date,
  passedOver: readonly string[],
  max: number,
): Promise<Due> {
  const due = await dueIndicators(transaction, column, now);
  const { indicatorIds, wanted, recorded, failed } = await heldBack(transaction, due, { passedOver }, max, now);
  const left = new Set(wanted.map(({ indicatorId }) => indicatorId));
  const gone = due.filter(({ id }) => indicatorIds.includes(id) && !left.has(id));
  const failing = passedOver.length > 0 ? await heldBack(transaction, gone, { by: passedOver }, max, now) : undefined;
  const settled = failing
    ? failing.indicatorIds.filter((id) => failing.wanted.every(({ indicatorId }) => indicatorId !== id))
    : gone.map(({ id }) => id);
  await settleIndicators(transaction, column, settled);
  const notFound = failed ?? failing?.failed;
  const later = putOff(notFound?.indicatorIds ?? [], now);
  const again = indicatorIds.filter((id) => !settled.includes(id) && !later.has(id));
  await putOffIndicators(transaction, column, new Map([...again.map((id) => [id, now] as const), ...later]));
  return {
    found: await locked(transaction, wanted, recorded),
    locked: [],
    failed: notFound ? [{ root: notFound.indicatorIds[0] ?? "", error: notFound.error }] : [],
  };
}

/** What rules hold back that reports some indicators, but for some of the rules, or of these alone. */
async function heldBack(
  transaction: EntityManager,
  due: readonly DueIndicator[],
  { passedOver = [], by }: { readonly passedOver?: readonly string[]; readonly by?: readonly string[] },
  max: number,
  now: Date,
) {
  const ofRules = by
    ? "alert.suppressed_by_id = ANY(CAST($2 AS uuid[]))"
    : "alert.suppressed_by_id <> ALL(CAST($2 AS uuid[]))";
  const which = { sql: `alert.suppressed_at IS NOT NULL AND ${ofRules}`, parameters: [by ?? passedOver] };
  const { reporting, ...rest } = await alertsReporting(transaction, due, which, max);
  // Asked as ingest asks, so that the next report hides none of them again.
  const values = reporting.flatMap((one) => one.values);
  const recorded = await recordedAmong(transaction, values, now);
  return { ...rest, recorded, wanted: reporting.filter((one) => one.values.some((value) => recorded.has(value))) };
}

/** Those of them that nobody acts on, locked with their rules: of each rule those that all responders read, or the others once these are back. */
async function locked(
  transaction: EntityManager,
  wanted: Awaited<ReturnType<typeof heldBack>>["wanted"],
  recorded: ReadonlyMap<string, Date>,
): Promise<readonly Returning[]> {
  if (wanted.length === 0) return [];
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
  const services = await findServices(
    transaction,
    rules.map(({ serviceId }) => serviceId),
  );
  const indicatorOf = new Map(wanted.map(({ id, indicatorId }) => [id, indicatorId]));
  return rules.flatMap((suppression) => {
    const { id, serviceId } = suppression;
    const serviceName = services.find((service) => service.id === serviceId)?.name ?? serviceId;
    const ofRule = alerts.filter(({ suppressedById }) => suppressedById === id);
    const circles = groupBy(ofRule, ({ handling }) => (isNarrow({ handling }) ? handling : ""));
    const some = circles.get("") ?? [...circles.values()][0];
    return some ? [{ suppression, serviceName, alerts: some, inForce: [], recorded, indicatorOf }] : [];
  });
}
