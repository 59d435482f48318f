import { handlings } from "../../../../response-model/evidence/handlings.js";
import { isNarrow } from "../../../../response-model/evidence/is-narrow.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { permit } from "../../../../response-model/permit.js";
import { whoHandsOverMarked } from "../../alert-sources/who-hands-over-marked.js";
import type { Alert } from "../../records/alerts/alert.js";
import { triageGates } from "../alerts/triage-gates.js";

interface Moved {
  readonly alerts: ReadonlyMap<string, Pick<Alert, "state" | "handling">>;
}

/** The gates of alerts that are handed over to another service. */
export const reroutedAlertsGates = {
  ...triageGates,
  ...gateRules<{ readonly service: object | null }, { readonly serviceId?: string }>()({
    SERVICES_KNOWN: ({ service }, { input: { serviceId = "" } }) =>
      service ? [] : [["UNKNOWN", { ids: [serviceId] }]],
  }),
  ...gateRules<Moved>()({
    // Of many it is shut where it keeps all of them back that wait; otherwise the result of each says so.
    MARKED_ALERTS_BY_SECURITY: ({ alerts }, { viewer }) => {
      const waiting = [...alerts.values()].filter(({ state }) => state === "RECEIVED" || state === "TRIAGED");
      if (waiting.length === 0 || !waiting.every(isNarrow)) return [];
      if (permit(viewer, { allow: whoHandsOverMarked }, { serviceIds: [] })) return [];
      return [["NOT_SECURITY", { handlings: [...new Set(waiting.map(({ handling }) => handlings[handling].title))] }]];
    },
  }),
};
