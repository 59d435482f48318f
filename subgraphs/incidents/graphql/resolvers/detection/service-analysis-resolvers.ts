import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, ID, Info, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { Arg, FieldResolver, Query } from "../../../../../platform/graphql/fields.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import type { AlertDisposition } from "../../../../response-model/detection-and-analysis/alerts/alert-dispositions.js";
import type { NotificationSource } from "../../../../response-model/detection-and-analysis/alerts/notification-sources.js";
import type { Severity } from "../../../../response-model/detection-and-analysis/severities.js";
import type { AlertFigures as AlertFiguresRecord } from "../../../domain/records/service-analyses/alert-figures.js";
import type { ServiceAnalysis as ServiceAnalysisRecord } from "../../../domain/records/service-analyses/service-analysis.js";
import { logTrends } from "../../../domain/service-analyses/log-trends.js";
import { type Period, periodBefore } from "../../../domain/service-analyses/period-of.js";
import { missingServiceAnalysisList } from "../../../store/lists/detection/missing-service-analysis-list.js";
import { serviceAnalysisList } from "../../../store/lists/detection/service-analysis-list.js";
import { reader } from "../../../store/reader.js";
import { alertTrendsOf } from "../../../store/service-analyses/alert-trends.js";
import { logSourcesBefore } from "../../../store/service-analyses/log-sources-before.js";
import { MissingServiceAnalysisArguments } from "../../filters/detection/missing-service-analysis-filter.js";
import { ServiceAnalysisArguments } from "../../filters/detection/service-analysis-filter.js";
import { type AlertFigures, AlertTrends } from "../../types/service-analyses/alert-trends.js";
import { LogTrend } from "../../types/service-analyses/log-trend.js";
import { MissingServiceAnalysisConnection } from "../../types/service-analyses/missing-service-analysis.js";
import { ServiceAnalysis, ServiceAnalysisConnection } from "../../types/service-analyses/service-analysis.js";

/** Where reading of the analyses of services begins. */
@Resolver()
class ServiceAnalysisQueries {
  @Query(() => ServiceAnalysis, {
    nullable: true,
    description: "One analysis of a service; null when there is none that you may see.",
  })
  serviceAnalysis(
    @Arg("id", () => ID, { description: "The analysis' id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "ServiceAnalysis", id, info);
  }

  @Query(() => ServiceAnalysisConnection, { nullable: true, description: "The analyses of services that you may see." })
  serviceAnalyses(
    @Args(() => ServiceAnalysisArguments) list: InstanceType<typeof ServiceAnalysisArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "ServiceAnalysis", serviceAnalysisList(list), info);
  }

  @Query(() => MissingServiceAnalysisConnection, {
    nullable: true,
    description:
      "The services whose teams have published no analysis that covers the last calendar month that is over, or earlier ones where these are asked for: all of them for the security side, your own otherwise.",
  })
  missingServiceAnalyses(
    @Args(() => MissingServiceAnalysisArguments) list: InstanceType<typeof MissingServiceAnalysisArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "MissingServiceAnalysis", missingServiceAnalysisList(context.now, list), info);
  }
}

/** Figures as they were kept, in words of the schema. */
const figuresOf = (kept: AlertFiguresRecord, { from, until }: Period): AlertFigures => {
  const { bySeverity, byDisposition, bySource, falsePositives, dispositioned, ...figures } = kept;
  return {
    ...figures,
    from,
    until,
    dispositioned,
    bySeverity: bySeverity.map(({ value, count }) => ({ severity: value as Severity | null, count })),
    byDisposition: byDisposition.map(({ value, count }) => ({ disposition: value as AlertDisposition | null, count })),
    bySource: bySource.map(({ value, count }) => ({ source: value as NotificationSource, count })),
    falsePositiveShare: dispositioned > 0 ? falsePositives / dispositioned : null,
  };
};

/** What the alerts of the service say of the period. */
@Resolver(() => ServiceAnalysis)
class ServiceAnalysisFields {
  @Takes("state", "serviceId", "kind", "periodFrom", "periodUntil", "trends")
  @FieldResolver(() => AlertTrends, {
    nullable: true,
    description:
      "Trends over the alerts of the service: kept as they were when the analysis was published, and computed from the alerts of this moment before. Null of one that was discarded: nobody has drawn anything from them.",
  })
  async trends(@Root() analysis: ServiceAnalysisRecord, @Ctx() context: Context): Promise<AlertTrends | null> {
    if (analysis.state === "DISCARDED") return null;
    const period = { from: new Date(analysis.periodFrom), until: new Date(analysis.periodUntil) };
    const row = { ...analysis, periodFrom: period.from, periodUntil: period.until };
    const trends = analysis.trends ?? (await alertTrendsOf(context, row));
    return {
      isFrozen: analysis.trends !== null,
      current: figuresOf(trends.current, period),
      previous: figuresOf(trends.previous, periodBefore(analysis.kind, period)),
    };
  }

  @Takes("serviceId", "kind", "periodFrom", "periodUntil", "logSources")
  @FieldResolver(() => [LogTrend], {
    description:
      "Trends over the logs that were looked at: each by its name beside the period before, in all and day by day.",
  })
  async logTrends(@Root() analysis: ServiceAnalysisRecord, @Ctx() context: Context): Promise<readonly LogTrend[]> {
    const period = { from: new Date(analysis.periodFrom), until: new Date(analysis.periodUntil) };
    const row = { ...analysis, periodFrom: period.from, periodUntil: period.until };
    return logTrends(
      { period, logs: analysis.logSources },
      { period: periodBefore(analysis.kind, period), logs: await logSourcesBefore(context, row) },
    );
  }
}

export const serviceAnalysisResolvers = [ServiceAnalysisQueries, ServiceAnalysisFields] as const;
