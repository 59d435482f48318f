import { InputType } from "type-graphql";
import { HttpsUrlField, TextField } from "../../../../platform/graphql/input-fields.js";
import { RoomInput, roomAction, whoRunsRooms } from "./room-action.js";

@InputType({ description: "Where the responders meet from now on." })
export class MoveRoomInput extends RoomInput {
  @HttpsUrlField("The address of the bridge: https, without a user name or password in it.")
  bridge!: string;

  @TextField("Where those who are on site sit together; leave it out where there is no such place any more.", {
    nullable: true,
    max: 200,
    isOneLine: true,
  })
  place?: string | null;
}

export const moveRoom = roomAction({
  name: "moveRoom",
  description:
    "Moves the room of an incident to another bridge or place, as when a call breaks down or the adversary may listen. Whoever is in the room stays in it, and is told of the new bridge live; the old one stays in the timeline.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoRunsRooms],
    transitions: [{ machine: "IncidentRoom", from: ["OPEN"], to: "OPEN" }],
    gates: ["INCIDENT_OPEN"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.1"] },
      { framework: "NIST_800_53", ids: ["IR-4(11)"] },
    ],
  },
  input: MoveRoomInput,
  decide: ({ input: { bridge, place }, loaded: { room } }) => ({
    summary: `Moved the room from ${room.bridge} to ${bridge}${place ? ` and ${place}` : ""}`,
    writes: [{ update: "IncidentRoom", id: room.id, set: { bridge, place: place ?? null } }],
  }),
});
