import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { alertBounds } from "../../ingest/mapping/alert-bounds.js";

/** How many alerts a filter has found; nothing where they are named. One more than a call is for where there are more. */
interface Counted {
  readonly found?: number | null;
}

/** The gates of alerts that a filter picks. */
export const countedAlertsGates = gateRules<Counted, { readonly expectedCount?: number | null }>()({
  ALERTS_AS_COUNTED: ({ found = null }, { input: { expectedCount } }) => {
    const max = alertBounds.alertsOfCall;
    if (found === null || found === expectedCount) return [];
    if (found > max) return [["TOO_MANY", { most: String(max) }]];
    return [["OTHERS", { found: String(found), counted: String(expectedCount ?? 0) }]];
  },
});
