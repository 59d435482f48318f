import { among } from "../../../../platform/graphql/lists/conditions.js";
import { simpleOrder } from "../../../../platform/graphql/lists/order.js";
import { filtered, toMany, toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import type { AttributionConfidence } from "../../../response-model/detection-and-analysis/detection/attribution-confidences.js";
import type { CaseLinkState } from "../../../response-model/machines/case/case-link-states.js";
import type { NoteState } from "../../../response-model/machines/case/note-states.js";
import type { ThreatActorState } from "../../../response-model/machines/case/threat-actor-states.js";
import type { CaseLinkKind } from "../../../response-model/process/case-link-kinds.js";
import { itsProfile } from "./actor-profiles-readings.js";
import { detail, part } from "./part.js";

interface NoteConditions {
  readonly states?: readonly NoteState[] | null;
  readonly serviceIds?: readonly string[] | null;
  readonly authorIds?: readonly string[] | null;
}

interface LinkConditions {
  readonly states?: readonly CaseLinkState[] | null;
  readonly kinds?: readonly CaseLinkKind[] | null;
}

interface ActorConditions {
  readonly states?: readonly ThreatActorState[] | null;
  readonly confidences?: readonly AttributionConfidence[] | null;
}

const mine = { incidentId: "id" } as const;
const states = among("part.state");

/** By the number of a version. */
export const byNumber = simpleOrder<{ readonly number: number }>(
  { expression: "part.number", valueOf: ({ number }) => number },
  "ASC",
);

/** The lists of what responders keep in the file of an incident. */
export const linkPages = {
  notes: toPage("Note", mine, {
    narrow: filtered<NoteConditions>({
      states,
      serviceIds: among("part.serviceId"),
      authorIds: among("part.createdById"),
    }),
  }),
  links: toPage("CaseLink", mine, {
    narrow: filtered<LinkConditions>({ states, kinds: among("part.kind") }, { states: ["LISTED"] }),
  }),
  actors: toPage("ThreatActor", mine, {
    narrow: filtered<ActorConditions>({ states, confidences: among("part.confidence") }, { states: ["NAMED"] }),
  }),
} as const;

const ofRoom = { incidentId: "incidentId", roomId: "id" } as const;

/** How the file of an incident is read. */
export const caseFileReadings = {
  Note: part("Note", {
    relations: {
      history: toPage("NoteVersion", { incidentId: "incidentId", noteId: "id" }, { order: byNumber }),
    },
  }),
  NoteVersion: detail("NoteVersion"),
  CaseLink: part("CaseLink"),
  ThreatActor: part("ThreatActor", {
    relations: {
      indicators: toPage(
        "IndicatorRelation",
        { incidentId: "incidentId", threatActorId: "id" },
        { where: { endedAt: null } },
      ),
      profile: itsProfile,
      history: toPage("ThreatActorVersion", { incidentId: "incidentId", threatActorId: "id" }, { order: byNumber }),
    },
  }),
  ThreatActorVersion: detail("ThreatActorVersion", { relations: { profile: itsProfile } }),
  IncidentRoom: part("IncidentRoom", {
    relations: {
      present: toMany("RoomPresence", ofRoom, { where: { leftAt: null } }),
      invited: toMany("RoomInvitation", ofRoom),
      attendance: toPage("RoomPresence", ofRoom),
    },
  }),
  RoomInvitation: detail("RoomInvitation", {
    relations: {
      presence: toOne(
        "RoomPresence",
        { incidentId: "incidentId", roomId: "roomId", personId: "personId" },
        { order: { direction: "DESC" } },
      ),
    },
  }),
  RoomPresence: detail("RoomPresence"),
} as const;
