import { incidentStates } from "../machines/case/incident-states.js";
import type { ClockLength } from "../notification/clocks/clock-term.js";

/** How an incident ends so that something of it may be destroyed one day; a duplicate ends as what it was merged into. */
type Ending = "CLOSED" | "WITHDRAWN" | "DISMISSED";

/** What is destroyed one day: a piece of evidence, or what was archived of an incident. */
type RetainedKind = "EVIDENCE" | "ARCHIVE";

/** How long, in calendar months, and who says so. */
interface Bound {
  readonly length: Extract<ClockLength, { readonly calendarMonths: number }>;
  readonly source: string;
}

const ofRecords: Bound = {
  length: { calendarMonths: 36 },
  source:
    "NIST SP 800-61r2 §3.4.3 and NARA General Records Schedule 3.2, item 020: records of incidents for three years",
};

const ofNoIncident: Bound = {
  length: { calendarMonths: 12 },
  source: "Cordon: a year in which what was taken for a false alarm can turn out to have been a real one",
};

/**
 * How long something is kept at least, counted from the end of the incident, whatever retention is set. What was an incident
 * is kept for as long as records of incidents are; what turned out to be none for a year. An archive is of an incident that was
 * closed once, however it ended later.
 */
export const leastRetentions: Readonly<Record<Ending, Readonly<Record<RetainedKind, Bound>>>> = {
  CLOSED: { EVIDENCE: ofRecords, ARCHIVE: ofRecords },
  WITHDRAWN: { EVIDENCE: ofNoIncident, ARCHIVE: ofRecords },
  DISMISSED: { EVIDENCE: ofNoIncident, ARCHIVE: ofRecords },
};

/**
 * How far ahead a retention is set at most, as it is never shortened: a slip of the pen would keep personal data for good, which
 * GDPR Art. 5(1)(e) forbids. What must be kept for longer is held by legal affairs.
 */
export const maxRetention: Bound = {
  length: { calendarMonths: 360 },
  source: "Cordon, after the longest limitation period of civil law: thirty years (BGB § 199(2), (3) no. 2)",
};

/** The least retentions in words, with who says so. */
export const leastRetentionsInWords = `${Object.entries(leastRetentions)
  .map(
    ([ending, { EVIDENCE, ARCHIVE }]) =>
      `${incidentStates[ending as Ending].title.toLowerCase()}: evidence ${EVIDENCE.length.calendarMonths} months, its archive ${ARCHIVE.length.calendarMonths}`,
  )
  .join(
    "; ",
  )} (${[...new Set(Object.values(leastRetentions).flatMap((of) => Object.values(of).map(({ source }) => source)))].join("; ")})`;
