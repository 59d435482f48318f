import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/actions-on.js";
import type { FollowUpFile } from "../../domain/follow-up-file.js";
import type { FollowUp } from "../../domain/records/follow-up.js";
import { followUpSubject, securityFollowUpSubject, serviceFollowUpSubject } from "../../store/follow-up-subjects.js";

/** What every operation on a follow-up asks for. */
@InputType()
export class FollowUpInput {
  @IdentifierField("The follow-up.")
  followUpId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on any follow-up, done by the security team. */
export const followUpAction = actionsOn(followUpSubject);

/** Defines an action on a follow-up in a service, done by the team that owns the service. */
export const serviceFollowUpAction = actionsOn(serviceFollowUpSubject);

/** Defines an action on a follow-up on the security team's own list, done by that team. */
export const securityFollowUpAction = actionsOn(securityFollowUpSubject);

/** The write that changes the follow-up itself. */
export const setFollowUp = ({ followUp }: FollowUpFile, set: Partial<FollowUp>) =>
  ({ update: "FollowUp", id: followUp.id, set }) as const;
