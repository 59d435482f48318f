import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import type { CaseFile } from "../../../domain/case-file.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { noteGates } from "../../../domain/gates/case-file/note-gates.js";
import type { NamesServices } from "../../../domain/named-services.js";
import { responderHolders } from "../../../domain/people/responder-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { withNamedServices } from "../../case/with-named-services.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** An incident in which a note is written. */
export const newNoteAggregate: Aggregate<
  { readonly incidentId: string; readonly serviceId?: string | null },
  CaseFile & NamesServices,
  Records
> = {
  ...newPartOfIncident<"Note", CaseFile>("Note"),
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    return isRefusal(file) ? file : withNamedServices(transaction, file, [input.serviceId]);
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: responderHolders,
  states: ({ incident }) => ({ Incident: incident.state }),
  gates: { ...incidentGates, ...noteGates },
};
