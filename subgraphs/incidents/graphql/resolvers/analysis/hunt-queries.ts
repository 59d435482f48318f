import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, ID, Info, Resolver } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../../platform/graphql/fields.js";
import { huntList } from "../../../store/lists/analysis/hunt-list.js";
import { reader } from "../../../store/reader.js";
import { BreachHuntArguments } from "../../filters/analysis/hunt-filter.js";
import { BreachHunt, BreachHuntConnection } from "../../types/hunts/breach-hunt.js";

/** The hunts for breaches, inside incidents and before there are any. */
@Resolver()
export class HuntQueries {
  @Query(() => BreachHunt, { nullable: true, description: "One hunt; null when there is none that you may see." })
  breachHunt(
    @Arg("id", () => ID, { description: "The hunt's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "BreachHunt", id, info);
  }

  @Query(() => BreachHuntConnection, {
    nullable: true,
    description: "The hunts for breaches that no detection has reported, as far as you may see them.",
  })
  breachHunts(
    @Args(() => BreachHuntArguments) list: InstanceType<typeof BreachHuntArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "BreachHunt", huntList(context.viewer, list), info);
  }
}
