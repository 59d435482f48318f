import type { DataSource } from "typeorm";
import { waitingDays } from "./fold-stale-days.js";
import { isQuiet } from "./seal-months.js";

/**
 * Of which kinds something waits to be added up, of days or of months. Most of the time it is none: one statement finds that out in
 * place of two transactions for each.
 */
export async function kindsWaiting(
  database: DataSource,
  kinds: readonly string[],
  quietSeconds: number,
): Promise<ReadonlySet<string>> {
  const found = await database.query<{ kind: string }[]>(
    `SELECT known.kind FROM unnest(CAST($1 AS text[])) AS known (kind)
     WHERE EXISTS (SELECT FROM ${waitingDays("known.kind")})
       OR EXISTS (SELECT FROM rollup_month AS month WHERE month.${isQuiet("known.kind", "$2")})`,
    [kinds, quietSeconds],
  );
  return new Set(found.map(({ kind }) => kind));
}
