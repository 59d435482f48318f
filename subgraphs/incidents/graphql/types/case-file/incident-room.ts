import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { IncidentRoomState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { IncidentRoom as IncidentRoomRecord } from "../../../domain/records/case-file/incident-room.js";
import type { RoomInvitation as RoomInvitationRecord } from "../../../domain/records/case-file/room-invitation.js";
import type { RoomPresence as RoomPresenceRecord } from "../../../domain/records/case-file/room-presence.js";

@Directive('@control(framework: NIST_800_53, ids: ["IR-4(11)"])')
@NodeType<IncidentRoomRecord>({
  description: "Where the responders of an incident meet: a bridge, and a place where they can sit together.",
})
export class IncidentRoom {
  @Field(() => ID, { description: "The room's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each operation on it, also when somebody joins or leaves." })
  version!: number;

  @Field(() => IncidentRoomState, { description: "Whether it is open." })
  state!: IncidentRoomState;

  @Field(() => String, { description: "The address of its bridge, which begins with https://." })
  bridge!: string;

  @Field(() => String, { nullable: true, description: "Where people sit together; null where there is no such place." })
  place!: string | null;

  @Field(() => String, { description: "The name of who opened it, as it was then." })
  openedByName!: string;

  @Field(() => Date, { description: "When it was opened." })
  openedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was closed; null while it is open." })
  closedAt!: Date | null;
}

@RecordType<RoomPresenceRecord>({
  description: "That somebody is or was in the room of an incident. It is never taken back.",
})
export class RoomPresence {
  @Field(() => ID, { description: "The entry's own id." })
  id!: string;

  @Field(() => String, { description: "Their name, as it was when they joined." })
  personName!: string;

  @Field(() => Date, { description: "Since when they are or were there." })
  since!: Date;

  @Field(() => Date, { nullable: true, description: "When they left; null while they are there." })
  leftAt!: Date | null;
}

@RecordType<RoomInvitationRecord>({
  description: "That somebody is expected in the room of an incident.",
})
export class RoomInvitation {
  @Field(() => ID, { description: "The invitation's id." })
  id!: string;

  @Field(() => String, { description: "The name of who is invited, as it was then." })
  personName!: string;

  @Field(() => String, { description: "What they are needed for." })
  reason!: string;

  @Field(() => String, { description: "The name of who invited them, as it was then." })
  invitedByName!: string;

  @Field(() => Date, { description: "When they were invited." })
  invitedAt!: Date;
}

export const IncidentRoomResult = resultOf("IncidentRoom", IncidentRoom);
export const IncidentRoomConnection = connectionOf("IncidentRoom", IncidentRoom);
export const RoomPresenceConnection = connectionOf("RoomPresence", RoomPresence);
