import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import type { CaseFile } from "../../../domain/case-file.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { noteGates } from "../../../domain/gates/case-file/note-gates.js";
import { responderHolders } from "../../../domain/people/responder-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { newPartOfIncident } from "../../case/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** An incident in which a note is written. */
export const newNoteAggregate: Aggregate<{ readonly incidentId: string }, CaseFile, Records> = {
  ...newPartOfIncident<"Note", CaseFile>("Note"),
  load: incidentAggregate.load,
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: responderHolders,
  states: ({ incident }) => ({ Incident: incident.state }),
  gates: { ...incidentGates, ...noteGates },
};
