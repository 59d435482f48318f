import type { EntityManager } from "typeorm";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { type Common, correlate, correlationBounds, type Suggestion } from "../../../domain/correlation/correlate.js";
import { limitPerService } from "../../../domain/correlation/limit-per-service.js";
import type { AlertCorrelation } from "../../../domain/records/alerts/alert-correlation.js";
import type { Records } from "../../../domain/records/records.js";
import { correlationEvent } from "../../correlations/correlation-event.js";
import { anchorsOf, findCommon, openOf, type Uncompared } from "../../correlations/find-common.js";
import { anchorOfIndicator, findKnownIndicators } from "../../correlations/find-known-indicators.js";
import { findRecordedSince, mergeCommons } from "../../correlations/find-recorded-since.js";
import { judgedBy, knownOf, membersOf, refusedOf } from "../../correlations/known-suggestions.js";
import { lockSuggesting } from "../../correlations/lock-suggesting.js";
import { openBy } from "../../correlations/open-by.js";
import { putOffSuggestions, wakeAlerts } from "../../correlations/put-off-suggestions.js";
import { selectBatch } from "../../correlations/select-batch.js";
import { isForAllResponders, isForSecuritySide } from "../../correlations/visible-correlation.js";
import { worthComparing } from "../../correlations/worth-comparing.js";
import { settleIndicators } from "../../indicators/due-indicators.js";
import { tables } from "../../tables.js";

/** So many alerts are looked at at a time, of each source its share and so many at least: no source that floods holds up the others. */
const looked = 1_000;
const ofEach = 20;

const take = async (transaction: EntityManager): Promise<readonly Uncompared[]> =>
  selectBatch(
    await transaction.query<readonly Uncompared[]>(
      `WITH source AS (
         SELECT id FROM alert_source
         WHERE EXISTS (SELECT FROM alert WHERE alert.alert_source_id = alert_source.id AND awaits_correlation)),
       share AS (SELECT GREATEST(${ofEach}, ${looked} / (count(*) + 1)) AS each FROM source),
       waiting AS (
         SELECT one.id, row_number() OVER (PARTITION BY source.id ORDER BY one.id) AS turn FROM source,
         LATERAL (SELECT id FROM alert WHERE alert.alert_source_id = source.id AND awaits_correlation
                  ORDER BY id LIMIT (SELECT each FROM share)) AS one
         UNION ALL
         SELECT one.id, row_number() OVER (ORDER BY one.id) FROM (
           SELECT id FROM alert WHERE alert_source_id IS NULL AND awaits_correlation
           ORDER BY id LIMIT (SELECT each FROM share)) AS one)
       SELECT alert.id, alert.service_id, alert.reported_indicators, alert.reported_techniques, alert.reported_entities,
         alert.last_seen_at
       FROM (SELECT id, turn FROM waiting ORDER BY turn, id LIMIT ${looked}) AS one JOIN alert ON alert.id = one.id
       ORDER BY one.turn, one.id FOR UPDATE OF alert SKIP LOCKED`,
    ),
  );

/** What is to be suggested, and the alerts, and what they have in common, of which nothing can be yet: somebody decides on a suggestion of the same. */
interface Compared {
  readonly suggestions: readonly Suggestion[];
  readonly left: readonly string[];
  readonly leftAnchors: readonly string[];
}

/** What is suggested to all responders, and by itself what is suggested to the security side, for which most speaks first. */
async function suggestionsOf(
  transaction: EntityManager,
  alerts: readonly Uncompared[],
  recordedSince: readonly Common[],
  now: Date,
): Promise<Compared> {
  const open = await openOf(transaction, alerts);
  const recorded = mergeCommons(await findKnownIndicators(transaction, alerts, open, now), recordedSince);
  const usual = recorded.filter((one) => !one.isForSecuritySide);
  const compared = await worthComparing(transaction, alerts, now);
  const known = await knownOf(transaction, [...anchorsOf(compared), ...anchorsAmong(usual)], isForAllResponders);
  const found = await findCommon(transaction, compared, open, judgedBy(known.suggestions), now);
  const all = await compare(transaction, [...usual, ...found], known);
  const strict = recorded.filter((one) => one.isForSecuritySide);
  if (strict.length === 0) return all;
  const knownStrictly = await knownOf(transaction, anchorsAmong(strict), isForSecuritySide);
  const restricted = await compare(transaction, strict, knownStrictly, true);
  return {
    suggestions: [...all.suggestions, ...restricted.suggestions].toSorted((one, other) => other.score - one.score),
    left: [...all.left, ...restricted.left],
    leftAnchors: [...all.leftAnchors, ...restricted.leftAnchors],
  };
}

