import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { FieldResolver, Query } from "../../../../../platform/graphql/fields.js";
import {
  DurationStatistics,
  durationStatistics,
} from "../../../../../platform/graphql/statistics/duration-statistics.js";
import { rollupInWords } from "../../../../../platform/graphql/statistics/rollups/rollup-in-words.js";
import { type RowOf, rowOf } from "../../../../../platform/graphql/statistics/row-of.js";
import { TeamStub } from "../../../../access/directory/stubs.js";
import { type IncidentMetric, incidentMetrics } from "../../../../response-model/process/incident-metrics.js";
import { incidentRollup } from "../../../store/statistics/incident-rollup.js";
import type { IncidentDimension } from "../../../store/statistics/incident-source.js";
import { incidentStatistics } from "../../../store/statistics/incident-statistics.js";
import { IncidentStatisticsArguments } from "../../filters/statistics/incident-statistics-arguments.js";
import { Service } from "../../types/service.js";
import { IncidentStatistic, IncidentStatistics } from "../../types/statistics/incident-statistics.js";

type Row = RowOf<IncidentStatistic, IncidentDimension, IncidentMetric>;

const toRow = rowOf<IncidentStatistic, IncidentDimension>({
  SEVERITY: "severity",
  PRIORITY: "priority",
  STATE: "state",
  PHASE: "phase",
  DETERMINATION: "determination",
  HANDLING: "handling",
  FIND: "find",
  SIDE: "side",
});

const metric = (name: IncidentMetric) => ({ description: incidentMetrics[name].description });

/** Counts of incidents, and how fast responses were. */
@Resolver(() => IncidentStatistic)
export class IncidentStatisticsResolver {
  @Query(() => IncidentStatistics, {
    nullable: true,
    description: `Counts the incidents that you may see, in all or in groups and periods, and measures how fast responses were. ${rollupInWords(incidentRollup, "incidents")}`,
  })
  async incidentStatistics(
    @Args(() => IncidentStatisticsArguments) args: InstanceType<typeof IncidentStatisticsArguments>,
    @Ctx() context: Context,
  ): Promise<IncidentStatistics> {
    const { counted, rows } = await incidentStatistics(context, args);
    return { counted, rows: rows.map(toRow) };
  }

  @FieldResolver(() => Service, {
    nullable: true,
    description: "The service of the row; null where rows are not grouped by it.",
  })
  service(@Root() { found }: Row): Service | null {
    return found.group.SERVICE ? { id: found.group.SERVICE } : null;
  }

  @FieldResolver(() => TeamStub, {
    nullable: true,
    description: "The team of the row; null where rows are not grouped by it.",
  })
  team(@Root() { found }: Row): TeamStub | null {
    return found.group.TEAM ? { id: found.group.TEAM } : null;
  }

  @FieldResolver(() => DurationStatistics, metric("TIME_TO_DETECT"))
  timeToDetect(@Root() row: Row) {
    return measured(row, "TIME_TO_DETECT");
  }

  @FieldResolver(() => DurationStatistics, metric("TIME_TO_ACKNOWLEDGE"))
  timeToAcknowledge(@Root() row: Row) {
    return measured(row, "TIME_TO_ACKNOWLEDGE");
  }

  @FieldResolver(() => DurationStatistics, metric("TIME_TO_CONFIRM"))
  timeToConfirm(@Root() row: Row) {
    return measured(row, "TIME_TO_CONFIRM");
  }

  @FieldResolver(() => DurationStatistics, metric("TIME_TO_CONTAIN"))
  timeToContain(@Root() row: Row) {
    return measured(row, "TIME_TO_CONTAIN");
  }

  @FieldResolver(() => DurationStatistics, metric("TIME_TO_ERADICATE"))
  timeToEradicate(@Root() row: Row) {
    return measured(row, "TIME_TO_ERADICATE");
  }

  @FieldResolver(() => DurationStatistics, metric("TIME_TO_RECOVER"))
  timeToRecover(@Root() row: Row) {
    return measured(row, "TIME_TO_RECOVER");
  }

  @FieldResolver(() => DurationStatistics, metric("TIME_TO_VALIDATE"))
  timeToValidate(@Root() row: Row) {
    return measured(row, "TIME_TO_VALIDATE");
  }

  @FieldResolver(() => DurationStatistics, metric("TIME_TO_NOTIFY"))
  timeToNotify(@Root() row: Row) {
    return measured(row, "TIME_TO_NOTIFY");
  }

  @FieldResolver(() => DurationStatistics, metric("TIME_TO_CLOSE"))
  timeToClose(@Root() row: Row) {
    return measured(row, "TIME_TO_CLOSE");
  }
}

const measured = async ({ found }: Row, name: IncidentMetric): Promise<DurationStatistics> =>
  durationStatistics(await found.measure(name));
