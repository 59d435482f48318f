import { ArrayOverlap, type EntityManager } from "typeorm";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { correlate, type Suggestion } from "../../../domain/correlation/correlate.js";
import type { AlertCorrelation } from "../../../domain/records/alerts/alert-correlation.js";
import type { Records } from "../../../domain/records/records.js";
import { correlationEvent } from "../../alerts/correlation-event.js";
import { findCommon, type Uncompared } from "../../alerts/find-common.js";
import { tables } from "../../tables.js";

/** So many alerts are compared at a time. */
const compared = 1_000;

const take = async (transaction: EntityManager): Promise<readonly Uncompared[]> => {
  const [rows] = await transaction.query<[readonly Uncompared[], number]>(
    `UPDATE alert SET awaits_correlation = false WHERE id IN (
       SELECT id FROM alert WHERE awaits_correlation ORDER BY id LIMIT ${compared} FOR UPDATE SKIP LOCKED)
     RETURNING id, service_id, reported_indicators, reported_techniques`,
  );
  return rows;
};

/** What is to be suggested of alerts that came in since the last time, by one process at a time. */
export const correlationsToSuggest: DueAggregate<Suggestion, Records> = {
  name: "AlertCorrelation",
  rootOf: ({ existing, alertIds }) => existing?.id ?? alertIds[0] ?? "",
  async due(transaction, now) {
    await transaction.query("SELECT pg_advisory_xact_lock(hashtext('cordon alert correlation'))");
    const alerts = await take(transaction);
    if (alerts.length === 0) return { found: [], locked: [] };
    const commons = await findCommon(transaction, alerts, now);
    if (commons.length === 0) return { found: [], locked: [] };
    const known = await transaction.find(tables.AlertCorrelation, {
      where: { anchors: ArrayOverlap(commons.map(({ anchor }) => anchor)) },
      order: { id: "DESC" },
      take: 1_000,
      lock: { mode: "pessimistic_write" },
    });
    return { found: correlate(commons, known as readonly AlertCorrelation[]), locked: [] };
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
