import type { RolledSource } from "../../../../platform/graphql/statistics/rollups/rolled-source.js";
import { alertOriginRollup, alertRollup } from "./alert-rollup.js";
import { alertSource } from "./alert-source.js";
import { incidentRollup } from "./incident-rollup.js";
import { incidentSource } from "./incident-source.js";
import { obligationRollup } from "./obligation-rollup.js";
import { obligationSource } from "./obligation-source.js";

/** What is counted beforehand in this subgraph. */
export const rollups: readonly RolledSource[] = [
  { rollup: incidentRollup, source: incidentSource },
  { rollup: alertRollup, source: alertSource },
  { rollup: alertOriginRollup, source: alertSource },
  { rollup: obligationRollup, source: obligationSource },
];
