import { ArrayOverlap, type EntityManager } from "typeorm";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { correlate, correlationBounds, type Suggestion } from "../../../domain/correlation/correlate.js";
import type { AlertCorrelation } from "../../../domain/records/alerts/alert-correlation.js";
import type { Records } from "../../../domain/records/records.js";
import { correlationEvent } from "../../alerts/correlation-event.js";
import { findCommon, type Uncompared } from "../../alerts/find-common.js";
import { findKnownIndicators } from "../../alerts/find-known-indicators.js";
import { fitting } from "../../alerts/fitting.js";
import { isForAllResponders } from "../../alerts/visible-correlation.js";
import { tables } from "../../tables.js";

/** So many alerts are looked at at a time. */
const looked = 1_000;

const take = async (transaction: EntityManager): Promise<readonly Uncompared[]> =>
  fitting(
    await transaction.query<readonly Uncompared[]>(
      `SELECT id, service_id, reported_indicators, reported_techniques FROM alert
       WHERE awaits_correlation ORDER BY id LIMIT ${looked} FOR UPDATE SKIP LOCKED`,
    ),
  );

/** The suggestions with one of the same anchors: judged ones, and of the others those that people read, which alone can be added to. */
async function knownOf(transaction: EntityManager, anchors: readonly string[]): Promise<readonly AlertCorrelation[]> {
  const known = await transaction.find(tables.AlertCorrelation, {
    where: { anchors: ArrayOverlap([...anchors]) },
    order: { id: "DESC" },
    take: 1_000,
    lock: { mode: "pessimistic_write" },
  });
  const read = await transaction
    .createQueryBuilder(tables.AlertCorrelation, "correlation")
    .select("correlation.id")
    .where("correlation.id = ANY(CAST(:ids AS uuid[]))", { ids: known.map(({ id }) => id) })
    .andWhere(isForAllResponders("correlation"))
    .getMany();
  const isRead = new Set(read.map(({ id }) => id));
  return known.filter(({ id, state }) => state !== "SUGGESTED" || isRead.has(id)) as readonly AlertCorrelation[];
}

/** How many more can be suggested before more wait than somebody looks through. */
async function roomFor(transaction: EntityManager): Promise<number> {
  const [open] = await transaction.query<readonly { count: number }[]>(
    `SELECT CAST(count(*) AS integer) AS count FROM (
       SELECT FROM alert_correlation WHERE state = 'SUGGESTED' LIMIT ${correlationBounds.open}) AS open`,
  );
  return correlationBounds.open - (open?.count ?? 0);
}

/** What there is room for in this round: what is suggested already is added to in any case. */
function withinBounds(suggestions: readonly Suggestion[], room: number): readonly Suggestion[] {
  let left = room;
  const fit = suggestions.filter(({ existing }) => {
    if (existing) return true;
    left -= 1;
    return left >= 0;
  });
  return fit.slice(0, correlationBounds.suggestions);
}

/** What is to be suggested of alerts that came in since the last time, by one process at a time. What does not fit in comes next time. */
export const correlationsToSuggest: DueAggregate<Suggestion, Records> = {
  name: "AlertCorrelation",
  rootOf: ({ existing, alertIds }) => existing?.id ?? alertIds[0] ?? "",
  async due(transaction, now) {
    await transaction.query("SELECT pg_advisory_xact_lock(hashtext('cordon alert correlation'))");
    const alerts = await take(transaction);
    if (alerts.length === 0) return { found: [], locked: [] };
    const commons = [
      ...(await findKnownIndicators(transaction, alerts, now)),
      ...(await findCommon(transaction, alerts, now)),
    ];
    const anchors = commons.map(({ anchor }) => anchor);
    const all = commons.length > 0 ? correlate(commons, await knownOf(transaction, anchors)) : [];
    const found = all.length > 0 ? withinBounds(all, await roomFor(transaction)) : [];
    const waiting = new Set(all.filter((one) => !found.includes(one)).flatMap(({ alertIds }) => alertIds));
    await transaction.query("UPDATE alert SET awaits_correlation = false WHERE id = ANY(CAST($1 AS uuid[]))", [
      alerts.flatMap(({ id }) => (waiting.has(id) ? [] : [id])),
    ]);
    return { found, locked: [] };
  },
  async save(transaction, { existing }, { writes }) {
    await writeRecords(
      transaction,
      tables,
      writes,
      existing ? { kind: "AlertCorrelation", id: existing.id } : undefined,
    );
    const id = existing?.id ?? insertedId(writes, "AlertCorrelation");
    return transaction.findOneByOrFail(tables.AlertCorrelation, { id }) as Promise<AlertCorrelation>;
  },
  event: correlationEvent,
};
