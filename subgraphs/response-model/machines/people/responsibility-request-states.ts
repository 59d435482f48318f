import type { Vocabulary } from "../../vocabulary.js";

/** The states of a request that a team be given a cell of the security side. */
export const responsibilityRequestStates = {
  PENDING: {
    title: "Pending",
    description: "The request waits for a second person of the Security Response team, for 24 hours at most.",
  },
  GRANTED: {
    title: "Granted",
    description: "A second person has agreed, and the team has been given the cell by that. A request is good once.",
  },
  REFUSED: {
    title: "Refused",
    description: "A second person refused the request and said why.",
  },
  WITHDRAWN: {
    title: "Withdrawn",
    description: "The person who made the request withdrew it before anybody decided.",
  },
  EXPIRED: {
    title: "Expired",
    description: "Nobody decided within 24 hours, so the request lapsed. It can be made again.",
  },
} as const satisfies Vocabulary;

export type ResponsibilityRequestState = keyof typeof responsibilityRequestStates;
