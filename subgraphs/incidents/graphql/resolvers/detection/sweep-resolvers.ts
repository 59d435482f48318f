import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, ID, Info, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { Arg, FieldResolver, Query } from "../../../../../platform/graphql/fields.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import type { IndicatorSweep as IndicatorSweepRecord } from "../../../domain/records/sweeps/indicator-sweep.js";
import { serviceSweepList } from "../../../store/lists/detection/service-sweep-list.js";
import { sweepList } from "../../../store/lists/detection/sweep-list.js";
import { reader } from "../../../store/reader.js";
import { IndicatorSweepArguments, ServiceSweepArguments } from "../../filters/detection/sweep-filters.js";
import { IndicatorSweep, IndicatorSweepConnection } from "../../types/sweeps/indicator-sweep.js";
import { ServiceSweepConnection } from "../../types/sweeps/service-sweep.js";

/** Where reading of sweeps begins. */
@Resolver()
class SweepQueries {
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

/** What the columns of a sweep say. */
@Resolver(() => IndicatorSweep)
class SweepFields {
  @Takes("sweptCount", "disputedCount", "confirmedCount")
  @FieldResolver(() => Int, {
    description: "How many services have a result on record, whatever their teams have said of it since.",
  })
  sweptCount(@Root() { sweptCount, disputedCount, confirmedCount }: IndicatorSweepRecord): number {
    return sweptCount + disputedCount + confirmedCount;
  }

  @Takes("sweptCount")
  @FieldResolver(() => Int, { description: "How many services have a result that their teams have yet to confirm." })
  toConfirmCount(@Root() { sweptCount }: IndicatorSweepRecord): number {
    return sweptCount;
  }
}

export const sweepResolvers = [SweepQueries, SweepFields] as const;
