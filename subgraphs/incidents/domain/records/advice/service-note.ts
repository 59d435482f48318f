import type { ServiceNoteSubject } from "../../../../response-model/advice/service-note-subjects.js";

/** What only the team of a service knows, as it stands now. Its former versions are kept beside it. */
export interface ServiceNote {
  readonly id: string;
  readonly incidentId: string;
  readonly serviceId: string;
  readonly version: number;
  readonly about: ServiceNoteSubject;
  readonly title: string;
  readonly text: string;
  readonly writtenById: string;
  readonly writtenByName: string;
  readonly writtenAt: Date;
  /** When it was edited last; null for one that was never edited. */
  readonly editedAt: Date | null;
}
