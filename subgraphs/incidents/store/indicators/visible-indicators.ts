import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { circles, type Deciding } from "../../../access/reading/circles.js";
import {
  type Condition,
  decidedBy,
  type ReadingRule,
  readersAmong,
  type SeenBy,
} from "../../../access/reading/visibility.js";
import { tables } from "../tables.js";
import { readAsAlert } from "../visible-records.js";
import { mayReadProfile } from "./may-read-profile.js";

/** What is written of a row under an alias that no reading knows: its columns by their own names. */
export const byColumns = (alias: string, sql: string): string =>
  sql.replaceAll(
    new RegExp(`\\b${alias}\\.(\\w+)`, "g"),
    (_, property: string) => `${alias}.${property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
  );

/** Those whom an incident names, which reads what is marked RED. */
const namedBy = (deciding: Deciding): string => byColumns("named", circles[0]?.adds("named", deciding) ?? "false");

/**
 * That an indicator was recorded in no incident and from no alert. What it is related to since then changes nothing of that: whoever read it until
 * then would learn of an incident that they may not read by losing it.
 */
const isOfNoIncident = (alias: string): string =>
  `NOT EXISTS (SELECT FROM indicator_relation AS origin
    WHERE origin.indicator_id = ${alias}.id AND ${alias}.recordedAt = origin.related_at
      AND (origin.incident_id IS NOT NULL OR origin.alert_id IS NOT NULL))`;

/**
 * That somebody may read an indicator, by its own marking. RED is read by whoever has recorded it or marked it so, and by those whom the
 * incidents name that it belongs to, as they do now: nothing of it is copied. AMBER_STRICT is read by these, by the security side, and by the teams of the services concerned,
 * which are those of its own and of these incidents; what came of no incident, by the functions beside the security side too, as all is that belongs to none.
 * Each wider marking is read by these as well.
 */
const mayReadIndicator = (alias: string, deciding: Deciding): string => {
  const { isResponder, isOnSecuritySide, isOfSecurity, serviceIds, personId } = deciding;
  return `(${alias}.handling IN ('GREEN', 'CLEAR') OR (${alias}.handling = 'AMBER' AND ${isResponder})
    OR (${alias}.handling = 'AMBER_STRICT' AND (${isOnSecuritySide} OR ${alias}.serviceIds && ${serviceIds}
      OR (${isOfSecurity} AND ${isOfNoIncident(alias)})))
    OR ${personId} IN (CAST(${alias}.recordedById AS text), CAST(${alias}.markedById AS text))
    OR COALESCE((SELECT bool_or(${namedBy(deciding)} OR (${alias}.handling <> 'RED' AND named.service_ids && ${serviceIds}))
      FROM indicator_relation AS of_case JOIN incident AS named ON named.id = of_case.incident_id
      WHERE of_case.indicator_id = ${alias}.id AND of_case.ended_at IS NULL), false))`;
};

/** That somebody may read the incident and the alert that a row names, where it names any. */
const mayReadNamed = (alias: string, seen: SeenBy): string => {
  const mayRead = byColumns("named", seen.as("named"));
  // Lists of alerts call the incident of theirs by its name: this is another one.
  const asAlert = byColumns("incident", byColumns("reported", readAsAlert("reported")(seen))).replaceAll(
    /\bincident\./g,
    "around.",
  );
  return `(${alias}.incidentId IS NULL OR COALESCE(
      (SELECT ${mayRead} FROM incident AS named WHERE named.id = ${alias}.incidentId), false))
    AND (${alias}.alertId IS NULL OR COALESCE(
      (SELECT ${asAlert} FROM alert AS reported LEFT JOIN incident AS around ON around.id = reported.incident_id
       WHERE reported.id = ${alias}.alertId), false))`;
};

/** That somebody may read what belongs to an indicator: the indicator, and the incident and the alert that it names besides. */
const mayReadOfIndicator = (alias: string, seen: SeenBy): string =>
  `(COALESCE((SELECT ${byColumns("mark", mayReadIndicator("mark", seen))}
      FROM indicator AS mark WHERE mark.id = ${alias}.indicatorId), false)
    AND ${mayReadNamed(alias, seen)})`;

/** That somebody may read the profile that a relation leads to, where it leads to one. */
const mayReadItsProfile = (alias: string, deciding: Deciding): string =>
  `(${alias}.profileId IS NULL OR COALESCE((SELECT ${mayReadProfile("known", deciding)}
      FROM threat_actor_profile AS known WHERE known.id = ${alias}.profileId), false))`;

/** That somebody may read what an indicator is related to: both, so that it is as strict as the stricter of them. */
export const mayReadRelation = (alias: string, seen: SeenBy): string =>
  `(${mayReadOfIndicator(alias, seen)} AND ${mayReadItsProfile(alias, seen)})`;

/** That somebody may read a sighting by the marking that its author gave it, where that is for fewer than the indicator: it names nobody here but who recorded it. */
const mayReadMarked = (alias: string, { isResponder, isOnSecuritySide, isOfSecurity, personId }: Deciding): string =>
  `(COALESCE(${alias}.handling, 'CLEAR') IN ('GREEN', 'CLEAR') OR (${alias}.handling = 'AMBER' AND ${isResponder})
    OR (${alias}.handling = 'AMBER_STRICT' AND (${isOnSecuritySide}
      OR (${isOfSecurity} AND ${alias}.incidentId IS NULL AND ${alias}.alertId IS NULL)))
    OR ${personId} = CAST(${alias}.recordedById AS text))`;

/** That somebody may read where an indicator was seen. */
export const mayReadSighting = (alias: string, seen: SeenBy): string =>
  `(${mayReadOfIndicator(alias, seen)} AND ${mayReadMarked(alias, seen)})`;

/** That somebody may read a sighting of an indicator that they read, where the rows have names that no reading knows. */
export const sightingReadable =
  (alias: string): ReadingRule =>
  (seen) =>
    byColumns(alias, `(${mayReadNamed(alias, seen)} AND ${mayReadMarked(alias, seen)})`);

/** That somebody may read the incident and the alert that a row names, of the one viewer of a statement, where the rows have names that no reading knows. */
export const namesReadable =
  (alias: string): ReadingRule =>
  (seen) =>
    byColumns(alias, mayReadNamed(alias, seen));

/** That somebody may read what a relation leads to from an indicator that they read, where the rows have names that no reading knows. */
export const relatedReadable =
  (alias: string): ReadingRule =>
  (seen) =>
    byColumns(alias, `(${mayReadNamed(alias, seen)} AND ${mayReadItsProfile(alias, seen)})`);

/** That somebody may read an indicator, where the rows have names that no reading knows. */
export const indicatorReadable = (alias: string) => (deciding: Deciding) =>
  byColumns(alias, mayReadIndicator(alias, deciding));

/** A query for the indicators that the viewer may see. */
export function visibleIndicators(manager: EntityManager, viewer: Viewer) {
  const { sql, parameters } = indicatorVisibleTo(viewer, "indicator");
  return manager.createQueryBuilder(tables.Indicator, "indicator").where(sql, parameters);
}

export const indicatorVisibleTo = (viewer: Viewer, alias: string): Condition =>
  decidedBy(viewer, (deciding) => mayReadIndicator(alias, deciding));

/** Which of many viewers may read an indicator: an SQL expression for an array of their places in the list. */
export const readersOfIndicator = (viewers: readonly Viewer[]): Condition =>
  readersAmong(viewers, "indicator", (deciding) => mayReadIndicator("indicator", deciding));
