import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { CaseFile } from "../../../domain/case-file.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Note } from "../../../domain/records/case-file/note.js";
import type { Records } from "../../../domain/records/records.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

type NoteFile = CaseFile & { readonly note: Note };

/** A note in an incident. */
export const noteAggregate: Aggregate<{ readonly incidentId: string; readonly noteId: string }, NoteFile, Records> = {
  ...partOfIncident("Note", ({ note }: NoteFile) => note),
  async load(transaction, { incidentId, noteId: id }, context) {
    const file = await incidentAggregate.load(transaction, { incidentId }, context);
    if (isRefusal(file)) return file;
    const note = await transaction.findOneBy(tables.Note, { incidentId, id });
    return note ? { ...file, note } : notFound("Note", id);
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: ({ note: { createdById: id, createdByName: name }, ...file }) => ({
    ...caseHolders(file),
    CREATOR: [{ id, name }],
  }),
  states: ({ note }) => ({ Note: note.state }),
  gates: incidentGates,
};
