import type { CustomerDataEffect } from "../../response-model/detection-and-analysis/customer-data-effects.js";
import type { DefinitionPredicate } from "../../response-model/detection-and-analysis/definition-predicates.js";
import type { ReviewKind } from "../../response-model/post-incident-activity/review-kinds.js";

/** What decides how deep the look back at an incident goes. */
export interface ReviewCriteria {
  readonly customerDataEffects: readonly CustomerDataEffect[];
  readonly definitionPredicates: readonly DefinitionPredicate[];
  readonly customersNotifiedAt: string | null;
}

/** Every incident is reviewed; a full post-mortem is due when customers were affected or data was breached. */
export function reviewKindOf(criteria: ReviewCriteria): ReviewKind {
  const { customerDataEffects, definitionPredicates, customersNotifiedAt } = criteria;
  const concernsCustomers =
    customerDataEffects.length > 0 ||
    definitionPredicates.includes("UNLAWFUL_ACCESS_TO_CUSTOMER_DATA") ||
    customersNotifiedAt !== null;
  return concernsCustomers ? "FULL_POST_MORTEM" : "REVIEW";
}
