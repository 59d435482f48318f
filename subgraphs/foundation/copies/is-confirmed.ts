/**
 * That a row which is part of a copy may be shown: its source has lately confirmed who may read it. For a WHERE clause or a
 * column. Without any lease of the source, a statement that comes to such a row fails (`unconfirmed.ts`).
 * @param source the CloudEvents source that the copy is made of
 * @param subject the SQL expression, a uuid, for what the events of the source are about
 */
export const isConfirmed = (source: string, subject: string): string =>
  // In a subquery, PostgreSQL asks once for each statement and not for each row.
  `${subject} <> ALL (CAST((SELECT withheld_subjects('${source}')) AS uuid[]))`;
