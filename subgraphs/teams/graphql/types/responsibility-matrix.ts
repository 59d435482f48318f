import { Directive, ID, ObjectType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { Activity, Responsibility, Side } from "../../../response-model/schema/enums.js";

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "A cell of the responsibility matrix: the right and the duty to carry out certain operations, and who has it.",
})
export class ResponsibilityCell {
  @Field(() => ID, { description: "The cell's code." })
  id!: string;

  @Field(() => Responsibility, { description: "The cell's code." })
  code!: Responsibility;

  @Field(() => String, { description: "The cell's name." })
  name!: string;

  @Field(() => String, { description: "What whoever holds it does." })
  description!: string;

  @Field(() => Activity, { description: "The row of the matrix it stands in." })
  activity!: Activity;

  @Field(() => Side, { description: "The column of the matrix it stands in." })
  side!: Side;
}

@ObjectType({ description: "One side of one activity: where a row and a column of the responsibility matrix cross." })
export class ResponsibilityMatrixSide {
  @Field(() => Side, { description: "The side." })
  side!: Side;

  @Field(() => String, { description: "The side's name." })
  title!: string;

  @Field(() => [ResponsibilityCell], { description: "Its cells, in the order of the matrix." })
  cells!: ResponsibilityCell[];
}

@ObjectType({ description: "A row of the responsibility matrix: one activity, split into its two sides." })
export class ResponsibilityMatrixRow {
  @Field(() => Activity, { description: "The activity." })
  activity!: Activity;

  @Field(() => String, { description: "The activity's name." })
  title!: string;

  @Field(() => String, { description: "What the activity is about." })
  description!: string;

  @Field(() => [ResponsibilityMatrixSide], { description: "The security team, then the service team." })
  sides!: ResponsibilityMatrixSide[];
}

@Directive('@control(framework: NIST_800_53, ids: ["IR-8"])')
@ObjectType({ description: "Who does what in a response: three activities by two sides, 25 cells in all." })
export class ResponsibilityMatrix {
  @Field(() => [ResponsibilityMatrixRow], { description: "One row for each activity, in the order of the process." })
  rows!: ResponsibilityMatrixRow[];
}
