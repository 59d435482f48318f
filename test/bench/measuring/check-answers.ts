import type { RunningContender } from "../contenders/contender.js";
import type { DashboardQuery } from "../dashboard-queries.js";
import { firstDifference } from "./first-difference.js";

type Answers = ReadonlyMap<DashboardQuery["name"], readonly unknown[]>;

/** Everything that a contender answers, before it is timed. */
export async function answersOf(running: RunningContender, queries: readonly DashboardQuery[]): Promise<Answers> {
  const headers = { "content-type": "application/json", accept: "application/json", ...(await running.headers()) };
  const answers = new Map<DashboardQuery["name"], readonly unknown[]>();
  for (const { name, query, variables } of queries) {
    const all: unknown[] = [];
    for (const set of variables) {
      const body = JSON.stringify({ query, variables: set });
      const response = await fetch(running.url, { method: "POST", headers, body });
      const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
      all.push(errors ? { data, errors } : { data });
    }
    answers.set(name, all);
  }
  return answers;
}

/** Why a contender is not to be timed with a query: it answers something else than the others. */
export function differenceOf(query: DashboardQuery["name"], expected: Answers, actual: Answers): string | undefined {
  return firstDifference(expected.get(query), actual.get(query), query);
}
