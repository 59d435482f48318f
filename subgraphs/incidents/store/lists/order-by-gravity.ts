import type { Ordering } from "../../../../platform/graphql/lists/order.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { gravityOf } from "../../domain/triage/severity-rank.js";

/** As it was assessed; before that, or where its source finds it worse since, as that says. The expression is that of the index `alert_gravity`. */
export const orderByGravity: Ordering<Alert> = {
  expression: "(CASE alert.severityRank WHEN -1 THEN 2 ELSE alert.severityRank END)",
  valueOf: ({ severityRank }) => gravityOf(severityRank),
};
