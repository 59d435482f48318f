import type { Term, Vocabulary } from "../vocabulary.js";
import { americanHolidays } from "./calendars/american-holidays.js";
import { belgianHolidays } from "./calendars/belgian-holidays.js";
import type { Calendar } from "./calendars/calendar.js";
import { koreanHolidays } from "./calendars/korean-holidays.js";

/** A place with a law of its own, and the calendar by which it counts. */
interface JurisdictionTerm extends Term, Calendar {
  readonly koreanTitle: string;
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
    holidays: belgianHolidays,
    description:
      "The law of the European Union. Its days and months are counted by the calendar of Brussels; a Member State has holidays of its own, so a warning never counts on one.",
  },
  SOUTH_KOREA: {
    title: "Republic of Korea",
    koreanTitle: "대한민국",
    timeZone: "Asia/Seoul",
    holidays: koreanHolidays,
    description:
      "The law of the Republic of Korea. Its notices are owed within hours, which are counted through days of rest.",
  },
  UNITED_STATES: {
    title: "United States",
    koreanTitle: "미국",
    timeZone: "America/New_York",
    holidays: americanHolidays,
    // What EDGAR accepts later is filed on the next business day: Regulation S-T, Rule 13(a)(2).
    businessDayEnds: "17:30",
    description:
      "The federal law of the United States. A business day ends at 17:30 in Washington and New York, when filings stop being dated to it.",
  },
  INDIA: {
    title: "India",
    koreanTitle: "인도",
    timeZone: "Asia/Kolkata",
    description: "The law of India. Its notices are owed within hours, which are counted through days of rest.",
  },
} as const satisfies Vocabulary<JurisdictionTerm>;

export type Jurisdiction = keyof typeof jurisdictions;
