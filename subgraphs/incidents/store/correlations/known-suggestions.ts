import { ArrayOverlap, type EntityManager } from "typeorm";
import type { Common, Correlated } from "../../domain/correlation/correlate.js";
import type { Refused } from "../../domain/correlation/without-refused.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { tables } from "../tables.js";
import { isOpenIncident } from "./find-common.js";

/** The alerts of the suggestions that wait for somebody, as they are now. */
export const membersOf = (
  transaction: EntityManager,
  suggestions: readonly AlertCorrelation[],
): Promise<readonly Correlated[]> =>
  transaction.query(
    `SELECT id, service_id AS "serviceId", incident_id AS "incidentId", state = 'CLOSED' AS "isClosed"
     FROM alert WHERE id = ANY(CAST($1 AS uuid[]))`,
    [suggestions.flatMap(({ state, alertIds }) => (state === "SUGGESTED" ? alertIds : []))],
  );

/** How many alerts each anchor has that somebody has judged without linking them. */
export function judgedBy(known: readonly AlertCorrelation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { state, anchors, alertIds, correlatedIncidentId } of known)
    if (state === "REFUSED" || (state === "ACCEPTED" && correlatedIncidentId === null))
      for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + alertIds.length);
  return counts;
}

/** What is suggested already of what has some anchors. */
interface KnownSuggestions {
  readonly suggestions: readonly AlertCorrelation[];
  /** The anchors of which somebody decides just now: what will be suggested of them is not known yet. */
  readonly inDecision: readonly string[];
}

/**
 * The suggestions with one of the same anchors: judged ones, and of the others those that people read, which alone can be added to. The
 * others are locked, so that nobody decides on them meanwhile; one that somebody decides on is not waited for.
 */
export async function knownOf(
  transaction: EntityManager,
  anchors: readonly string[],
  isRead: (alias: string) => string,
): Promise<KnownSuggestions> {
  const locked = await transaction.find(tables.AlertCorrelation, {
    where: { anchors: ArrayOverlap([...anchors]), state: "SUGGESTED" },
    select: { id: true },
    lock: { mode: "pessimistic_write", onLocked: "skip_locked" },
  });
  // Only after that: of one whose decision was saved between the two, this sees what was left as a suggestion that is not locked.
  const known = await transaction.find(tables.AlertCorrelation, {
    where: { anchors: ArrayOverlap([...anchors]) },
    order: { id: "DESC" },
    take: 1_000,
  });
  const lockedIds = new Set(locked.map(({ id }) => id));
  const busy = known.filter(({ id, state }) => state === "SUGGESTED" && !lockedIds.has(id));
  const read = await transaction
    .createQueryBuilder(tables.AlertCorrelation, "correlation")
    .select("correlation.id")
    .where("correlation.id = ANY(CAST(:ids AS uuid[]))", { ids: known.map(({ id }) => id) })
    .andWhere(isRead("correlation"))
    .getMany();
  const readIds = new Set(read.map(({ id }) => id));
  const open = await transaction.query<readonly { id: string }[]>(
    `SELECT id FROM incident WHERE id = ANY(CAST($1 AS uuid[])) AND ${isOpenIncident}`,
    [known.flatMap(({ correlatedIncidentId: id }) => id ?? [])],
  );
  const goesOn = new Set(open.map(({ id }) => id));
  const suggestions = known.flatMap((one) => {
    if (one.state !== "SUGGESTED") return [one as AlertCorrelation];
    if (!readIds.has(one.id)) return [];
    // An incident that is over by now makes way for one that is not.
    return [
      { ...one, correlatedIncidentId: goesOn.has(one.correlatedIncidentId ?? "") ? one.correlatedIncidentId : null },
    ];
  });
  return { suggestions, inDecision: busy.flatMap((one) => one.anchors) };
}

/** So many of the latest count. */
const maxRefused = 1_000;

/**
 * What was refused of some alerts, whatever they had in common then, of what all responders read: what the security side has refused by itself
 * changes nothing that others see.
 */
export async function refusedOf(transaction: EntityManager, commons: readonly Common[]): Promise<readonly Refused[]> {
  const reported = commons.filter(({ reason }) => reason.basis !== "KNOWN_INDICATOR");
  const waiting = reported.flatMap(({ alerts }) => alerts.flatMap((one) => (one.incidentId === null ? one.id : [])));
  const ids = [...new Set(waiting)];
  if (ids.length === 0) return [];
  return transaction.query(
    `SELECT alert_ids AS "alertIds", reasons, correlated_incident_id AS "correlatedIncidentId" FROM alert_correlation
     WHERE alert_ids && CAST($1 AS uuid[]) AND state = 'REFUSED' AND NOT is_for_security_side
     ORDER BY id DESC LIMIT ${maxRefused}`,
    [ids],
  );
}
