import { InputType } from "type-graphql";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { leftRoom } from "../../domain/writes/left-room.js";
import { RoomInput, roomAction, whoRunsRooms } from "./room-action.js";

@InputType({ description: "Who has left the room without saying so." })
export class RecordRoomDepartureInput extends RoomInput {
  @IdentifierField("Who is not in the room any more.")
  personId!: string;
}

export const recordRoomDeparture = roomAction({
  name: "recordRoomDeparture",
  description:
    "Records that somebody has left the room of an incident who forgot to say so, so that the others see who is really there. The Cyber Defense Operations Center does so, also of an incident that has ended meanwhile.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoRunsRooms],
    transitions: [{ machine: "IncidentRoom", from: ["OPEN"], to: "OPEN" }],
    gates: ["PERSON_IN_ROOM"],
    establishes: [{ is: "ROOM_HAS_SPACE", certainty: "POSSIBLY" }],
    clears: ["PERSON_IN_ROOM"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
      { framework: "NIST_800_53", ids: ["IR-4(11)"] },
    ],
  },
  input: RecordRoomDepartureInput,
  decide: ({ input: { personId }, loaded: { present }, now }) => {
    const gone = present.filter((one) => one.personId === personId);
    return {
      summary: `Recorded that ${gone.map(({ personName }) => personName).join()} left the room`,
      writes: gone.map((one) => leftRoom(one, now)),
    };
  },
});
