import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, decidedBy, readersAmong, type SeenBy } from "../../../access/reading/visibility.js";
import { byColumns, indicatorReadable } from "../indicators/visible-indicators.js";

/** At the narrowest outside an incident: security, and the teams of the services that are searched. */
const alone = (alias: string, { isResponder, isOfSecurity, serviceIds }: SeenBy): string =>
  `(${alias}.handling IN ('GREEN', 'CLEAR') OR (${alias}.handling = 'AMBER' AND ${isResponder})
    OR (${alias}.handling = 'AMBER_STRICT' AND (${isOfSecurity} OR ${alias}.serviceIds && ${serviceIds})))`;

/**
 * That somebody may read a sweep. One of an incident is read as the incident, and where its own marking is for fewer than all responders,
 * by nobody of the incident's readers whom that keeps out.
 */
const mayReadSweep = (alias: string, seen: SeenBy): string => {
  const inCase = byColumns("named", seen.as("named"));
  const asMarked = byColumns("named", seen.as("named", `${alias}.handling`));
  return `(CASE WHEN ${alias}.incidentId IS NULL THEN ${alone(alias, seen)}
    ELSE COALESCE((SELECT ${inCase} AND (${alias}.handling NOT IN ('RED', 'AMBER_STRICT') OR ${asMarked})
      FROM incident AS named WHERE named.id = ${alias}.incidentId), false) END)`;
};

/** That somebody may read what belongs to a sweep: whoever reads the sweep. */
const mayReadOfSweep = (alias: string, seen: SeenBy): string =>
  `COALESCE((SELECT ${byColumns("swept", mayReadSweep("swept", seen))}
     FROM indicator_sweep AS swept WHERE swept.id = ${alias}.indicatorSweepId), false)`;

/** That somebody may read a hit: who reads the sweep, and the indicator that was found. */
export const mayReadHit = (alias: string, seen: SeenBy): string =>
  `(${mayReadOfSweep(alias, seen)} AND COALESCE((SELECT ${indicatorReadable("mark")(seen)}
     FROM indicator AS mark WHERE mark.id = ${alias}.indicatorId), false))`;

export const sweepVisibleTo = (viewer: Viewer, alias: string): Condition =>
  decidedBy(viewer, (seen) => mayReadSweep(alias, seen));

export const readersOfSweep = (viewers: readonly Viewer[], alias: string): Condition =>
  readersAmong(viewers, alias, (seen) => mayReadSweep(alias, seen));

export const readersOfServiceSweep = (viewers: readonly Viewer[], alias: string): Condition =>
  readersAmong(viewers, alias, (seen) => mayReadOfSweep(alias, seen));
