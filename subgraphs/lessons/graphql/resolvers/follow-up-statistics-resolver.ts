import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver, Query } from "../../../../platform/graphql/fields.js";
import { DurationStatistics, durationStatistics } from "../../../../platform/graphql/statistics/duration-statistics.js";
import { rollupInWords } from "../../../../platform/graphql/statistics/rollups/rollup-in-words.js";
import { type RowOf, rowOf } from "../../../../platform/graphql/statistics/row-of.js";
import { ServiceStub, TeamStub } from "../../../access/directory/stubs.js";
import { followUpRollup } from "../../store/statistics/follow-up-rollup.js";
import type { FollowUpDimension, FollowUpMetric } from "../../store/statistics/follow-up-source.js";
import { followUpStatistics } from "../../store/statistics/follow-up-statistics.js";
import { FollowUpStatisticsArguments } from "../filters/follow-up-statistics-arguments.js";
import { FollowUpStatistic, FollowUpStatistics } from "../types/follow-up-statistics.js";

type Row = RowOf<FollowUpStatistic, FollowUpDimension, FollowUpMetric>;

const toRow = rowOf<FollowUpStatistic, FollowUpDimension>({
  STATE: "state",
  KIND: "kind",
  NATURE: "nature",
  PRIORITY: "priority",
});

/** Counts of follow-ups, and how fast they were done. */
@Resolver(() => FollowUpStatistic)
export class FollowUpStatisticsResolver {
  @Query(() => FollowUpStatistics, {
    nullable: true,
    description: `Counts the follow-ups that you may see, of all incidents, in all or in groups and periods, and measures how fast they were done. ${rollupInWords(followUpRollup, "follow-ups")}`,
  })
  async followUpStatistics(
    @Args(() => FollowUpStatisticsArguments) args: InstanceType<typeof FollowUpStatisticsArguments>,
    @Ctx() context: Context,
  ): Promise<FollowUpStatistics> {
    const { rows, ...statistics } = await followUpStatistics(context, args);
    return { ...statistics, rows: rows.map(toRow) };
  }

  @FieldResolver(() => ServiceStub, {
    nullable: true,
    description:
      "The service of the row; null for the security team's own list, or where rows are not grouped by service.",
  })
  service(@Root() { found }: Row): ServiceStub | null {
    return found.group.SERVICE ? { id: found.group.SERVICE } : null;
  }

  @FieldResolver(() => TeamStub, {
    nullable: true,
    description: "The team of the row; null for the security team's own list, or where rows are not grouped by team.",
  })
  team(@Root() { found }: Row): TeamStub | null {
    return found.group.TEAM ? { id: found.group.TEAM } : null;
  }

  @FieldResolver(() => DurationStatistics, {
    description: "From when security asked for it to when it was last given a priority.",
  })
  async timeToPrioritize(@Root() { found }: Row) {
    return durationStatistics(await found.measure("TIME_TO_PRIORITIZE"));
  }

  @FieldResolver(() => DurationStatistics, {
    description: "From when security asked for it to when security had verified that it was done.",
  })
  async timeToResolve(@Root() { found }: Row) {
    return durationStatistics(await found.measure("TIME_TO_RESOLVE"));
  }
}
