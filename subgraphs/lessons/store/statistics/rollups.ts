import type { RolledSource } from "../../../../platform/graphql/statistics/rollups/rolled-source.js";
import { followUpRollup } from "./follow-up-rollup.js";
import { followUpSource } from "./follow-up-source.js";

/** What is counted beforehand in this subgraph. */
export const rollups: readonly RolledSource[] = [{ rollup: followUpRollup, source: followUpSource }];
