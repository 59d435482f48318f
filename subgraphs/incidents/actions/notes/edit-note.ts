import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { firstLineOf } from "../../domain/first-line-of.js";
import { writeNoteVersion } from "../../domain/writes/versions/note-version.js";
import { maxNoteCharacters, NoteInput, noteAction, setNote } from "./note-action.js";

@InputType({ description: "What the note says from now on." })
export class EditNoteInput extends NoteInput {
  @TextField("The whole note as it shall stand, in Markdown.", { max: maxNoteCharacters })
  text!: string;
}

export const editNote = noteAction({
  name: "editNote",
  description:
    "Changes what a note says: its author does so, and nobody else. What it said before stays in `Note.history`, with the time of each text.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ holder: "CREATOR" }],
    transitions: [
      { machine: "Note", from: ["POSTED"], to: "POSTED" },
      { machine: "Note", from: ["PINNED"], to: "PINNED" },
    ],
    gates: ["INCIDENT_OPEN"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
  },
  input: EditNoteInput,
  decide: (given) => {
    const { input, loaded, now } = given;
    const set = { text: input.text, writings: loaded.note.writings + 1, editedAt: now };
    return {
      summary: `Edited a note: ${firstLineOf(input.text)}`,
      writes: [setNote(loaded, set), writeNoteVersion(given, { ...loaded.note, ...set })],
    };
  },
});
