import type { EntityManager } from "typeorm";
import type { Write } from "../../../../platform/actions/decision.js";
import { insertedId } from "../../../../platform/actions/inserted-id.js";
import { writeRecords } from "../../../../platform/actions/write-records.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import type { Records } from "../../domain/records/records.js";
import { tables } from "../tables.js";

/** A batch as it was saved, with the alerts of which there is news. */
export interface SavedBatch extends AlertBatch {
  readonly news: readonly string[];
}

type AlertUpdate = Extract<Write<Records>, { readonly update: "Alert" }>;

/** Alerts that are counted once more: each in its own way, so they go in one statement of their own. */
const isCounted = (write: Write<Records>): write is AlertUpdate =>
  "update" in write && write.update === "Alert" && "count" in write.set;

/** Alerts that are told which assessment is theirs: each has one of its own. */
const isAssessed = (write: Write<Records>): write is AlertUpdate =>
  "update" in write &&
  write.update === "Alert" &&
  typeof write.set.severityAssessmentId === "string" &&
  Object.keys(write.set).length === 1;

/**
 * Saves what a call about many alerts decided, in few statements however many they are.
 * @param before those that were there before, as they stood
 */
export async function saveAlertBatch(
  transaction: EntityManager,
  writes: readonly Write<Records>[],
  before: readonly Alert[] = [],
): Promise<SavedBatch> {
  const counted = writes.filter(isCounted);
  await countOnceMore(
    transaction,
    counted.map(({ id, set }) => ({ id, ...set })),
  );
  await writeRecords(
    transaction,
    tables,
    writes.filter((write) => !isCounted(write) && !isAssessed(write)),
  );
  await assess(transaction, writes.filter(isAssessed));
  const batch = await transaction.findOneByOrFail(tables.AlertBatch, { id: insertedId(writes, "AlertBatch") });
  return { ...batch, news: newsAmong(writes, before) };
}

/**
 * A mere repeat leaves the version as it is, since nobody who has read the alert judges another one by it. What is held back from the
 * queue and stays so is announced to nobody, unless from now on fewer read it.
 */
function newsAmong(writes: readonly Write<Records>[], before: readonly Alert[]): readonly string[] {
  const known = new Map(before.map((alert) => [alert.id, alert]));
  const assessed = writes.flatMap((write) => {
    if ("insert" in write) return write.insert === "Alert" && !write.row.suppressedAt ? [write.row.id] : [];
    if (write.update !== "Alert") return [];
    const { suppressedAt, handling, version } = write.set;
    const former = known.get(write.id);
    if (suppressedAt && former?.suppressedAt && former.handling === handling) return [];
    return isCounted(write) && version === undefined ? [] : [write.id];
  });
  return [...new Set(assessed)];
}

async function assess(transaction: EntityManager, alerts: readonly AlertUpdate[]): Promise<void> {
  if (alerts.length === 0) return;
  await transaction.query(
    `UPDATE alert SET severity_assessment_id = assessed.severity_assessment_id
     FROM unnest(CAST($1 AS uuid[]), CAST($2 AS uuid[])) AS assessed(id, severity_assessment_id) WHERE alert.id = assessed.id`,
    [alerts.map(({ id }) => id), alerts.map(({ set }) => set.severityAssessmentId)],
  );
}

const columns = [
  "handling",
  "count",
  "last_seen_at",
  "resolved_at",
  "refired_at",
  "flapping_until",
  "reported_severity",
  "severity_rank",
  "source_severity",
  "source_url",
  "news_at",
  "asked_handling",
  "handling_asked_at",
  "suppressed_by_id",
  "suppressed_at",
  "triage_due_at",
  "awaits_correlation",
];

/** What a report adds where it is news; left out where it adds nothing. */
const reportedColumns = ["reported_indicators", "reported_techniques", "reported_rules", "reported_entities"];

async function countOnceMore(transaction: EntityManager, alerts: readonly Partial<Alert>[]): Promise<void> {
  if (alerts.length === 0) return;
  const rows = alerts.map((alert) => ({
    id: alert.id,
    version: alert.version,
    handling: alert.handling,
    count: alert.count,
    last_seen_at: alert.lastSeenAt,
    resolved_at: alert.resolvedAt,
    refired_at: alert.refiredAt,
    flapping_until: alert.flappingUntil,
    reported_severity: alert.reportedSeverity,
    severity_rank: alert.severityRank,
    source_severity: alert.sourceSeverity,
    source_url: alert.sourceUrl,
    reported_indicators: alert.reportedIndicators,
    reported_techniques: alert.reportedTechniques,
    reported_rules: alert.reportedRules,
    reported_entities: alert.reportedEntities,
    news_at: alert.newsAt,
    asked_handling: alert.askedHandling,
    handling_asked_at: alert.handlingAskedAt,
    suppressed_by_id: alert.suppressedById,
    suppressed_at: alert.suppressedAt,
    triage_due_at: alert.triageDueAt,
    awaits_correlation: alert.awaitsCorrelation,
  }));
  await transaction.query(
    `UPDATE alert SET version = COALESCE(counted.version, alert.version),
       ${reportedColumns.map((column) => `${column} = COALESCE(counted.${column}, alert.${column})`).join(", ")},
       ${columns.map((column) => `${column} = counted.${column}`).join(", ")}
     FROM json_populate_recordset(NULL::alert, $1) AS counted WHERE alert.id = counted.id`,
    [JSON.stringify(rows)],
  );
}
