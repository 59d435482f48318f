import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Query } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { reader } from "../../store/reader.js";
import { ExerciseConnection } from "../types/exercise.js";

/** Where reading begins. */
@Resolver()
export class Queries {
  @Query(() => ExerciseConnection, { nullable: true, description: "The exercises you may see, newest first." })
  exercises(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return reader.page(context, "Exercise", { conditions: [], order: { direction: "DESC" }, page }, info);
  }
}
