import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { FieldResolver, Query } from "../../../../../platform/graphql/fields.js";
import { load } from "../../../../../platform/graphql/load.js";
import {
  DurationStatistics,
  durationStatistics,
} from "../../../../../platform/graphql/statistics/duration-statistics.js";
import { rollupInWords } from "../../../../../platform/graphql/statistics/rollups/rollup-in-words.js";
import { type RowOf, rowOf } from "../../../../../platform/graphql/statistics/row-of.js";
import { TeamStub } from "../../../../access/directory/stubs.js";
import { alertSourcesById } from "../../../store/batch-loads.js";
import { alertOriginRollup, alertRollup } from "../../../store/statistics/alert-rollup.js";
import type { AlertDimension, AlertMetric } from "../../../store/statistics/alert-source.js";
import { alertStatistics } from "../../../store/statistics/alert-statistics.js";
import { ruleKey } from "../../../store/statistics/rule-key.js";
import { AlertStatisticsArguments } from "../../filters/statistics/alert-statistics-arguments.js";
import { AlertSource } from "../../types/alerts/alert-source.js";
import { Service } from "../../types/service.js";
import { AlertStatistic, AlertStatistics } from "../../types/statistics/alert-statistics.js";

type Row = RowOf<AlertStatistic, AlertDimension, AlertMetric>;

const toRow = rowOf<AlertStatistic, AlertDimension>({
  STATE: "state",
  SOURCE: "source",
  DISPOSITION: "disposition",
  SEVERITY: "severity",
});

/** What is added up beforehand of alerts, in one. */
const added = {
  ...alertRollup,
  groupings: [...alertRollup.groupings, ...alertOriginRollup.groupings],
  filters: { ...alertRollup.filters, ...alertOriginRollup.filters },
};

/** Counts of alerts, and how fast they were looked at. */
@Resolver(() => AlertStatistic)
export class AlertStatisticsResolver {
  @Query(() => AlertStatistics, {
    nullable: true,
    description: `Counts the alerts that you may see, in all or in groups and periods, and measures how fast they were looked at. ${rollupInWords(added, "alerts")}`,
  })
  async alertStatistics(
    @Args(() => AlertStatisticsArguments) args: InstanceType<typeof AlertStatisticsArguments>,
    @Ctx() context: Context,
  ): Promise<AlertStatistics> {
    const { counted, rows } = await alertStatistics(context, args);
    return { counted, rows: rows.map((row) => ({ ...toRow(row), ...ruleKey.read(row.group.RULE) })) };
  }

  @FieldResolver(() => Service, {
    nullable: true,
    description: "The service of the row; null where rows are not grouped by it.",
  })
  service(@Root() { found }: Row): Service | null {
    return found.group.SERVICE ? { id: found.group.SERVICE } : null;
  }

  @FieldResolver(() => AlertSource, {
    nullable: true,
    description:
      "The source that handed them in; null where somebody reported them, or where rows are not grouped by it.",
  })
  alertSource(@Root() { found }: Row, @Ctx() context: Context): Promise<AlertSource | null> {
    const id = found.group.ALERT_SOURCE;
    return id ? load(context, alertSourcesById, id) : Promise.resolve(null);
  }

  @FieldResolver(() => TeamStub, {
    nullable: true,
    description: "The team of the row; null where rows are not grouped by it.",
  })
  team(@Root() { found }: Row): TeamStub | null {
    return found.group.TEAM ? { id: found.group.TEAM } : null;
  }

  @FieldResolver(() => DurationStatistics, {
    description: "From when the thing itself was seen to when the alert was received.",
  })
  async timeToDetect(@Root() { found }: Row) {
    return durationStatistics(await found.measure("TIME_TO_DETECT"));
  }

  @FieldResolver(() => DurationStatistics, {
    description:
      "From when the alert was received to when somebody first acknowledged it; whoever triages or closes one, or puts it back into the queue, without that acknowledges it thereby.",
  })
  async timeToAcknowledge(@Root() { found }: Row) {
    return durationStatistics(await found.measure("TIME_TO_ACKNOWLEDGE"));
  }

  @FieldResolver(() => DurationStatistics, {
    description: "From when the alert was received to when the service team had taken a first look.",
  })
  async timeToTriage(@Root() { found }: Row) {
    return durationStatistics(await found.measure("TIME_TO_TRIAGE"));
  }

  @FieldResolver(() => DurationStatistics, {
    description:
      "From when the alert was received to when it was closed as no incident: of those that are closed. What is part of an incident ends with that, and what was closed before 3.0.0 has no time on record: neither is measurable.",
  })
  async timeToClose(@Root() { found }: Row) {
    return durationStatistics(await found.measure("TIME_TO_CLOSE"));
  }
}
