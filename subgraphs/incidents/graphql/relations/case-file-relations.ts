import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { many, one, page, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { Incident } from "../types/case/incident.js";
import { CaseLink } from "../types/case-file/case-link.js";
import {
  IncidentRoom,
  RoomInvitation,
  RoomPresence,
  RoomPresenceConnection,
} from "../types/case-file/incident-room.js";
import { Note, NoteVersion, NoteVersionConnection } from "../types/case-file/note.js";
import { ThreatActor } from "../types/case-file/threat-actor.js";
import { ThreatActorVersion, ThreatActorVersionConnection } from "../types/case-file/threat-actor-version.js";
import { service } from "./service-fields.js";

/** Where the things of this room lead. */
export const caseFileRelations = [
  relationFields(Note, {
    history: page(() => NoteVersionConnection, "What it said at each time, oldest first.", PageArguments),
    service: service(
      "serviceId",
      "The service that it is about; null for one about the incident as a whole, or while the teams subgraph cannot name it.",
    ),
    createdBy: person("createdById", "Its author."),
    incident: one(() => Incident, "The incident."),
  }),
  relationFields(ThreatActor, {
    history: page(
      () => ThreatActorVersionConnection,
      "What was known of them at each time, oldest first.",
      PageArguments,
    ),
    withdrawnBy: person("withdrawnById", "Who withdrew the attribution; null while it stands."),
    namedBy: person("namedById", "Who named them."),
    incident: one(() => Incident, "The incident."),
  }),
  relationFields(IncidentRoom, {
    present: many(() => RoomPresence, "Who is there now, in the order in which they came; at most 200."),
    invited: many(() => RoomInvitation, "Who is expected, in the order in which they were invited; at most 200."),
    attendance: page(
      () => RoomPresenceConnection,
      "Who was there from when to when, in the order in which they came.",
      PageArguments,
    ),
    closedBy: person("closedById", "Who closed it; null while it is open."),
    openedBy: person("openedById", "Who opened it."),
    incident: one(() => Incident, "The incident."),
  }),
  relationFields(RoomInvitation, {
    presence: one(
      () => RoomPresence,
      "When they were in the room last, or that they are; null while they have not come.",
    ),
    person: person("personId", "Who is invited."),
    invitedBy: person("invitedById", "Who invited them."),
  }),
  relationFields(CaseLink, {
    removedBy: person("removedById", "Who removed it; null while it is listed."),
    createdBy: person("createdById", "Who added it."),
    incident: one(() => Incident, "The incident."),
  }),
  relationFields(NoteVersion, {
    writtenBy: person("writtenById", "Who wrote it."),
  }),
  relationFields(ThreatActorVersion, {
    writtenBy: person("writtenById", "Who wrote it."),
  }),
  relationFields(RoomPresence, {
    person: person("personId", "Who is or was there."),
  }),
] as const;
