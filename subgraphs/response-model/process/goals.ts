import type { Vocabulary } from "../vocabulary.js";

/** What every response is for, the gravest first. */
export const goals = {
  PROTECT_CUSTOMER_DATA: {
    title: "Protect customer data",
    description:
      "What customers entrusted to the provider must not be lost, disclosed or altered, and whoever got at it must be stopped.",
  },
  PROTECT_SERVICES: {
    title: "Protect the services",
    description:
      "The services on which customers depend must go on working, during an incident and after the response to it.",
  },
} as const satisfies Vocabulary;
