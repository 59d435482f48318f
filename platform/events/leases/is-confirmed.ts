/**
 * SQL for a WHERE clause or column: whether a row of a copy may be shown, because its source has recently confirmed who
 * may read it. Without a lease of the source, a statement that reaches such a row fails (`unconfirmed.ts`).
 * @param source the CloudEvents source of the copy
 * @param subject SQL for the uuid of the entity
 */
export const isConfirmed = (source: string, subject: string): string =>
  // As a subquery it is evaluated once per statement, not per row.
  `${subject} <> ALL (CAST((SELECT withheld_subjects('${source}')) AS uuid[]))`;

/**
 * The same for rows that meet a condition, and true for others: it fails only for a row that meets it. PostgreSQL may
 * reorder the parts of an AND, but not those of a CASE. Written as an array so that row estimates stay the same.
 */
export const isConfirmedWhere = (condition: string, source: string, subject: string): string =>
  `${subject} <> ALL (CASE WHEN ${condition} THEN (SELECT CAST(withheld_subjects('${source}') AS uuid[])) ELSE '{}' END)`;
