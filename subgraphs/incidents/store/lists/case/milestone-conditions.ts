import { type AnyOf, among, type Conditions } from "../../../../../platform/graphql/lists/conditions.js";
import type { MilestoneKind } from "../../../../response-model/process/milestone-kinds.js";

export interface MilestoneConditions {
  readonly kinds?: AnyOf<MilestoneKind>;
  readonly rounds?: AnyOf<number>;
}

/** What is asked for of milestones, in SQL. */
export const milestoneConditions: Conditions<MilestoneConditions> = {
  kinds: among("part.kind"),
  rounds: among("part.round"),
};
