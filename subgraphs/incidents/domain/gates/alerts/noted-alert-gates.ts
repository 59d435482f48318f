import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { Alert } from "../../records/alerts/alert.js";
import type { AlertNote } from "../../records/alerts/alert-note.js";

interface Noted {
  readonly alert: Pick<Alert, "incidentId">;
  readonly note: Pick<AlertNote, "incidentId">;
}

/** The gates of a note on an alert. */
export const notedAlertGates = gateRules<Noted>()({
  ALERT_NOTE_IN_PLACE: ({ alert, note }) => (alert.incidentId === note.incidentId ? [] : [["ELSEWHERE"]]),
});
