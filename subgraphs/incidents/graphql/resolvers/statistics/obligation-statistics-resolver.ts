import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { FieldResolver, Query } from "../../../../../platform/graphql/fields.js";
import {
  DurationStatistics,
  durationStatistics,
} from "../../../../../platform/graphql/statistics/duration-statistics.js";
import { rollupInWords } from "../../../../../platform/graphql/statistics/rollups/rollup-in-words.js";
import { type RowOf, rowOf } from "../../../../../platform/graphql/statistics/row-of.js";
import { obligationRollup } from "../../../store/statistics/obligation-rollup.js";
import type { ObligationDimension, ObligationMetric } from "../../../store/statistics/obligation-source.js";
import { obligationStatistics } from "../../../store/statistics/obligation-statistics.js";
import { ObligationStatisticsArguments } from "../../filters/statistics/obligation-statistics-arguments.js";
import {
  NotificationObligationStatistic,
  NotificationObligationStatistics,
} from "../../types/statistics/obligation-statistics.js";

type Row = RowOf<NotificationObligationStatistic, ObligationDimension, ObligationMetric>;

const toRow = rowOf<NotificationObligationStatistic, ObligationDimension>({
  STATE: "state",
  CLOCK: "clock",
  LAW: "law",
  JURISDICTION: "jurisdiction",
  ADDRESSEE: "addressee",
});

/** Counts of obligations to notify, and how fast notices were given. */
@Resolver(() => NotificationObligationStatistic)
export class ObligationStatisticsResolver {
  @Query(() => NotificationObligationStatistics, {
    nullable: true,
    description: `Counts the obligations to notify of the incidents that you may see, owed or settled, in all or in groups and periods; what has not started is in no period. ${rollupInWords(obligationRollup, "obligations")}`,
  })
  async obligationStatistics(
    @Args(() => ObligationStatisticsArguments) args: InstanceType<typeof ObligationStatisticsArguments>,
    @Ctx() context: Context,
  ): Promise<NotificationObligationStatistics> {
    const { counted, rows } = await obligationStatistics(context, args);
    return { counted, rows: rows.map(toRow) };
  }

  @FieldResolver(() => DurationStatistics, {
    description: "From the start of the clock to the notice that met it, in time or late.",
  })
  async timeToNotify(@Root() { found }: Row) {
    return durationStatistics(await found.measure("TIME_TO_NOTIFY"));
  }
}
