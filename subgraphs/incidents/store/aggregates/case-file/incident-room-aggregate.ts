import { IsNull } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { incidentGates } from "../../../domain/gates/incident-gates.js";
import { type RoomFile, roomGates } from "../../../domain/gates/room-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { responderHolders } from "../../../domain/responder-holders.js";
import { partOfIncident } from "../../case/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** A room of an incident, with who is there. */
export const incidentRoomAggregate: Aggregate<
  { readonly incidentId: string; readonly roomId: string },
  RoomFile,
  Records
> = {
  ...partOfIncident("IncidentRoom", ({ room }: RoomFile) => room),
  async load(transaction, { incidentId, roomId }, context) {
    const file = await incidentAggregate.load(transaction, { incidentId }, context);
    if (isRefusal(file)) return file;
    const room = await transaction.findOneBy(tables.IncidentRoom, { incidentId, id: roomId });
    if (!room) return notFound("IncidentRoom", roomId);
    const present = await transaction.findBy(tables.RoomPresence, { incidentId, roomId, leftAt: IsNull() });
    return { ...file, room, present };
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: responderHolders,
  states: ({ room }) => ({ IncidentRoom: room.state }),
  gates: { ...incidentGates, ...roomGates },
};
