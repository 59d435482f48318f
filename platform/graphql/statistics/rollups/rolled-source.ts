import type { StatisticsSource } from "../statistics-source.js";
import type { Rollup } from "./rollup.js";

/** What is added up beforehand, and how it is counted. */
export interface RolledSource {
  readonly rollup: Rollup<string>;
  readonly source: StatisticsSource<string, string>;
}
