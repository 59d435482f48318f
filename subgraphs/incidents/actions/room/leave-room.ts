import { presenceOf } from "../../domain/gates/case-file/room-gates.js";
import { leftRoom } from "../../domain/writes/left-room.js";
import { RoomInput, roomAction, whoMeets } from "./room-action.js";

export const leaveRoom = roomAction({
  name: "leaveRoom",
  description:
    "Says that you have left the room of an incident. From when to when you were there stays on record. Also of an incident that has ended meanwhile.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoMeets],
    transitions: [{ machine: "IncidentRoom", from: ["OPEN"], to: "OPEN" }],
    gates: ["PRESENT_IN_ROOM"],
    establishes: [{ is: "ROOM_HAS_SPACE", certainty: "POSSIBLY" }],
    clears: ["PRESENT_IN_ROOM"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
      { framework: "NIST_800_53", ids: ["IR-4(11)"] },
    ],
  },
  input: RoomInput,
  decide: ({ loaded: { present }, viewer, now }) => {
    const presence = presenceOf(present, viewer);
    return {
      summary: "Left the room",
      writes: presence ? [leftRoom(presence, now)] : [],
    };
  },
});
