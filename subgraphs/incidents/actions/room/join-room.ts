import { RoomInput, roomAction, whoMeets } from "./room-action.js";

export const joinRoom = roomAction({
  name: "joinRoom",
  description:
    "Says that you are in the room of an incident, on its bridge or at its place, so that the others see who is there. Whoever has a part in the response does so for themselves.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoMeets],
    transitions: [{ machine: "IncidentRoom", from: ["OPEN"], to: "OPEN" }],
    gates: ["INCIDENT_OPEN", "NOT_YET_PRESENT", "ROOM_HAS_SPACE"],
    clears: ["NOT_YET_PRESENT", { is: "ROOM_HAS_SPACE", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
      { framework: "NIST_800_53", ids: ["IR-4(11)"] },
    ],
  },
  input: RoomInput,
  decide: ({ loaded: { incident, room }, viewer, now, newIdentifier }) => ({
    summary: "Joined the room",
    writes: [
      {
        insert: "RoomPresence",
        row: {
          id: newIdentifier(),
          incidentId: incident.id,
          roomId: room.id,
          personId: viewer.personId,
          personName: viewer.name,
          since: now,
          leftAt: null,
        },
      },
    ],
  }),
});
