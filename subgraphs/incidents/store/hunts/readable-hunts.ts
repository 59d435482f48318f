import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, decidedBy, type SeenBy } from "../../../access/reading/visibility.js";
import { byColumns } from "../indicators/visible-indicators.js";
import { markedAlone, readAsHunt } from "../visible-records.js";

/** That somebody may read what belongs to a hunt: whoever reads the hunt, in whatever incident it is listed. */
const mayReadOfHunt = (alias: string, seen: SeenBy): string =>
  `COALESCE((SELECT ${byColumns("hunted", byColumns("around", readAsHunt("hunted", "around")(seen)))}
     FROM breach_hunt AS hunted LEFT JOIN incident AS around ON around.id = hunted.incident_id
     WHERE hunted.id = ${alias}.breachHuntId), false)`;

/** That somebody may read the incident that a hunt was part of. A release in which no hunt left its incident did not say of which. */
const mayReadThen = (alias: string, seen: SeenBy): string =>
  `COALESCE((SELECT ${byColumns("then_around", seen.as("then_around"))} FROM incident AS then_around
     WHERE then_around.id = COALESCE(${alias}.incidentId,
       (SELECT still.incident_id FROM breach_hunt AS still WHERE still.id = ${alias}.breachHuntId))), false)`;

/** That somebody may read what a hunt said before: as it is marked now, and as it was then, by its incident or of itself. */
const mayReadVersion = (alias: string, seen: SeenBy): string =>
  `(${mayReadOfHunt(alias, seen)} AND (CASE WHEN ${alias}.wasInIncident THEN ${mayReadThen(alias, seen)}
     ELSE ${markedAlone(alias, `${alias}.keptFor`, seen)} END))`;

export const huntVersionVisibleTo = (viewer: Viewer, alias: string): Condition =>
  decidedBy(viewer, (seen) => mayReadVersion(alias, seen));

export const ofHuntVisibleTo = (viewer: Viewer, alias: string): Condition =>
  decidedBy(viewer, (seen) => mayReadOfHunt(alias, seen));
