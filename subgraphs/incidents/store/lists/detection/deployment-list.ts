import { type AnyOf, among, type Conditions, whether } from "../../../../../platform/graphql/lists/conditions.js";
import type { ListArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import { containsSearched } from "../../../../../platform/graphql/search/contains-searched.js";
import { ownedBy } from "../../../../access/directory/owned-by-teams.js";
import type { MonitoringHealth } from "../../../../response-model/detection-and-analysis/detection/monitoring-healths.js";
import type { MonitoringDeploymentState } from "../../../../response-model/machines/detection/monitoring-deployment-states.js";
import { namingTechniques } from "./naming-techniques.js";

export interface DeploymentConditions {
  readonly text?: string | null;
  readonly states?: AnyOf<MonitoringDeploymentState>;
  readonly healths?: AnyOf<MonitoringHealth>;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly environments?: AnyOf<string>;
  readonly techniqueIds?: AnyOf<string>;
  readonly overdue?: boolean | null;
  readonly failingTest?: boolean | null;
  readonly lackingLogs?: boolean | null;
}

const isOverdue = "deployment.state = 'ACTIVE' AND deployment.reportOverdueAt IS NOT NULL";

const isFailing = "deployment.state = 'ACTIVE' AND deployment.failedTestAt IS NOT NULL";

const isLacking = `deployment.state = 'ACTIVE' AND deployment.logSources IS NOT NULL AND EXISTS (
  SELECT FROM detection_requirement AS asking, jsonb_array_elements(asking.log_sources) AS needed(source)
  WHERE asking.id = deployment.detectionRequirementId AND NOT EXISTS (
    SELECT FROM jsonb_array_elements(deployment.logSources) AS had(source) WHERE needed.source @> jsonb_strip_nulls(had.source)))`;

const deploymentConditions: Conditions<DeploymentConditions> = {
  text: containsSearched({
    alias: "deployment",
    table: "monitoring_deployment",
    columns: ["rule", "environment", "details"],
  }),
  states: among("deployment.state"),
  // Of what runs no longer nobody asks how it does.
  healths: (healths, parameter) => `deployment.state = 'ACTIVE' AND ${among("deployment.health")(healths, parameter)}`,
  serviceIds: among("deployment.serviceId"),
  teamIds: ownedBy("deployment.serviceId"),
  // As they are told apart everywhere: in whatever letters.
  environments: (environments, parameter) =>
    among("lower(deployment.environment)")(
      environments.map((one) => one.toLowerCase()),
      parameter,
    ),
  techniqueIds: namingTechniques({ alias: "deployment", table: "monitoring_deployment" }),
  overdue: whether(isOverdue, `NOT (${isOverdue})`),
  failingTest: whether(isFailing, `NOT (${isFailing})`),
  lackingLogs: whether(isLacking, `NOT (${isLacking})`),
};

/** Ids grow with time. */
export type DeploymentOrderField = "DEPLOYED_AT";

/** Which monitoring is asked for. */
export const deploymentList = ({
  filter,
  orderBy: [order],
  ...page
}: ListArguments<DeploymentConditions, DeploymentOrderField>): List => ({
  conditions: wantedBy<DeploymentConditions>(filter, deploymentConditions),
  order: { direction: order?.direction ?? "DESC" },
  page,
});
