import { leftRoom } from "../../domain/writes/left-room.js";
import { RoomInput, roomAction, whoRunsRooms } from "./room-action.js";

export const closeRoom = roomAction({
  name: "closeRoom",
  description:
    "Closes the room of an incident: whoever is still there leaves it with that. The Cyber Defense Operations Center does so, also of an incident that has ended meanwhile.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoRunsRooms],
    transitions: [{ machine: "IncidentRoom", from: ["OPEN"], to: "CLOSED" }],
    establishes: ["NO_ROOM_OPEN", { is: "ROOM_HAS_SPACE", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.1"] },
      { framework: "NIST_800_53", ids: ["IR-4(11)"] },
    ],
  },
  input: RoomInput,
  decide: ({ loaded: { room, present }, viewer, now }) => ({
    summary: `Closed the room${present.length > 0 ? ` with ${present.length} still in it` : ""}`,
    writes: [
      {
        update: "IncidentRoom",
        id: room.id,
        set: { state: "CLOSED", closedById: viewer.personId, closedAt: now },
      },
      ...present.map((one) => leftRoom(one, now)),
    ],
  }),
});
