import type { Contender } from "../contenders/contender.js";
import type { DashboardQuery } from "../dashboard-queries.js";
import type { Measured, Memory } from "../measuring/compare.js";

/** All that a run found out. */
export interface Results {
  readonly date: string;
  readonly machine: string;
  /** Of the last minute, before and after: above the number of processors, others were at work as well. */
  readonly loadBefore: number;
  readonly loadAfter: number;
  readonly incidents: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly queries: readonly Pick<DashboardQuery, "name" | "title">[];
  readonly contenders: readonly Pick<Contender, "name" | "title" | "kind">[];
  readonly measured: readonly Measured[];
  readonly memory: readonly Memory[];
  /** Why somebody is not in the figures, by name or by name and query. */
  readonly missing: Readonly<Record<string, string>>;
}
