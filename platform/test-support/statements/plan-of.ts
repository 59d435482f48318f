import type { DataSource } from "typeorm";
import type { Statement } from "./log-statements.js";

/** One step of a plan, as PostgreSQL describes it. */
interface Step {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly "Rows Removed by Index Recheck"?: number;
  readonly Plans?: readonly Step[];
}

/** What PostgreSQL does for a statement. */
interface Plan {
  readonly steps: readonly Step[];
  /** The most rows that any step looked at. */
  readonly rowsRead: number;
  readonly milliseconds: number;
}

/** Carries a statement out once more and tells how that was done. */
export async function planOf(database: DataSource, { sql, parameters }: Statement): Promise<Plan> {
  const [row] = await database.query<{ "QUERY PLAN": { Plan: Step; "Execution Time": number }[] }[]>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`,
    parameters,
  );
  const plan = row?.["QUERY PLAN"][0];
  if (!plan) throw new Error("PostgreSQL did not explain.");
  const steps = stepsOf(plan.Plan);
  return { steps, rowsRead: Math.max(...steps.map(rowsOf)), milliseconds: plan["Execution Time"] };
}

const stepsOf = (step: Step): readonly Step[] => [step, ...(step.Plans ?? []).flatMap(stepsOf)];

const rowsOf = (step: Step) =>
  (step["Actual Rows"] + (step["Rows Removed by Filter"] ?? 0) + (step["Rows Removed by Index Recheck"] ?? 0)) *
  step["Actual Loops"];
