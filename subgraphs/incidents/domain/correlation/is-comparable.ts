import type { Alert } from "../records/alerts/alert.js";

/** Whether an alert says something by which it can belong together with others. Pure. */
export const isComparable = ({
  reportedIndicators,
  reportedTechniques,
}: Pick<Alert, "reportedIndicators" | "reportedTechniques">): boolean =>
  reportedIndicators.length + reportedTechniques.length > 0;
