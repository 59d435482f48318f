import type { Vocabulary } from "../vocabulary.js";

/** Who must be told before a notification clock runs out. */
export const clockAddressees = {
  CUSTOMERS: {
    title: "Customers",
    description: "The administrators of the affected tenants. Only customer communications notifies them.",
  },
  DATA_SUBJECTS: {
    title: "Data subjects",
    description: "The people whose personal data is concerned. Only customer communications notifies them.",
  },
  CONTROLLER: {
    title: "Controller",
    description:
      "The customer that decides what its personal data is processed for, where the organization processes it for them. Only customer communications notifies them.",
  },
  INVESTORS: {
    title: "Investors",
    description: "Whoever holds or trades shares of the organization, by a public filing.",
  },
  AUTHORITY: {
    title: "Authority",
    description: "The authority that the law names, such as a supervisory authority or a national response team.",
  },
} as const satisfies Vocabulary;

export type ClockAddressee = keyof typeof clockAddressees;
