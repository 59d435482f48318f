import type { Severity } from "../../typed/graphql.js";

/** The worst first, as they stand above each other in a chart and in a list to choose from. */
export const severities: readonly Severity[] = ["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL"];
