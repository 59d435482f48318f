import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { deploymentAggregate } from "../../store/aggregates/requirements/deployment-aggregate.js";

@InputType({ description: "Deployed monitoring." })
export class MonitoringDeploymentInput {
  @IdentifierField("The deployed monitoring.")
  monitoringDeploymentId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on deployed monitoring. */
export const deploymentAction = actionsOn(deploymentAggregate);
