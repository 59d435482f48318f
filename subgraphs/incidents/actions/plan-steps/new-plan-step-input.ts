import { ArrayMaxSize, IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { PlanStepKind } from "../../../response-model/schema/enums.js";

/** What is said of a step that is proposed together with others. */
@InputType({ description: "A step that is proposed together with others." })
export class NewPlanStepInput {
  @TextField("A name for the step within this call, so that others of the call can wait for it.", {
    nullable: true,
    max: 100,
  })
  key?: string | null;

  @Field(() => PlanStepKind, { description: "What the step is for." })
  kind!: PlanStepKind;

  @TextField("What is done, in one line.", { max: 200 })
  title!: string;

  @TextField("How it is done, on what, and how one sees that it worked.", { nullable: true, max: 4_000 })
  details?: string | null;

  @IdentifierField(
    "Who carries it out: somebody of the team that owns the service, or for `VALIDATE` of the security side. Leave it out where whoever begins it shall own it.",
    { nullable: true },
  )
  ownerId?: string | null;

  @Field(() => Date, { nullable: true, description: "By when it shall be done." })
  dueAt?: Date | null;

  @IdentifiersField("Steps of this incident, also of other services, that must be done before.", {
    atLeast: 0,
    defaultValue: [],
  })
  dependsOnIds!: readonly string[];

  @IsOptional()
  @ArrayMaxSize(100, { message: "must name at most 100" })
  @Field(() => [String], {
    defaultValue: [],
    description: "Steps of this call, by their keys, that must be done before.",
  })
  dependsOnKeys!: readonly string[];
}
