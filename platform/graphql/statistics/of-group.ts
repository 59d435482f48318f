/** The options of a field that says what a row of statistics is grouped by. @param what such as "The severity" */
export const ofGroup = (what: string) =>
  ({ nullable: true, description: `${what} of the row; null where rows are not grouped by it.` }) as const;
