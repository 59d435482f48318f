import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { firstLineOf } from "../../domain/first-line-of.js";
import type { Note } from "../../domain/records/case-file/note.js";
import { writeNoteVersion } from "../../domain/writes/versions/note-version.js";
import { newNoteAggregate } from "../../store/aggregates/case-file/new-note-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { whoResponds } from "../tasks/who-responds.js";
import { maxNoteCharacters } from "./note-action.js";

@InputType({ description: "What a responder writes down." })
export class AddNoteInput extends CaseInput {
  @TextField("The note, in Markdown. The timeline names its first line.", { max: maxNoteCharacters })
  text!: string;

  @IdentifierField("The service that it is about; leave it out for a note about the incident as a whole.", {
    nullable: true,
  })
  serviceId?: string | null;
}

export const addNote = actionsOn(newNoteAggregate)({
  name: "addNote",
  description:
    "Writes a note into the file of an incident: what was seen, tried, heard or thought, as it happens. Whoever has a part in the response may, also in post-incident activity. A note is edited by its author alone, and never removed.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoResponds],
    transitions: [{ machine: "Note", from: [], to: "POSTED" }],
    gates: ["INCIDENT_OPEN", "NOTE_OF_INVOLVED_SERVICE"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-5"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.5"] },
    ],
  },
  input: AddNoteInput,
  decide: (given) => {
    const { input, loaded, viewer, now, newIdentifier } = given;
    const service = loaded.services.find(({ id }) => id === input.serviceId);
    const row: Note = {
      id: newIdentifier(),
      incidentId: loaded.incident.id,
      version: 1,
      state: "POSTED",
      serviceId: input.serviceId ?? null,
      text: input.text,
      writings: 1,
      createdById: viewer.personId,
      createdByName: viewer.name,
      createdAt: now,
      editedAt: null,
    };
    return {
      summary: `Added a note${service ? ` about ${service.name}` : ""}: ${firstLineOf(input.text)}`,
      writes: [{ insert: "Note", row }, writeNoteVersion(given, row)],
    };
  },
});
