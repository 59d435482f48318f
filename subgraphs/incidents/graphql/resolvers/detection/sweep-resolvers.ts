import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, ID, Info, Resolver } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../../platform/graphql/fields.js";
import { serviceSweepList } from "../../../store/lists/detection/service-sweep-list.js";
import { sweepList } from "../../../store/lists/detection/sweep-list.js";
import { reader } from "../../../store/reader.js";
import { IndicatorSweepArguments, ServiceSweepArguments } from "../../filters/detection/sweep-filters.js";
import { IndicatorSweep, IndicatorSweepConnection } from "../../types/sweeps/indicator-sweep.js";
import { ServiceSweepConnection } from "../../types/sweeps/service-sweep.js";

/** Where reading of sweeps begins. */
@Resolver()
export class SweepQueries {
  @Query(() => IndicatorSweep, { nullable: true, description: "One sweep; null when there is none that you may see." })
  indicatorSweep(
    @Arg("id", () => ID, { description: "The sweep's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "IndicatorSweep", id, info);
  }

  @Query(() => IndicatorSweepConnection, {
    nullable: true,
    description: "The sweeps for indicators of compromise, inside incidents and outside, as far as you may see them.",
  })
  indicatorSweeps(
    @Args(() => IndicatorSweepArguments) list: InstanceType<typeof IndicatorSweepArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "IndicatorSweep", sweepList(context.viewer, list), info);
  }

  @Query(() => ServiceSweepConnection, {
    nullable: true,
    description:
      "How far sweeps are in services, as far as you may see them: what the team of a service has to search or to confirm, by its filter.",
  })
  serviceSweeps(
    @Args(() => ServiceSweepArguments) list: InstanceType<typeof ServiceSweepArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "ServiceSweep", serviceSweepList(list), info);
  }
}
