import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { ServiceNoteSubject } from "../../../response-model/schema/enums.js";
import { serviceNoteAggregate } from "../../store/aggregates/advice/service-note-aggregate.js";
import { CaseInput } from "../incident-action.js";

@InputType({ description: "What the note says from now on." })
export class EditServiceNoteInput extends CaseInput {
  @IdentifierField("The note, as `ServiceResponse.notes` lists it.")
  serviceNoteId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @Field(() => ServiceNoteSubject, { description: "What it is about." })
  about!: ServiceNoteSubject;

  @TextField("What it says, in one line.", { max: 200 })
  title!: string;

  @TextField("What it says, in full. It is read as Markdown.", { max: 20_000 })
  text!: string;
}

export const editServiceNote = actionsOn(serviceNoteAggregate)({
  name: "editServiceNote",
  description:
    "Edits a note of the team of an affected service, as somebody of that team. What it said before is kept as a version of it.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_INSIGHT_AND_EXPERTISE" }],
    gates: ["INCIDENT_OPEN"],
    controls: [{ framework: "NIST_800_53", ids: ["IR-4(11)"] }],
  },
  input: EditServiceNoteInput,
  decide: ({ input: { about, title, text }, loaded: { note, service }, viewer, now, newIdentifier }) => ({
    summary: `Edited the note "${note.title}" of ${service.name}: ${title}`,
    writes: [
      { update: "ServiceNote", id: note.id, set: { about, title, text, editedAt: now } },
      {
        insert: "ServiceNoteVersion",
        row: {
          id: newIdentifier(),
          incidentId: note.incidentId,
          noteId: note.id,
          number: note.version + 1,
          about,
          title,
          text,
          writtenById: viewer.personId,
          writtenByName: viewer.name,
          writtenAt: now,
        },
      },
    ],
  }),
});
