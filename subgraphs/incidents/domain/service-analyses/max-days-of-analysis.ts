/** How many days the logs of one analysis have between them at most: ten of them over a year. */
export const maxDaysOfAnalysis = 3_660;
