import type { Vocabulary } from "../vocabulary.js";

/** Whom a notification clock asks to be told. */
export const clockAddressees = {
  CUSTOMERS: {
    title: "Customers",
    description: "The administrators of the affected tenants, whom only customer communications notifies.",
  },
  AUTHORITY: {
    title: "Authority",
    description: "The authority that the law names, such as a supervisory authority or a national response team.",
  },
} as const satisfies Vocabulary;

export type ClockAddressee = keyof typeof clockAddressees;
