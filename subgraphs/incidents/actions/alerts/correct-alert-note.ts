import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";
import { notedAlertAggregate } from "../../store/aggregates/alerts/noted-alert-aggregate.js";
import { maxAlertNoteCharacters } from "./add-alert-note.js";
import { AlertInput } from "./alert-action.js";

@InputType({ description: "What a note on an alert says from now on." })
export class CorrectAlertNoteInput extends AlertInput {
  @IdentifierField("The note, as `Alert.notes` lists it.")
  alertNoteId!: string;

  @TextField("The whole note as it shall stand, in Markdown.", { max: maxAlertNoteCharacters })
  text!: string;
}

export const correctAlertNote = actionsOn(notedAlertAggregate)({
  name: "correctAlertNote",
  description:
    "Corrects what a note on an alert says: its author does so, and nobody else. What it said before stays, as its `former`. One that was written before the alert belonged to its incident, or in another one, is left as it is: a further note says what has come to be known.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ holder: "CREATOR" }],
    gates: ["INCIDENT_OPEN", "ALERT_NOTE_IN_PLACE"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
  },
  input: CorrectAlertNoteInput,
  decide: ({ input: { text }, loaded: { alert, note }, viewer, now, newIdentifier }) => ({
    summary: `Corrected a note on the alert ${nameOfAlert(alert)}`,
    writes: [
      { update: "AlertNote", id: note.id, set: { stands: false } },
      {
        insert: "AlertNote",
        row: {
          ...{ alertId: alert.id, id: newIdentifier(), number: note.number + 1, formerId: note.id, stands: true, text },
          incidentId: note.incidentId,
          ...{ writtenById: viewer.personId, writtenByName: viewer.name, writtenAt: now },
        },
      },
    ],
  }),
});
