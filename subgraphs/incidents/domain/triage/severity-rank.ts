import { type Severity, severities } from "../../../response-model/detection-and-analysis/severities.js";

const ranks = Object.keys(severities) as readonly Severity[];

/** The place of a severity among all, from mild to grave; -1 where nobody said. */
export const rankOf = (severity: Severity | null | undefined): number => (severity ? ranks.indexOf(severity) : -1);

/** How far up in a queue: what nobody has rated may be anything, and stands in the middle rather than below all that is known to be mild. */
export const gravityOf = (rank: number): number => (rank < 0 ? rankOf("MEDIUM") : rank);
