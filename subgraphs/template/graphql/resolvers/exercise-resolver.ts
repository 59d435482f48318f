import { Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { PersonStub } from "../../../access/stubs.js";
import type { Exercise as ExerciseRecord } from "../../domain/records/exercise.js";
import { Exercise } from "../types/exercise.js";

/** The fields that lead to what other subgraphs know. */
@Resolver(() => Exercise)
export class ExerciseResolver {
  @FieldResolver(() => PersonStub, { nullable: true, description: "Who recorded it." })
  recordedBy(@Root() { recordedById: id }: ExerciseRecord): PersonStub {
    return { id };
  }
}
