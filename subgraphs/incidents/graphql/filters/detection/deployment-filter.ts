import { ArrayMaxSize, ArrayMinSize, IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { MonitoringDeploymentState, MonitoringHealth } from "../../../../response-model/schema/enums.js";
import { TechniquesFilterField } from "../../../actions/techniques-field.js";
import type { DeploymentConditions, DeploymentOrderField } from "../../../store/lists/detection/deployment-list.js";

@InputType({ description: "Which of the monitoring of a requirement is wanted; every given condition must hold." })
export class DeploymentFilter {
  @AnyOfField(() => MonitoringDeploymentState, "In one of these states.")
  states?: MonitoringDeploymentState[] | null;

  @AnyOfField(() => MonitoringHealth, "With one of these healths.")
  healths?: MonitoringHealth[] | null;
}

@FilterType("Which monitoring is wanted")
export class MonitoringDeploymentFilter implements DeploymentConditions {
  @TextField("With this in the rule, the environment, or what was deployed.", { nullable: true, max: 100 })
  text?: string | null;

  @AnyOfField(() => MonitoringDeploymentState, "In one of these states.")
  states?: MonitoringDeploymentState[] | null;

  @AnyOfField(() => MonitoringHealth, "Active, with one of these healths.")
  healths?: MonitoringHealth[] | null;

  @IdentifiersFilterField("Of one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("Of a service that one of these teams owns.")
  teamIds?: string[] | null;

  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(100, { message: "must name at most 100" })
  @Field(() => [String], { nullable: true, description: "In one of these environments, in whatever letters." })
  environments?: string[] | null;

  @TechniquesFilterField("For one of these techniques of ATT&CK, or a sub-technique of one.")
  techniqueIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: active, and nobody has reported on it in the time that was promised; false: all others.",
  })
  overdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: active, and the latest test of a technique raised no alert; false: all others.",
  })
  failingTest?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: active, and not delivered all logs that its requirement needs, as its team has said; false: all others, also where nobody has said.",
  })
  lackingLogs?: boolean | null;
}

export const MonitoringDeploymentArguments = listArguments<DeploymentConditions, DeploymentOrderField>({
  name: "MonitoringDeployment",
  plural: "monitoring deployments",
  filter: MonitoringDeploymentFilter,
  orders: { DEPLOYED_AT: "When they were deployed." },
  usually: [{ field: "DEPLOYED_AT", direction: "DESC" }],
});
