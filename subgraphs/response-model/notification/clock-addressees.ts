import type { Vocabulary } from "../vocabulary.js";

/** Who must be told before a notification clock runs out. */
export const clockAddressees = {
  CUSTOMERS: {
    title: "Customers",
    description: "The administrators of the affected tenants. Only customer communications notifies them.",
  },
  AUTHORITY: {
    title: "Authority",
    description: "The authority that the law names, such as a supervisory authority or a national response team.",
  },
} as const satisfies Vocabulary;

export type ClockAddressee = keyof typeof clockAddressees;