async function compare(
  transaction: EntityManager,
  commons: readonly Common[],
  { suggestions, inDecision }: Awaited<ReturnType<typeof knownOf>>,
  isStrict = false,
): Promise<Compared> {
  const isBusy = ({ anchor }: Common) => inDecision.includes(anchor);
  const free = commons.filter((one) => !isBusy(one));
  return {
    suggestions: correlate(free, suggestions, await membersOf(transaction, suggestions), {
      isForSecuritySide: isStrict,
      // By an indicator on record, which alone leads to what the security side reads by itself, is asked again in any case.
      refused: isStrict ? [] : await refusedOf(transaction, free),
    }),
    left: commons.filter(isBusy).flatMap((one) => one.alerts.map(({ id }) => id)),
    leftAnchors: anchorsAmong(commons.filter(isBusy)),
  };
}

/** Those for which there is room: neither side looks through what the other one does. */
async function withRoom(transaction: EntityManager, all: readonly Suggestion[]): Promise<readonly Suggestion[]> {
  const wanted = new Set<Suggestion>();
  for (const isStrict of [false, true]) {
    const ofSide = all.filter((one) => one.isForSecuritySide === isStrict);
    if (ofSide.length === 0) continue;
    const services = [...new Set(ofSide.flatMap(({ serviceIds }) => serviceIds))];
    for (const one of limitPerService(ofSide, await openBy(transaction, services, isStrict))) wanted.add(one);
  }
  return all.filter((one) => wanted.has(one));
}

const anchorsAmong = (commons: readonly Common[]): readonly string[] => commons.map(({ anchor }) => anchor);

/** What is to be suggested of alerts that came in since the last time, and of those with what was recorded since, by one process at a time. What does not fit into a round comes in the next one, and what there is no room for later. */
export const correlationsToSuggest: DueAggregate<Suggestion, Records> = {
  name: "AlertCorrelation",
  rootOf: ({ existing, alertIds }) => existing?.id ?? alertIds[0] ?? "",
  async due(transaction, now) {
    await lockSuggesting(transaction);
    await wakeAlerts(transaction, now);
    const alerts = await take(transaction);
    const { indicatorIds, commons, failed } = await findRecordedSince(transaction, now);
    if (alerts.length + indicatorIds.length === 0) return { found: [], locked: [], failed };
    const { suggestions: all, left, leftAnchors } = await suggestionsOf(transaction, alerts, commons, now);
    const wanted = await withRoom(transaction, all);
    const found = wanted.slice(0, correlationBounds.suggestions);
    const looked = { alertIds: alerts.map(({ id }) => id), indicatorIds };
    const dropped = all.filter((one) => !wanted.includes(one));
    const later = await putOffSuggestions(transaction, dropped, looked, now);
    const further = [...wanted.slice(correlationBounds.suggestions), ...later.left];
    const waiting = new Set([...further.flatMap(({ alertIds }) => alertIds), ...left]);
    const waitingAnchors = new Set([...further.flatMap(({ anchors }) => anchors), ...leftAnchors]);
    await transaction.query(
      `UPDATE alert SET awaits_correlation = false,
         correlates_again_at = CASE WHEN id = ANY(CAST($2 AS uuid[])) THEN CAST($3 AS timestamptz) END
       WHERE id = ANY(CAST($1 AS uuid[]))`,
      [looked.alertIds.filter((id) => !waiting.has(id)), later.alertIds, later.until],
    );
    const compared = indicatorIds.filter(
      (id) => !waitingAnchors.has(anchorOfIndicator(id)) && !later.indicatorIds.includes(id),
    );
    await settleIndicators(transaction, "compares_alerts_at", compared);
    return { found, locked: [], failed };
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
