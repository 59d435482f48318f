import type { ServiceNoteSubject } from "../../../../response-model/advice/service-note-subjects.js";

/** A version of a service note, as it was written. It is never changed. */
export interface ServiceNoteVersion {
  readonly id: string;
  readonly incidentId: string;
  readonly noteId: string;
  /** The version of the note that it was; the first is 1. */
  readonly number: number;
  readonly about: ServiceNoteSubject;
  readonly title: string;
  readonly text: string;
  readonly writtenById: string;
  readonly writtenByName: string;
  readonly writtenAt: Date;
}
