import type { Term, Vocabulary } from "../vocabulary.js";

interface JurisdictionTerm extends Term {
  readonly koreanTitle: string;
  /** By whose calendar its days and months are counted: a name of the IANA time zone database. */
  readonly timeZone: string;
}

/** Where a duty to notify comes from. */
export const jurisdictions = {
  CONTRACT: {
    title: "Contract",
    koreanTitle: "계약",
    timeZone: "UTC",
    description: "No law: what was agreed with customers.",
  },
  EUROPEAN_UNION: {
    title: "European Union",
    koreanTitle: "유럽연합",
    timeZone: "Europe/Brussels",
    description: "The law of the European Union.",
  },
} as const satisfies Vocabulary<JurisdictionTerm>;

export type Jurisdiction = keyof typeof jurisdictions;
