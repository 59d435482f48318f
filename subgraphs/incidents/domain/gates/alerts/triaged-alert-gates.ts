import { gateRules, ofAll } from "../../../../response-model/gates/gate-rules.js";
import type { Alert } from "../../records/alerts/alert.js";

type One = Pick<Alert, "state">;

/** The gates of one alert that is triaged with others. */
export const triagedAlertGates = gateRules<{ readonly alert: One }, { readonly assessment?: object | null }>()({
  TRIAGE_SAYS_MORE: ({ alert }, { input: { assessment } }) =>
    alert.state === "TRIAGED" && !assessment ? [["TRIAGED"]] : [],
});

/** The same of many: shut where there is nothing left to say of any that waits. Otherwise the result of each says so. */
export const triagedAlertsGates = ofAll(
  triagedAlertGates,
  ({ alerts }: { readonly alerts: ReadonlyMap<string, One> }) =>
    [...alerts.values()].filter(({ state }) => state === "RECEIVED" || state === "TRIAGED").map((alert) => ({ alert })),
);
