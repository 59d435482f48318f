import { firstLineOf } from "../../domain/first-line-of.js";
import { whoLeads } from "../who-leads.js";
import { NoteInput, noteAction, setNote } from "./note-action.js";

export const pinNote = noteAction({
  name: "pinNote",
  description:
    "Pins a note: the lead marks what whoever comes to the incident must read first. `Incident.notes` finds it by `filter: { states: [PINNED] }`.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoLeads],
    transitions: [{ machine: "Note", from: ["POSTED"], to: "PINNED" }],
    gates: ["INCIDENT_OPEN"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
  },
  input: NoteInput,
  decide: ({ loaded }) => ({
    summary: `Pinned a note: ${firstLineOf(loaded.note.text)}`,
    writes: [setNote(loaded, { state: "PINNED" })],
  }),
});
