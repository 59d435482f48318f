import type { DefinitionPredicate } from "../../../../subgraphs/response-model/detection-and-analysis/definition-predicates.js";
import type { CasePlan } from "../../cases/case-plan.js";

/** By which branch of the definition a case is an incident. */
export const predicateOf = ({ touchesData }: CasePlan): DefinitionPredicate =>
  touchesData ? "UNLAWFUL_ACCESS_TO_CUSTOMER_DATA" : "UNAUTHORIZED_ACCESS_TO_EQUIPMENT_OR_FACILITIES";
