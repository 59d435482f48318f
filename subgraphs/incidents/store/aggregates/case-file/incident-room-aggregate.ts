import { IsNull } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { findResponders } from "../../../../access/directory/directory.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import {
  departureGates,
  invitationGates,
  type RoomFile,
  roomGates,
} from "../../../domain/gates/case-file/room-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { roomHolders } from "../../../domain/room-holders.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** A room of an incident, with who is there. */
export const incidentRoomAggregate: Aggregate<
  {
    readonly incidentId: string;
    readonly roomId: string;
    readonly personId?: string;
    readonly personIds?: readonly string[];
  },
  RoomFile,
  Records
> = {
  ...partOfIncident("IncidentRoom", ({ room }: RoomFile) => room),
  async load(transaction, { incidentId, roomId, personId, personIds = [] }, context) {
    const file = await incidentAggregate.load(transaction, { incidentId }, context);
    if (isRefusal(file)) return file;
    const room = await transaction.findOneBy(tables.IncidentRoom, { incidentId, id: roomId });
    if (!room) return notFound("IncidentRoom", roomId);
    const present = await transaction.findBy(tables.RoomPresence, { incidentId, roomId, leftAt: IsNull() });
    const invited = await transaction.findBy(tables.RoomInvitation, { incidentId, roomId });
    const named = [...personIds, ...(personId ? [personId] : [])];
    const people = named.length > 0 ? await findResponders(transaction, named) : [];
    return { ...file, room, present, invited, people };
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: roomHolders,
  states: ({ room }) => ({ IncidentRoom: room.state }),
  gates: { ...incidentGates, ...roomGates, ...invitationGates, ...departureGates },
};
