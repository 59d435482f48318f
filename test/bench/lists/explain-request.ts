import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import type { Subgraphs } from "./measure-requests.js";
import type { ListRequest } from "./requests/list-requests.js";

interface Explained {
  readonly sql: string;
  readonly milliseconds: number;
  /** As PostgreSQL prints it. */
  readonly plan: string;
}

/** How PostgreSQL carries out the slowest statement of a request. */
export async function explainRequest(
  subgraphs: Subgraphs,
  { subgraph, query }: ListRequest,
): Promise<Explained | undefined> {
  const { ask, database } = subgraphs[subgraph];
  const statements = await statementsOf(database, () => ask(query));
  const explained: Explained[] = [];
  for (const { sql, parameters } of statements) {
    if (!/^\s*(SELECT|WITH)/i.test(sql)) continue;
    // What takes longer than statements may is the most interesting.
    const rows = await database.transaction(async (transaction) => {
      await transaction.query("SET LOCAL statement_timeout = 0");
      return transaction.query<{ "QUERY PLAN": string }[]>(`EXPLAIN (ANALYZE, BUFFERS) ${sql}`, parameters);
    });
    const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
    explained.push({ sql, milliseconds: Number(/Execution Time: ([\d.]+)/.exec(plan)?.[1]), plan });
  }
  return explained.toSorted((one, other) => other.milliseconds - one.milliseconds)[0];
}
