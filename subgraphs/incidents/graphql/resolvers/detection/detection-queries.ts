import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, ID, Info, Resolver } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../../platform/graphql/fields.js";
import { coverageList } from "../../../store/lists/detection/coverage-list.js";
import { deploymentList } from "../../../store/lists/detection/deployment-list.js";
import { requirementList } from "../../../store/lists/detection/requirement-list.js";
import { reader } from "../../../store/reader.js";
import { DetectionCoverageArguments } from "../../filters/detection/coverage-filter.js";
import { MonitoringDeploymentArguments } from "../../filters/detection/deployment-filter.js";
import { DetectionRequirementArguments } from "../../filters/detection/requirement-filter.js";
import { DetectionCoverageConnection } from "../../types/requirements/detection-coverage.js";
import {
  DetectionRequirement,
  DetectionRequirementConnection,
} from "../../types/requirements/detection-requirement.js";
import {
  MonitoringDeployment,
  MonitoringDeploymentConnection,
} from "../../types/requirements/monitoring-deployment.js";

/** What services must be able to detect, what is deployed for it, and how well that covers it. */
@Resolver()
export class DetectionQueries {
  @Query(() => DetectionRequirement, {
    nullable: true,
    description: "One detection requirement; null when there is none that you may see.",
  })
  detectionRequirement(
    @Arg("id", () => ID, { description: "The detection requirement's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "DetectionRequirement", id, info);
  }

  @Query(() => DetectionRequirementConnection, { nullable: true, description: "What services must be able to detect." })
  detectionRequirements(
    @Args(() => DetectionRequirementArguments) list: InstanceType<typeof DetectionRequirementArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "DetectionRequirement", requirementList(list), info);
  }

  @Query(() => MonitoringDeployment, {
    nullable: true,
    description: "The monitoring of one requirement in one environment; null when there is none that you may see.",
  })
  monitoringDeployment(
    @Arg("id", () => ID, { description: "The deployment's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "MonitoringDeployment", id, info);
  }

  @Query(() => MonitoringDeploymentConnection, {
    nullable: true,
    description: "The monitoring that is deployed for detection requirements, or was, and how it does.",
  })
  monitoringDeployments(
    @Args(() => MonitoringDeploymentArguments) list: InstanceType<typeof MonitoringDeploymentArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "MonitoringDeployment", deploymentList(list), info);
  }

  @Query(() => DetectionCoverageConnection, {
    nullable: true,
    description:
      "How well services detect the techniques of ATT&CK that requirements in force name, or that were seen in an incident: one entry for each service and technique.",
  })
  detectionCoverage(
    @Args(() => DetectionCoverageArguments) list: InstanceType<typeof DetectionCoverageArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "DetectionCoverage", coverageList(list), info);
  }
}
