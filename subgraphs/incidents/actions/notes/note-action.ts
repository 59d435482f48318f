import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { Note } from "../../domain/records/case-file/note.js";
import { noteAggregate } from "../../store/aggregates/case-file/note-aggregate.js";
import { CaseInput } from "../incident-action.js";

/** What every operation on a note asks for. */
@InputType({ description: "The note that is meant." })
export class NoteInput extends CaseInput {
  @IdentifierField("The note, as `Incident.notes` lists it.")
  noteId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** How long a note can be. */
export const maxNoteCharacters = 50_000;

/** Defines an action on a note. */
export const noteAction = actionsOn(noteAggregate);

/** The write that changes the note itself. */
export const setNote = ({ note }: { readonly note: Note }, set: Partial<Note>) =>
  ({ update: "Note", id: note.id, set }) as const;
