import type { Alert } from "../records/alerts/alert.js";

/** Whether an alert says something by which it can belong together with others. Pure. */
export const isComparable = ({
  reportedIndicators,
  reportedTechniques,
  reportedEntities,
}: Pick<Alert, "reportedIndicators" | "reportedTechniques" | "reportedEntities">): boolean =>
  reportedIndicators.length + reportedTechniques.length + reportedEntities.length > 0;
