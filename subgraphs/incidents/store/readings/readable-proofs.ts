import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, decidedBy } from "../../../access/reading/visibility.js";
import { byColumns } from "../indicators/visible-indicators.js";
import { readAsAlert } from "../visible-records.js";

/** That a viewer may read a proof: a responder who reads the alert that it comes of. One whose alert is not known is shown to nobody. */
export const proofVisibleTo = (viewer: Viewer, alias: string): Condition =>
  decidedBy(viewer, (seen) => {
    const asAlert = byColumns("incident", byColumns("reported", readAsAlert("reported")(seen)));
    return `(${seen.isResponder} AND COALESCE(
      (SELECT ${asAlert} FROM alert AS reported LEFT JOIN incident ON incident.id = reported.incident_id
       WHERE reported.id = ${alias}.alertId), false))`;
  });
