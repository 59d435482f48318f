import type { Severity } from "../severities.js";

const hour = 60;
const day = 24 * hour;

/** In how many minutes an alert is triaged that nobody has acknowledged, by how bad its source says that it is. */
export const triageMinutes: Readonly<Record<Severity, number>> = {
  CRITICAL: 30,
  HIGH: hour,
  MEDIUM: 4 * hour,
  LOW: day,
  INFORMATIONAL: 3 * day,
};

/** The same in words: the schema says it with these. */
export const triageTimesInWords =
  "30 minutes where it is critical, an hour where it is high, four hours where it is medium or nobody said, a day where it is low, three days where it is informational";
