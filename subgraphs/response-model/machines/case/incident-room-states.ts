import type { Vocabulary } from "../../vocabulary.js";

/** The states of the room of an incident. */
export const incidentRoomStates = {
  OPEN: {
    title: "Room open",
    description: "Responders meet in it, on its bridge or at its place.",
  },
  CLOSED: {
    title: "Room closed",
    description: "Nobody is in it any more. Who was, and when, stays on record.",
  },
} as const satisfies Vocabulary;

export type IncidentRoomState = keyof typeof incidentRoomStates;

/** How many people can be in a room at once. */
export const maxPresent = 200;

/** How many people can be invited to a room. */
export const maxInvited = 200;
