import { id, integer, optional, text, texts, time, uuid } from "../../../../platform/database/tables/columns.js";
import { tablesOf } from "../../../../platform/database/tables/tables-of.js";
import type { Records } from "../../domain/records/records.js";
import { ofCase } from "./case-columns.js";

/** The tables of what responders put into the file of a case. */
export const caseFileTables = tablesOf<
  Pick<
    Records,
    | "Note"
    | "NoteVersion"
    | "CaseLink"
    | "ThreatActor"
    | "ThreatActorVersion"
    | "IncidentRoom"
    | "RoomInvitation"
    | "RoomPresence"
  >
>({
  Note: {
    incidentId: ofCase,
    id,
    version: integer,
    state: text,
    serviceId: optional(uuid),
    text,
    writings: integer,
    createdById: uuid,
    createdByName: text,
    createdAt: time,
    editedAt: optional(time),
  },
  NoteVersion: {
    incidentId: ofCase,
    id,
    noteId: uuid,
    number: integer,
    text,
    writtenById: uuid,
    writtenByName: text,
    writtenAt: time,
  },
  CaseLink: {
    incidentId: ofCase,
    id,
    version: integer,
    state: text,
    kind: text,
    url: text,
    title: text,
    createdById: uuid,
    createdByName: text,
    createdAt: time,
    removedById: optional(uuid),
    removedAt: optional(time),
    removalReason: optional(text),
  },
  ThreatActor: {
    incidentId: ofCase,
    id,
    version: integer,
    state: text,
    name: text,
    aliases: texts,
    motive: optional(text),
    confidence: text,
    basis: text,
    writings: integer,
    namedById: uuid,
    namedByName: text,
    namedAt: time,
    withdrawnById: optional(uuid),
    withdrawnAt: optional(time),
    withdrawalReason: optional(text),
    profileId: optional(uuid),
  },
  ThreatActorVersion: {
    incidentId: ofCase,
    id,
    threatActorId: uuid,
    number: integer,
    name: text,
    aliases: texts,
    motive: optional(text),
    profileId: optional(uuid),
    confidence: text,
    basis: text,
    reason: optional(text),
    writtenById: uuid,
    writtenByName: text,
    writtenAt: time,
  },
  IncidentRoom: {
    incidentId: ofCase,
    id,
    version: integer,
    state: text,
    bridge: text,
    place: optional(text),
    openedById: uuid,
    openedByName: text,
    openedAt: time,
    closedById: optional(uuid),
    closedAt: optional(time),
  },
  RoomInvitation: {
    incidentId: ofCase,
    id,
    roomId: uuid,
    personId: uuid,
    personName: text,
    reason: text,
    invitedById: uuid,
    invitedByName: text,
    invitedAt: time,
  },
  RoomPresence: {
    incidentId: ofCase,
    id,
    roomId: uuid,
    personId: uuid,
    personName: text,
    since: time,
    leftAt: optional(time),
  },
});
