import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, ID, Info, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { incidentList } from "../../store/lists/case/incident-list.js";
import { alertList } from "../../store/lists/detection/alert-list.js";
import { alertSourceList } from "../../store/lists/detection/alert-source-list.js";
import { indicatorList } from "../../store/lists/detection/indicator-list.js";
import { contractClockList } from "../../store/lists/notification/contract-clock-list.js";
import { obligationList } from "../../store/lists/notification/obligation-list.js";
import { reader } from "../../store/reader.js";
import { IncidentArguments } from "../filters/case/incident-filter.js";
import { AlertArguments } from "../filters/detection/alert-arguments.js";
import { AlertSourceArguments } from "../filters/detection/alert-source-filter.js";
import { IndicatorArguments } from "../filters/detection/indicator-filter.js";
import { ContractClockFilter } from "../filters/notification/contract-clock-filter.js";
import { NotificationObligationArguments } from "../filters/notification/obligation-filters.js";
import { Consultation } from "../types/advice/consultation.js";
import { Alert, AlertConnection } from "../types/alerts/alert.js";
import { AlertSource, AlertSourceConnection } from "../types/alerts/alert-source.js";
import { Incident, IncidentConnection } from "../types/case/incident.js";
import { Indicator, IndicatorConnection } from "../types/indicators/indicator.js";
import { IndicatorIntake } from "../types/indicators/indicator-intake.js";
import { ContractClockConnection } from "../types/notification/contract-clock.js";
import { NotificationObligationConnection } from "../types/notification/notification-obligation.js";

/** Where reading begins. */
@Resolver()
export class Queries {
  @Query(() => Incident, { nullable: true, description: "One incident; null when there is none that you may see." })
  incident(
    @Arg("id", () => ID, { description: "The incident's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "Incident", id, info);
  }

  @Query(() => IncidentConnection, { nullable: true, description: "The incidents you may see." })
  incidents(
    @Args(() => IncidentArguments) list: InstanceType<typeof IncidentArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "Incident", incidentList(context.viewer, list), info);
  }

  @Query(() => Alert, { nullable: true, description: "One alert; null when there is none that you may see." })
  alert(
    @Arg("id", () => ID, { description: "The alert's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "Alert", id, info);
  }

  @Query(() => AlertConnection, { nullable: true, description: "The alerts you may see." })
  alerts(
    @Args(() => AlertArguments) list: InstanceType<typeof AlertArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "Alert", alertList(context, list), info);
  }

  @Query(() => AlertSource, {
    nullable: true,
    description: "One source of alerts; null when there is none that you may see.",
  })
  alertSource(
    @Arg("id", () => ID, { description: "The source's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "AlertSource", id, info);
  }

  @Query(() => AlertSourceConnection, { nullable: true, description: "The sources of alerts that you may see." })
  alertSources(
    @Args(() => AlertSourceArguments) list: InstanceType<typeof AlertSourceArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "AlertSource", alertSourceList(list), info);
  }

  @Query(() => Indicator, { nullable: true, description: "One indicator; null when there is none that you may see." })
  indicator(
    @Arg("id", () => ID, { description: "The indicator's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "Indicator", id, info);
  }

  @Query(() => IndicatorConnection, {
    nullable: true,
    description: "The indicators of compromise you may see, in whatever incident or in none.",
  })
  indicators(
    @Args(() => IndicatorArguments) list: InstanceType<typeof IndicatorArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "Indicator", indicatorList(context.viewer, list), info);
  }

  @Query(() => IndicatorIntake, {
    nullable: true,
    description: "What became of the indicators that you took in together; null when you took in nothing by this id.",
  })
  indicatorIntake(
    @Arg("id", () => ID, { description: "The intake's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "IndicatorIntake", id, info);
  }

  @Query(() => ContractClockConnection, {
    nullable: true,
    description: "What contracts of the organization promise, in all of their versions, the newest read first.",
  })
  contractClocks(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => ContractClockFilter, { nullable: true, description: "Which ones; all when left out." })
    filter: ContractClockFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "ContractClock", contractClockList(filter, page), info);
  }

  @Query(() => NotificationObligationConnection, {
    nullable: true,
    description:
      "Who must be told, across the incidents you may see: what is owed, least time left first, then what has no deadline or has not started, by age.",
  })
  notificationObligations(
    @Args(() => NotificationObligationArguments) list: InstanceType<typeof NotificationObligationArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "NotificationObligation", obligationList(list), info);
  }

  @Query(() => Consultation, {
    nullable: true,
    description: "One consultation; null when there is none that you may see.",
  })
  consultation(
    @Arg("id", () => ID, { description: "The consultation's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "Consultation", id, info);
  }
}
