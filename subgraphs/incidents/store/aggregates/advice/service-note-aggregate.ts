import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { ServiceFile } from "../../../domain/case-file.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { serviceHolders } from "../../../domain/people/case-holders.js";
import type { ServiceNote } from "../../../domain/records/advice/service-note.js";
import type { Records } from "../../../domain/records/records.js";
import { fileOfService } from "../../case/file-of-service.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** A note, in the file of its service. */
type NoteFile = ServiceFile & { readonly note: ServiceNote };

/** A note of a service team, as it is edited. */
export const serviceNoteAggregate: Aggregate<
  { readonly incidentId: string; readonly serviceNoteId: string },
  NoteFile,
  Records
> = {
  ...partOfIncident("ServiceNote", ({ note }: NoteFile) => note),
  async load(transaction, { incidentId, serviceNoteId: id }, context) {
    const file = await incidentAggregate.load(transaction, { incidentId }, context);
    if (isRefusal(file)) return file;
    const note = await transaction.findOneBy(tables.ServiceNote, { incidentId, id });
    return note ? { ...fileOfService(file, note.serviceId), note } : notFound("ServiceNote", id);
  },
  serviceIds: ({ note }) => [note.serviceId],
  holders: (file) => serviceHolders(file, file.note.serviceId),
  states: () => ({}),
  gates: incidentGates,
};
