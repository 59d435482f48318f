import type { Note } from "../../records/case-file/note.js";
import type { NoteVersion } from "../../records/case-file/note-version.js";

interface Given {
  readonly viewer: { readonly personId: string; readonly name: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** The write that keeps what a note says from now on, as the next entry in its history. */
export function writeNoteVersion(
  { viewer, now, newIdentifier }: Given,
  { incidentId, id: noteId, writings: number, text }: Pick<Note, "incidentId" | "id" | "writings" | "text">,
) {
  const row: NoteVersion = {
    id: newIdentifier(),
    incidentId,
    noteId,
    number,
    text,
    writtenById: viewer.personId,
    writtenByName: viewer.name,
    writtenAt: now,
  };
  return { insert: "NoteVersion", row } as const;
}
