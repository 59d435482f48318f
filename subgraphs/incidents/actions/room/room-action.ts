import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { incidentRoomAggregate } from "../../store/aggregates/case-file/incident-room-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { whoResponds } from "../tasks/who-responds.js";

/** What every operation on a room asks for. */
@InputType({ description: "The room that is meant." })
export class RoomInput extends CaseInput {
  @IdentifierField("The room, as `Incident.room` names it.")
  roomId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a room. */
export const roomAction = actionsOn(incidentRoomAggregate);

/** Who runs the rooms in which responders meet. */
export const whoRunsRooms = [{ function: "CYBER_DEFENSE_OPERATIONS_CENTER" }] as const;

/** Who meets in a room: whoever has a part in the response, who runs the room, and whoever is invited to it. */
export const whoMeets = [...whoResponds, ...whoRunsRooms, { holder: "ROOM_INVITEE" }] as const;
