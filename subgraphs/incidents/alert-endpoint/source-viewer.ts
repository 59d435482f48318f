import type { Viewer } from "../../../platform/identity/viewer.js";
import { ingestAlerts } from "../actions/alert-sources/ingest-alerts.js";
import type { AlertSource } from "../domain/records/alerts/alert-source.js";

/** A source that came with a key of its own: it belongs to no team, and may hand in its alerts and nothing else. */
export const sourceViewer = ({ id, name }: Pick<AlertSource, "id" | "name">): Viewer => ({
  subject: `alert-source:${id}`,
  kind: "SERVICE_ACCOUNT",
  personId: id,
  name,
  memberships: [],
  operations: [ingestAlerts.name],
});
