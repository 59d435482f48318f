import type { Promised } from "./promised.js";

const open = ["INCIDENT_OPEN"];

/** What is promised of what is kept in the file of an incident, and of its room. */
export const caseFilePromises: Readonly<Record<string, Promised>> = {
  addNote: { moves: ["Note: nothing → POSTED"], waits: [...open, "NOTE_OF_INVOLVED_SERVICE"] },
  editNote: { moves: ["Note: POSTED → POSTED", "Note: PINNED → PINNED"], waits: open },
  pinNote: { moves: ["Note: POSTED → PINNED"], waits: open },
  unpinNote: { moves: ["Note: PINNED → POSTED"], waits: open },
  addLink: { moves: ["CaseLink: nothing → LISTED"], waits: open },
  removeLink: { moves: ["CaseLink: LISTED → REMOVED"], waits: open },
  addTag: { waits: [...open, "TAG_NEW", "TAGS_HAVE_SPACE"], shuts: ["TAG_NEW", "TAGS_HAVE_SPACE, possibly"] },
  removeTag: { waits: [...open, "TAG_PRESENT"], opens: ["TAGS_HAVE_SPACE, possibly"], shuts: ["TAG_PRESENT"] },
  nameActor: {
    moves: ["ThreatActor: nothing → NAMED"],
    waits: ["NOT_MERGED", "ACTOR_NEW", "PROFILE_STANDS"],
    shuts: ["ACTOR_NEW"],
  },
  amendActor: { moves: ["ThreatActor: NAMED → NAMED"], waits: ["NOT_MERGED", "ACTOR_NAMES_APART", "PROFILE_STANDS"] },
  withdrawActor: { moves: ["ThreatActor: NAMED → WITHDRAWN"], waits: ["NOT_MERGED"] },
  setNextSteps: { waits: open },
  openRoom: {
    moves: ["IncidentRoom: nothing → OPEN"],
    waits: [...open, "NO_ROOM_OPEN"],
    shuts: ["NO_ROOM_OPEN"],
  },
  joinRoom: {
    moves: ["IncidentRoom: OPEN → OPEN"],
    waits: [...open, "NOT_YET_PRESENT", "ROOM_HAS_SPACE"],
    shuts: ["NOT_YET_PRESENT", "ROOM_HAS_SPACE, possibly"],
  },
  moveRoom: { moves: ["IncidentRoom: OPEN → OPEN"], waits: open },
  inviteToRoom: {
    moves: ["IncidentRoom: OPEN → OPEN"],
    waits: [...open, "INVITEES_FIT", "INVITATIONS_HAVE_SPACE"],
    shuts: ["INVITEES_FIT", "INVITATIONS_HAVE_SPACE, possibly"],
  },
  recordRoomDeparture: {
    moves: ["IncidentRoom: OPEN → OPEN"],
    waits: ["PERSON_IN_ROOM"],
    opens: ["ROOM_HAS_SPACE, possibly"],
    shuts: ["PERSON_IN_ROOM"],
  },
  leaveRoom: {
    moves: ["IncidentRoom: OPEN → OPEN"],
    waits: ["PRESENT_IN_ROOM"],
    opens: ["ROOM_HAS_SPACE, possibly"],
    shuts: ["PRESENT_IN_ROOM"],
  },
  closeRoom: { moves: ["IncidentRoom: OPEN → CLOSED"], opens: ["NO_ROOM_OPEN", "ROOM_HAS_SPACE, possibly"] },
};
