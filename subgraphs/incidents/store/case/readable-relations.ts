import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, decidedBy, type SeenBy } from "../../../access/reading/visibility.js";
import { byColumns } from "../indicators/visible-indicators.js";

const mayReadIncident = ({ as }: SeenBy, id: string): string =>
  `COALESCE((SELECT ${byColumns("one", as("one"))} FROM incident AS one WHERE one.id = ${id}), false)`;

/** That the viewer may read that two incidents relate to each other, and why: whoever reads both. */
export const incidentRelationVisibleTo = (viewer: Viewer, alias: string): Condition =>
  decidedBy(
    viewer,
    (seen) =>
      `(${mayReadIncident(seen, `${alias}.incidentId`)} AND ${mayReadIncident(seen, `${alias}.otherIncidentId`)})`,
  );
