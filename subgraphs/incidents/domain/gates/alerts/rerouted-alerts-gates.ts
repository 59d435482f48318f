import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { triageGates } from "./triage-gates.js";

/** The gates of alerts that are handed over to another service. */
export const reroutedAlertsGates = {
  ...triageGates,
  ...gateRules<{ readonly service: object | null }, { readonly serviceId?: string }>()({
    SERVICES_KNOWN: ({ service }, { input: { serviceId = "" } }) =>
      service ? [] : [["UNKNOWN", { ids: [serviceId] }]],
  }),
};
