import type { NoteState } from "../../../../response-model/machines/case/note-states.js";

/** What a responder wrote down in an incident. It is edited by its author alone, and never removed. */
export interface Note {
  readonly id: string;
  readonly incidentId: string;
  readonly version: number;
  readonly state: NoteState;
  /** The service that it is about; null for one about the incident as a whole. */
  readonly serviceId: string | null;
  /** In Markdown, as it stands. */
  readonly text: string;
  /** How many texts it has had: the number of the latest one. */
  readonly writings: number;
  readonly createdById: string;
  readonly createdByName: string;
  readonly createdAt: Date;
  /** When its text was last changed; null for one that stands as it was written first. */
  readonly editedAt: Date | null;
}
