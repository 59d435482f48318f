import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../platform/graphql/nodes/node-type.js";
import { resultOf } from "../../../response-model/schema/problems.js";
import type { Exercise as ExerciseRecord } from "../../domain/records/exercise.js";

@Directive("@phase(in: PREPARATION)")
@NodeType<ExerciseRecord>({ description: "What was recorded with `recordExercise`." })
export class Exercise {
  @Field(() => ID, { description: "By which it is known." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => String, { description: "What it is called, in a line." })
  title!: string;

  @Field(() => String, { description: "What it is about." })
  description!: string;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;
}

export const ExerciseConnection = connectionOf("Exercise", Exercise);
export const ExerciseResult = resultOf("Exercise", Exercise);
