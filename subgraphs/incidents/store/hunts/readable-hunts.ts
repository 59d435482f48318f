import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, decidedBy, type SeenBy } from "../../../access/reading/visibility.js";
import { byColumns } from "../indicators/visible-indicators.js";
import { markedAlone, readAsHunt } from "../visible-records.js";

/** That somebody may read what belongs to a hunt: whoever reads the hunt, in whatever incident it is listed. */
const mayReadOfHunt = (alias: string, seen: SeenBy): string =>
  `COALESCE((SELECT ${byColumns("hunted", byColumns("around", readAsHunt("hunted", "around")(seen)))}
     FROM breach_hunt AS hunted LEFT JOIN incident AS around ON around.id = hunted.incident_id
     WHERE hunted.id = ${alias}.breachHuntId), false)`;

/** That somebody may read what a hunt said before: as it is marked now, and as it was then where it was part of no incident. */
const mayReadVersion = (alias: string, seen: SeenBy): string =>
  `(${mayReadOfHunt(alias, seen)} AND (${alias}.wasInIncident OR ${markedAlone(alias, `${alias}.keptFor`, seen)}))`;

export const huntVersionVisibleTo = (viewer: Viewer, alias: string): Condition =>
  decidedBy(viewer, (seen) => mayReadVersion(alias, seen));

export const ofHuntVisibleTo = (viewer: Viewer, alias: string): Condition =>
  decidedBy(viewer, (seen) => mayReadOfHunt(alias, seen));
