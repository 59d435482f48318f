import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type MeetingFile, meetingGates } from "../../../domain/gates/case-file/room-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** An incident for which a room is opened. */
export const newIncidentRoomAggregate: Aggregate<{ readonly incidentId: string }, MeetingFile, Records> = {
  ...newPartOfIncident<"IncidentRoom", MeetingFile>("IncidentRoom"),
  async load(transaction, { incidentId }, context) {
    const file = await incidentAggregate.load(transaction, { incidentId }, context);
    if (isRefusal(file)) return file;
    return { ...file, openRoom: await transaction.findOneBy(tables.IncidentRoom, { incidentId, state: "OPEN" }) };
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  states: ({ incident }) => ({ Incident: incident.state }),
  gates: { ...incidentGates, ...meetingGates },
};
