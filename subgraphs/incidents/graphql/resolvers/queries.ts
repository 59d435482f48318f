import { Args, Ctx, ID, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { load } from "../../../../platform/graphql/load.js";
import { alertsById, consultationsById, incidentsById, requirementsById } from "../../store/batch-loads.js";
import { alertPage } from "../../store/lists/alert-page.js";
import { contractClockPage } from "../../store/lists/contract-clock-page.js";
import { incidentPage } from "../../store/lists/incident-page.js";
import { obligationPage } from "../../store/lists/obligation-page.js";
import { requirementPage } from "../../store/lists/requirement-page.js";
import { AlertArguments } from "../filters/alert-filter.js";
import { ContractClockFilter } from "../filters/contract-clock-filter.js";
import { IncidentArguments } from "../filters/incident-filter.js";
import { NotificationObligationArguments } from "../filters/obligation-filters.js";
import { DetectionRequirementArguments } from "../filters/requirement-filter.js";
import { Consultation } from "../types/advice/consultation.js";
import { Alert, AlertConnection } from "../types/alerts/alert.js";
import { Incident, IncidentConnection } from "../types/case/incident.js";
import { ContractClockConnection } from "../types/notification/contract-clock.js";
import { NotificationObligationConnection } from "../types/notification/notification-obligation.js";
import { DetectionRequirement, DetectionRequirementConnection } from "../types/requirements/detection-requirement.js";

/** Where reading begins. */
@Resolver()
export class Queries {
  @Query(() => Incident, { nullable: true, description: "One incident; null when there is none that you may see." })
  incident(@Arg("id", () => ID, { description: "The incident's id." }) id: string, @Ctx() context: Context) {
    return load(context, incidentsById, id);
  }

  @Query(() => IncidentConnection, { nullable: true, description: "The incidents you may see." })
  incidents(@Args(() => IncidentArguments) list: InstanceType<typeof IncidentArguments>, @Ctx() context: Context) {
    return incidentPage(context, list);
  }

  @Query(() => Alert, { nullable: true, description: "One alert; null when there is none that you may see." })
  alert(@Arg("id", () => ID, { description: "The alert's id." }) id: string, @Ctx() context: Context) {
    return load(context, alertsById, id);
  }

  @Query(() => AlertConnection, { nullable: true, description: "The alerts you may see." })
  alerts(@Args(() => AlertArguments) list: InstanceType<typeof AlertArguments>, @Ctx() context: Context) {
    return alertPage(context, list);
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
  ) {
    return contractClockPage(context, filter ?? {}, page);
  }

  @Query(() => NotificationObligationConnection, {
    nullable: true,
    description:
      "Who must be told, across the incidents you may see: what is owed, least time left first, then what has no deadline or has not started, by age.",
  })
  notificationObligations(
    @Args(() => NotificationObligationArguments) list: InstanceType<typeof NotificationObligationArguments>,
    @Ctx() context: Context,
  ) {
    return obligationPage(context, list);
  }

  @Query(() => Consultation, {
    nullable: true,
    description: "One consultation; null when there is none that you may see.",
  })
  consultation(@Arg("id", () => ID, { description: "The consultation's id." }) id: string, @Ctx() context: Context) {
    return load(context, consultationsById, id);
  }

  @Query(() => DetectionRequirement, {
    nullable: true,
    description: "One detection requirement; null when there is none that you may see.",
  })
  detectionRequirement(
    @Arg("id", () => ID, { description: "The detection requirement's id." }) id: string,
    @Ctx() context: Context,
  ) {
    return load(context, requirementsById, id);
  }

  @Query(() => DetectionRequirementConnection, { nullable: true, description: "What services must be able to detect." })
  detectionRequirements(
    @Args(() => DetectionRequirementArguments) list: InstanceType<typeof DetectionRequirementArguments>,
    @Ctx() context: Context,
  ) {
    return requirementPage(context, list);
  }
}
