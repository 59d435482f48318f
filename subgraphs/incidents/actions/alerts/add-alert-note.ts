import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";
import { markedAlertAggregate } from "../../store/aggregates/alerts/marked-alert-aggregate.js";
import { AlertInput } from "./alert-action.js";

/** How long a note on an alert can be. */
export const maxAlertNoteCharacters = 20_000;

@InputType({ description: "What somebody has looked at in an alert, and found." })
export class AddAlertNoteInput extends AlertInput {
  @TextField("What was looked at, and what it showed, in Markdown.", { max: maxAlertNoteCharacters })
  text!: string;
}

export const addAlertNote = actionsOn(markedAlertAggregate)({
  name: "addAlertNote",
  description:
    "Writes down what somebody has looked at in an alert, and what it showed, so that the next one does not begin anew: also once it is closed, or belongs to an incident that is open. It is read by whoever reads the alert, and what is written while the alert belongs to an incident by those alone who may read that. Its author alone corrects it, and it is never removed.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [
      { responsibility: "EVENT_AND_ALERT_TRIAGE" },
      { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
      { responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" },
    ],
    gates: ["INCIDENT_OPEN"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-5"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.4", "3.2.5"] },
    ],
  },
  input: AddAlertNoteInput,
  decide: ({ input: { text }, loaded: { alert }, viewer, now, newIdentifier }) => ({
    summary: `Wrote a note on the alert ${nameOfAlert(alert)}`,
    writes: [
      {
        insert: "AlertNote",
        row: {
          ...{ alertId: alert.id, id: newIdentifier(), number: 1, formerId: null, stands: true, text },
          ...{ incidentId: alert.incidentId, writtenById: viewer.personId, writtenByName: viewer.name, writtenAt: now },
        },
      },
    ],
  }),
});
