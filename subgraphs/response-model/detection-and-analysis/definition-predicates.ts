import type { Vocabulary } from "../vocabulary.js";

/** The two branches of the definition of a security incident. At least one is recorded when an incident is confirmed. */
export const definitionPredicates = {
  UNLAWFUL_ACCESS_TO_CUSTOMER_DATA: {
    title: "Unlawful access to customer data",
    description:
      "Somebody unlawfully accessed customer data that is stored on the provider's equipment or in its facilities.",
  },
  UNAUTHORIZED_ACCESS_TO_EQUIPMENT_OR_FACILITIES: {
    title: "Unauthorized access to equipment or facilities",
    description:
      "Somebody accessed such equipment or facilities without authorization, and customer data could be lost, disclosed or altered as a result.",
  },
} as const satisfies Vocabulary;

export type DefinitionPredicate = keyof typeof definitionPredicates;
