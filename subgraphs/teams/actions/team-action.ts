import { InputType } from "type-graphql";
import { Field } from "../../../platform/graphql/fields.js";
import { ExpectedVersionField, IdentifierField } from "../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../access/acting/actions-on.js";
import { Responsibility } from "../../response-model/schema/enums.js";
import { teamAggregate } from "../store/aggregates/team-aggregate.js";

/** What every operation on the responsibilities of a team asks for. */
@InputType()
export class TeamResponsibilityInput {
  @IdentifierField("The team.")
  teamId!: string;

  @Field(() => Responsibility, { description: "The cell of the matrix." })
  responsibility!: Responsibility;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a team. */
export const teamAction = actionsOn(teamAggregate);
