import type { Viewer } from "../../../platform/identity/viewer.js";
import { readsMarked } from "../../access/test-support/reads-marked.js";

type Row = Readonly<Record<string, unknown>>;

const alone = { virtualTeamPersonIds: [], askedPersonIds: [], askedTeamIds: [] };

/** Who reads an alert, as the design says it: by its own marking, and in an incident nobody who may not read that. */
export function readsAlert(viewer: Viewer, alert: Row, incident: Row | undefined): boolean {
  if (!incident) {
    const isOfService = viewer.memberships.some(({ serviceIds }) => serviceIds.includes(String(alert.serviceId)));
    return isOfService || readsMarked(viewer, { ...alert, ...alone, serviceIds: [] });
  }
  const isNarrow = ["RED", "AMBER_STRICT"].includes(String(alert.handling));
  return readsMarked(viewer, incident) && (!isNarrow || readsMarked(viewer, { ...incident, handling: alert.handling }));
}
