import type { EntityManager } from "typeorm";

/**
 * The lengths of the prefixes of all ranges of addresses on record, such as 24 and 48: few of those that there may be, so that an address is looked for in few
 * ranges around it. From one to the next by an index, so that it costs as much as there are lengths. Whose indicators they are is for those to ask who look for them.
 */
export async function recordedLengths(transaction: EntityManager): Promise<ReadonlySet<number>> {
  const next = (after: string) =>
    `(SELECT split_part(indicator.value, '/', 2) FROM indicator
      WHERE indicator.type = 'IP_ADDRESS' AND indicator.value LIKE '%/%' ${after}
      ORDER BY split_part(indicator.value, '/', 2) LIMIT 1)`;
  const rows = await transaction.query<readonly { length: string }[]>(
    `WITH RECURSIVE known AS (
       SELECT ${next("")} AS length
       UNION ALL
       SELECT ${next("AND split_part(indicator.value, '/', 2) > known.length")} FROM known WHERE known.length IS NOT NULL)
     SELECT length FROM known WHERE length IS NOT NULL`,
  );
  return new Set(rows.map(({ length }) => Number(length)));
}
