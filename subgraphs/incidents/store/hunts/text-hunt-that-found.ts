/**
 * That a hunt was recorded as a text and found something, in SQL. A release before did not ask what it came to, and replicas of that one
 * may be recording beside this: theirs count as they did there. One that has come to nothing yet, since it moved, counts nowhere.
 * The same as `foundAsText`.
 */
export const textHuntThatFound = (alias: string): string =>
  `${alias}.carried_from_id IS NOT NULL AND ${alias}.conclusions IS NOT NULL AND COALESCE(${alias}.outcome, 'FOUND') = 'FOUND'`;
