import type { Vocabulary } from "../../vocabulary.js";

/** How far a sweep for indicators is in one service. */
export const serviceSweepStatuses = {
  PENDING: { title: "Pending", description: "No result is on record for the service yet." },
  SWEPT: {
    title: "Swept",
    description:
      "A result is on record, and a person of the service's team has yet to confirm or dispute it, or an older one that has found what no newer one names.",
  },
  DISPUTED: {
    title: "Disputed",
    description: "The service's team says that the result does not hold, and why: it is searched again.",
  },
  CONFIRMED: {
    title: "Confirmed",
    description: "The service's team stands by the result: it has recorded it itself, or confirmed that of another.",
  },
  NOT_APPLICABLE: {
    title: "Not applicable",
    description: "The service has nothing in which the indicators could show, for the reason given.",
  },
  UNABLE: {
    title: "Unable",
    description: "The service cannot be searched, for the reason given: a gap in the coverage.",
  },
  WITHDRAWN: {
    title: "Withdrawn",
    description:
      "The service was named by mistake, and left the sweep before a result stood for it, for the reason given.",
  },
} as const satisfies Vocabulary;

export type ServiceSweepStatus = keyof typeof serviceSweepStatuses;
