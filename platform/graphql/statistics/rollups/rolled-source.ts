import type { StatisticsSource } from "../statistics-source.js";
import type { Rollup } from "./rollup.js";

/** A rollup, and how its rows are counted. */
export interface RolledSource {
  readonly rollup: Rollup<string>;
  readonly source: StatisticsSource<string, string>;
}
