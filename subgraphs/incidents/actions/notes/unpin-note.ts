import { firstLineOf } from "../../domain/first-line-of.js";
import { whoLeads } from "../who-leads.js";
import { NoteInput, noteAction, setNote } from "./note-action.js";

export const unpinNote = noteAction({
  name: "unpinNote",
  description: "Unpins a note: the lead does so once it need no longer be read first.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoLeads],
    transitions: [{ machine: "Note", from: ["PINNED"], to: "POSTED" }],
    gates: ["INCIDENT_OPEN"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
  },
  input: NoteInput,
  decide: ({ loaded }) => ({
    summary: `Unpinned a note: ${firstLineOf(loaded.note.text)}`,
    writes: [setNote(loaded, { state: "POSTED" })],
  }),
});
