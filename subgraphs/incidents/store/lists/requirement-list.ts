import { type AnyOf, among, type Conditions } from "../../../../platform/graphql/lists/conditions.js";
import { type ListArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import { type List, wantedBy } from "../../../../platform/graphql/reader/list.js";
import type { DetectionRequirementState } from "../../../response-model/machines/detection-requirement-states.js";

export interface RequirementConditions {
  readonly states?: AnyOf<DetectionRequirementState>;
  readonly serviceIds?: AnyOf<string>;
}

/** Ids grow with time. */
export type RequirementOrderField = "PROPOSED_AT";

const requirementConditions: Conditions<RequirementConditions> = {
  states: among("requirement.state"),
  serviceIds: among("requirement.serviceId"),
};

/** Which detection requirements are asked for. */
export const requirementList = ({
  filter,
  orderBy: [order],
  ...page
}: ListArguments<RequirementConditions, RequirementOrderField>): List => ({
  conditions: wantedBy<RequirementConditions>(filter, requirementConditions),
  order: { direction: order?.direction ?? "DESC" },
  page,
});
