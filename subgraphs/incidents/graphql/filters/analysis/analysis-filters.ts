import { AnyOfField, IdentifiersFilterField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import {
  AttackTactic,
  Bearing,
  FindingConfidence,
  HypothesisState,
  ObservedTechniqueState,
} from "../../../../response-model/schema/enums.js";
import { TechniquesFilterField } from "../../../actions/techniques-field.js";
import type {
  HypothesisConditions,
  HypothesisPointConditions,
  ObservedTechniqueConditions,
} from "../../../store/lists/analysis/analysis-conditions.js";

@FilterType("Which observed techniques are wanted")
export class ObservedTechniqueFilter implements ObservedTechniqueConditions {
  @AnyOfField(() => ObservedTechniqueState, "In one of these states; those that stand when left out.")
  states?: ObservedTechniqueState[] | null;

  @TechniquesFilterField("One of these techniques of ATT&CK, or a sub-technique of one.")
  techniqueIds?: string[] | null;

  @AnyOfField(() => AttackTactic, "Used for one of these tactics.")
  tactics?: AttackTactic[] | null;

  @IdentifiersFilterField("Seen in one of these services.")
  serviceIds?: string[] | null;

  @AnyOfField(() => FindingConfidence, "With one of these confidences.")
  confidences?: FindingConfidence[] | null;
}

@FilterType("Which hypotheses are wanted")
export class HypothesisFilter implements HypothesisConditions {
  @AnyOfField(() => HypothesisState, "In one of these states: `OPEN` for what is not decided.")
  states?: HypothesisState[] | null;

  @IdentifiersFilterField("About one of these services.")
  serviceIds?: string[] | null;
}

@FilterType("Which points are wanted")
export class HypothesisPointFilter implements HypothesisPointConditions {
  @AnyOfField(() => Bearing, "That speak for it, or against it.")
  bearings?: Bearing[] | null;
}
