import { InputType } from "type-graphql";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { whoLeads } from "../who-leads.js";
import { RoomInput, roomAction, whoRunsRooms } from "./room-action.js";

@InputType({ description: "Who is needed in the room, and what for." })
export class InviteToRoomInput extends RoomInput {
  @IdentifiersField("The people who are expected in the room: those who may read the incident.")
  personIds!: readonly string[];

  @TextField("What they are needed for.", { max: 1_000 })
  reason!: string;
}

export const inviteToRoom = roomAction({
  name: "inviteToRoom",
  description:
    "Invites people to the room of an incident, responders and experts alike: the room then says who is expected and who has come. Whoever is invited may join it, whatever their part in the response. The Cyber Defense Operations Center invites, or whoever leads the response.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoRunsRooms, ...whoLeads],
    transitions: [{ machine: "IncidentRoom", from: ["OPEN"], to: "OPEN" }],
    gates: ["INCIDENT_OPEN", "INVITEES_FIT", "INVITATIONS_HAVE_SPACE"],
    clears: ["INVITEES_FIT", { is: "INVITATIONS_HAVE_SPACE", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
      { framework: "NIST_800_53", ids: ["IR-4(11)"] },
    ],
  },
  input: InviteToRoomInput,
  decide: ({ input: { reason }, loaded: { incident, room, people }, viewer, now, newIdentifier }) => ({
    summary: `Invited ${people.map(({ name }) => name).join(", ")} to the room: ${reason}`,
    writes: people.map(({ id, name }) => ({
      insert: "RoomInvitation",
      row: {
        id: newIdentifier(),
        incidentId: incident.id,
        roomId: room.id,
        personId: id,
        personName: name,
        reason,
        invitedById: viewer.personId,
        invitedByName: viewer.name,
        invitedAt: now,
      },
    })),
  }),
});
