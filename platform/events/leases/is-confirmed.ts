/**
 * That a row which is part of a copy may be shown: its source has lately confirmed who may read it. For a WHERE clause or a
 * column. Without any lease of the source, a statement that comes to such a row fails (`unconfirmed.ts`).
 * @param source the CloudEvents source that the copy is made of
 * @param subject the SQL expression, a uuid, for what the events of the source are about
 */
export const isConfirmed = (source: string, subject: string): string =>
  // In a subquery, PostgreSQL asks once for each statement and not for each row.
  `${subject} <> ALL (CAST((SELECT withheld_subjects('${source}')) AS uuid[]))`;

/**
 * The same for those rows that meet a condition, and true for all others: so it fails only for a row that meets it. PostgreSQL
 * looks at the parts of an AND in an order of its own, but at a CASE in its order. As an array, and not as a condition, it
 * leaves PostgreSQL's estimates of how many rows there are as they would be without it.
 */
export const isConfirmedWhere = (condition: string, source: string, subject: string): string =>
  `${subject} <> ALL (CASE WHEN ${condition} THEN (SELECT CAST(withheld_subjects('${source}') AS uuid[])) ELSE '{}' END)`;
