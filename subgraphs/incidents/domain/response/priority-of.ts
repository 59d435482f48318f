import {
  type FunctionalImpact,
  functionalImpacts,
} from "../../../response-model/detection-and-analysis/functional-impacts.js";
import {
  type InformationImpact,
  informationImpacts,
} from "../../../response-model/detection-and-analysis/information-impacts.js";
import { graveFrom, priorities } from "../../../response-model/detection-and-analysis/priorities.js";
import {
  type Recoverability,
  recoverabilities,
} from "../../../response-model/detection-and-analysis/recoverabilities.js";

/**
 * The priority of an incident, 1 (act first) to 5, from its functional impact, its information impact and how hard it is to
 * recover from (NIST SP 800-61r2 §3.2.6). The weights and the cases are those of the response model.
 */
export function priorityOf(
  functional: FunctionalImpact,
  information: readonly InformationImpact[],
  recoverability: Recoverability,
): number {
  const weights = [
    functionalImpacts[functional].weight,
    Math.max(0, ...information.map((impact) => informationImpacts[impact].weight)),
    recoverabilities[recoverability].weight,
  ];
  const heaviest = Math.max(...weights);
  const severalGrave = weights.filter((weight) => weight >= graveFrom).length > 1;
  const isCase = (one: { heaviest: number; severalGrave: boolean }) =>
    one.heaviest === heaviest && one.severalGrave === severalGrave;
  const priority = Object.values(priorities).find(({ cases }) => cases.some(isCase));
  if (!priority) throw new Error(`No priority has the case of the weights ${weights.join(", ")}.`);
  return priority.rank;
}
