import { InputType } from "type-graphql";
import { HttpsUrlField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { newIncidentRoomAggregate } from "../../store/aggregates/case-file/new-incident-room-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { whoRunsRooms } from "./room-action.js";

@InputType({ description: "Where the responders meet." })
export class OpenRoomInput extends CaseInput {
  @HttpsUrlField("The address of the bridge: https, without a user name or password in it.")
  bridge!: string;

  @TextField("Where those who are on site sit together; leave it out where there is no such place.", {
    nullable: true,
    max: 200,
    isOneLine: true,
  })
  place?: string | null;
}

export const openRoom = actionsOn(newIncidentRoomAggregate)({
  name: "openRoom",
  description:
    "Opens the room of an incident, in which responders and experts meet: its bridge, and the place where they sit together. The Cyber Defense Operations Center does so; an incident has one open room at a time.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoRunsRooms],
    transitions: [{ machine: "IncidentRoom", from: [], to: "OPEN" }],
    gates: ["INCIDENT_OPEN", "NO_ROOM_OPEN"],
    clears: ["NO_ROOM_OPEN"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.1"] },
      { framework: "NIST_800_53", ids: ["IR-4(11)"] },
    ],
  },
  input: OpenRoomInput,
  decide: ({ input: { bridge, place }, loaded: { incident }, viewer, now, newIdentifier }) => ({
    summary: `Opened the room${place ? ` in ${place}` : ""}`,
    writes: [
      {
        insert: "IncidentRoom",
        row: {
          id: newIdentifier(),
          incidentId: incident.id,
          version: 1,
          state: "OPEN",
          bridge,
          place: place ?? null,
          openedById: viewer.personId,
          openedByName: viewer.name,
          openedAt: now,
          closedById: null,
          closedAt: null,
        },
      },
    ],
  }),
});
