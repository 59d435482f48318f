import { Args, Ctx, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Query } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { exercisePage } from "../../store/lists/exercise-page.js";
import { ExerciseConnection } from "../types/exercise.js";

/** Where reading begins. */
@Resolver()
export class Queries {
  @Query(() => ExerciseConnection, { nullable: true, description: "The exercises you may see, newest first." })
  exercises(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return exercisePage(context, page);
  }
}
