import { type AnyOf, among, type Conditions, overlaps } from "../../../../../platform/graphql/lists/conditions.js";
import type { AttackTactic } from "../../../../response-model/attack/attack-tactics.js";
import { withSubtechniques } from "../../../../response-model/attack/with-subtechniques.js";
import type { Bearing } from "../../../../response-model/detection-and-analysis/bearings.js";
import type { FindingConfidence } from "../../../../response-model/evidence/finding-confidences.js";
import type { HypothesisState } from "../../../../response-model/machines/analysis/hypothesis-states.js";
import type { ObservedTechniqueState } from "../../../../response-model/machines/analysis/observed-technique-states.js";

export interface ObservedTechniqueConditions {
  readonly states?: AnyOf<ObservedTechniqueState>;
  readonly techniqueIds?: AnyOf<string>;
  readonly tactics?: AnyOf<AttackTactic>;
  readonly serviceIds?: AnyOf<string>;
  readonly confidences?: AnyOf<FindingConfidence>;
}

export interface HypothesisConditions {
  readonly states?: AnyOf<HypothesisState>;
  readonly serviceIds?: AnyOf<string>;
}

export interface HypothesisPointConditions {
  readonly bearings?: AnyOf<Bearing>;
}

/** What is asked for of the analysis of an incident, in SQL. */
export const analysisConditions = {
  ObservedTechnique: {
    states: among("part.state"),
    techniqueIds: (ids, parameter) => among("part.techniqueId")(withSubtechniques(ids), parameter),
    tactics: among("part.tactic"),
    serviceIds: among("part.serviceId"),
    confidences: among("part.confidence"),
  } satisfies Conditions<ObservedTechniqueConditions>,
  Hypothesis: {
    states: among("part.state"),
    serviceIds: overlaps("part.serviceIds", "uuid"),
  } satisfies Conditions<HypothesisConditions>,
  HypothesisPoint: { bearings: among("part.bearing") } satisfies Conditions<HypothesisPointConditions>,
};
