import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../platform/graphql/nodes/node-type.js";
import { Responsibility, TeamFunction } from "../../../response-model/schema/enums.js";
import { resultOf } from "../../../response-model/schema/problems.js";
import type { Team as TeamRecord } from "../../domain/records/team.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["2.4"])')
@NodeType<TeamRecord>({
  description:
    "A team of the organization: what it is for, whom it consists of, and which cells of the matrix it holds.",
})
export class Team {
  @Field(() => ID, { description: "The team's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => String, { description: "What the organization file calls it." })
  key!: string;

  @Field(() => String, { description: "The team's name." })
  name!: string;

  @Field(() => TeamFunction, { description: "What the team is for." })
  function!: TeamFunction;

  @Field(() => String, { description: "What the team does, in a sentence or two." })
  description!: string;

  @Field(() => [Responsibility], { description: "The cells of the responsibility matrix that the team holds." })
  responsibilities!: readonly Responsibility[];
}

export const TeamConnection = connectionOf("Team", Team);
export const TeamResult = resultOf("Team", Team);
