import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/actions-on.js";
import type { FollowUpFile } from "../../domain/follow-up-file.js";
import type { FollowUp } from "../../domain/records/follow-up.js";
import {
  followUpAggregate,
  securityFollowUpAggregate,
  serviceFollowUpAggregate,
} from "../../store/aggregates/follow-up-aggregates.js";

/** What every operation on a follow-up asks for. */
@InputType()
export class FollowUpInput {
  @IdentifierField("The follow-up.")
  followUpId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on any follow-up, done by the security team. */
export const followUpAction = actionsOn(followUpAggregate);

/** Defines an action on a follow-up in a service, done by the team that owns the service. */
export const serviceFollowUpAction = actionsOn(serviceFollowUpAggregate);

/** Defines an action on a follow-up on the security team's own list, done by that team. */
export const securityFollowUpAction = actionsOn(securityFollowUpAggregate);

/** The write that changes the follow-up itself. */
export const setFollowUp = ({ followUp }: FollowUpFile, set: Partial<FollowUp>) =>
  ({ update: "FollowUp", id: followUp.id, set }) as const;
