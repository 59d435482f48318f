/**
 * That a hunt was recorded as a text and found something, in SQL. A release before did not ask what it came to, and replicas of that one
 * may be recording beside this: theirs count as they did there.
 */
export const textHuntThatFound = (alias: string): string =>
  `${alias}.carried_from_id IS NOT NULL AND (${alias}.outcome = 'FOUND' OR ${alias}.outcome IS NULL)`;
