import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Deciding } from "../../../access/reading/circles.js";
import { type Condition, decidedBy, readersAmong, type SeenBy } from "../../../access/reading/visibility.js";
import { byColumns } from "../indicators/visible-indicators.js";
import { tables } from "../tables.js";

/**
 * That somebody may read a precursor, by its own marking: at the narrowest security, the teams of its services, and whoever
 * recorded it while they respond; from AMBER on any responder, from GREEN on everybody.
 */
const mayRead = (
  alias: string,
  { isResponder, isOfSecurity, serviceIds, personId }: Deciding,
  recordedById = `${alias}.recordedById`,
): string =>
  `(${alias}.handling IN ('GREEN', 'CLEAR') OR (${isResponder} AND (${alias}.handling = 'AMBER' OR ${isOfSecurity}
     OR ${alias}.serviceIds && ${serviceIds} OR CAST(${recordedById} AS text) = ${personId})))`;

/** That somebody may read that a precursor is linked to an incident, and why: whoever reads both. */
const mayReadLink = (alias: string, seen: SeenBy): string =>
  `(COALESCE((SELECT ${byColumns("kept", mayRead("kept", seen))} FROM precursor AS kept WHERE kept.id = ${alias}.precursorId), false)
    AND COALESCE((SELECT ${byColumns("named", seen.as("named"))} FROM incident AS named WHERE named.id = ${alias}.incidentId), false))`;

export const precursorVisibleTo = (viewer: Viewer, alias: string): Condition =>
  decidedBy(viewer, (seen) => mayRead(alias, seen));

/** That somebody may read what a precursor said before: as it is marked now, and as it was then. */
export const precursorVersionVisibleTo = (viewer: Viewer, alias: string): Condition =>
  decidedBy(viewer, (seen) => `(${mayRead("precursor", seen)} AND ${mayRead(alias, seen, "precursor.recordedById")})`);

export const precursorLinkVisibleTo = (viewer: Viewer, alias: string): Condition =>
  decidedBy(viewer, (seen) => mayReadLink(alias, seen));

/** Which of many viewers may read a precursor, selected as `part`. */
export const readersOfPrecursor = (viewers: readonly Viewer[]): Condition =>
  readersAmong(viewers, "part", (seen) => mayRead("part", seen));

/** Which of many viewers may read a link of a precursor, selected as `part`. */
export const readersOfPrecursorLink = (viewers: readonly Viewer[]): Condition =>
  readersAmong(viewers, "part", (seen) => mayReadLink("part", seen));

/** A query for the precursors that the viewer may see. */
export function visiblePrecursors(manager: EntityManager, viewer: Viewer) {
  const { sql, parameters } = precursorVisibleTo(viewer, "precursor");
  return manager.createQueryBuilder(tables.Precursor, "precursor").where(sql, parameters);
}

/** A query for the links of precursors that the viewer may see. */
export function visiblePrecursorLinks(manager: EntityManager, viewer: Viewer) {
  const { sql, parameters } = precursorLinkVisibleTo(viewer, "link");
  return manager.createQueryBuilder(tables.PrecursorLink, "link").where(sql, parameters);
}
