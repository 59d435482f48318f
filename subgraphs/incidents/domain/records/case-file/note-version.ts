/** What a note said at a time. Append-only. */
export interface NoteVersion {
  readonly id: string;
  readonly incidentId: string;
  readonly noteId: string;
  /** 1 for what was written first. */
  readonly number: number;
  readonly text: string;
  readonly writtenById: string;
  readonly writtenByName: string;
  readonly writtenAt: Date;
}
