import type { Subgraph } from "../measuring/open-subgraph.js";
import { median } from "../measuring/statistics.js";
import type { ListRequest } from "./requests/list-requests.js";

export interface MeasuredRequest {
  readonly milliseconds: number;
  /** How many rows were answered, or how many there are; null where neither was asked for. */
  readonly found: number | null;
  /** Why it was not answered. */
  readonly refusal: string | null;
}

export type Subgraphs = Readonly<Record<"incidents" | "lessons", Subgraph>>;

const maxRuns = 7;
const maxSeconds = 3;

/** Asks once to warm up, then again and again within its time: the median of these. */
export async function measureRequest(subgraphs: Subgraphs, { subgraph, query }: ListRequest): Promise<MeasuredRequest> {
  const { ask } = subgraphs[subgraph];
  const first = await ask(query);
  const times: number[] = [];
  const begun = performance.now();
  while (times.length < maxRuns && (times.length === 0 || performance.now() - begun < maxSeconds * 1_000)) {
    const start = performance.now();
    await ask(query);
    times.push(performance.now() - start);
  }
  const refusal = first.errors?.[0]?.message ?? null;
  return { milliseconds: median(times), found: foundIn(first.data), refusal };
}

function foundIn(data: unknown): number | null {
  if (typeof data !== "object" || data === null) return null;
  const { totalCount, counted, nodes } = data as { totalCount?: number; counted?: number; nodes?: readonly unknown[] };
  const own = totalCount ?? counted ?? nodes?.length;
  return own ?? foundIn(Object.values(data)[0]);
}
