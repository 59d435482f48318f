import type { Context } from "../../../../platform/actions/context.js";
import { type AnyOf, among, type Conditions, narrow } from "../../../../platform/graphql/lists/conditions.js";
import { type ListArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import { readPage } from "../../../../platform/graphql/lists/read-page.js";
import { isResponder } from "../../../access/visibility.js";
import type { DetectionRequirementState } from "../../../response-model/machines/detection-requirement-states.js";
import { tables } from "../tables.js";

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

/** A page of the detection requirements, which any responder may read. */
export function requirementPage(
  { database, viewer }: Context,
  { filter, orderBy: [order], ...page }: ListArguments<RequirementConditions, RequirementOrderField>,
) {
  const query = database.manager
    .createQueryBuilder(tables.DetectionRequirement, "requirement")
    .where("CAST(:isResponder AS boolean)", { isResponder: isResponder(viewer) });
  narrow<RequirementConditions>(query, filter, requirementConditions);
  return readPage(query, { direction: order?.direction ?? "DESC" }, page);
}
