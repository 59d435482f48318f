import { type AnyOf, among, whether } from "../../../../../platform/graphql/lists/conditions.js";
import { filtered } from "../../../../../platform/graphql/reader/relations.js";
import type { DetectionTestOutcome } from "../../../../response-model/detection-and-analysis/detection/detection-test-outcomes.js";

interface TestConditions {
  readonly outcomes?: AnyOf<DetectionTestOutcome>;
  readonly withdrawn?: boolean | null;
}

/** The pages of tests that monitoring and alerts lead to: of those the ones that are asked for. */
export const testPages = {
  narrow: filtered<TestConditions>({
    outcomes: among("test.outcome"),
    withdrawn: whether("test.withdrawnAt IS NOT NULL", "test.withdrawnAt IS NULL"),
  }),
} as const;
