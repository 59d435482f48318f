import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { FollowUpFile } from "../../domain/follow-up-file.js";
import type { FollowUp } from "../../domain/records/follow-up.js";
import { followUpAggregate } from "../../store/aggregates/follow-up-aggregates.js";

/** What every operation on a follow-up asks for. */
@InputType()
export class FollowUpInput {
  @IdentifierField("The follow-up.")
  followUpId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a follow-up. */
export const followUpAction = actionsOn(followUpAggregate);

/** The write that changes the follow-up itself. */
export const setFollowUp = ({ followUp }: FollowUpFile, set: Partial<FollowUp>) =>
  ({ update: "FollowUp", id: followUp.id, set }) as const;
