import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, ID, Info, Resolver } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../../platform/graphql/fields.js";
import { tuningRequestList } from "../../../store/lists/detection/tuning-request-list.js";
import { reader } from "../../../store/reader.js";
import { TuningRequestArguments } from "../../filters/detection/tuning-request-filter.js";
import { TuningRequest, TuningRequestConnection } from "../../types/alerts/tuning-request.js";

/** Where reading begins of what is to be tuned. */
@Resolver()
export class TuningRequestQueries {
  @Query(() => TuningRequest, {
    nullable: true,
    description: "One tuning request; null when there is none that you may see.",
  })
  tuningRequest(
    @Arg("id", () => ID, { description: "The request's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "TuningRequest", id, info);
  }

  @Query(() => TuningRequestConnection, {
    nullable: true,
    description: "The tuning requests that you may see.",
  })
  tuningRequests(
    @Args(() => TuningRequestArguments) list: InstanceType<typeof TuningRequestArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "TuningRequest", tuningRequestList(list), info);
  }
}
