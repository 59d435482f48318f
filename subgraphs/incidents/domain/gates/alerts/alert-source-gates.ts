import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { AlertRoute, AlertSource } from "../../records/alerts/alert-source.js";

/** What is looked at of a source; nothing of one that is about to be registered. */
export interface JudgedSource {
  readonly source?: AlertSource;
}

interface Routing {
  readonly serviceId?: string | null;
  readonly routes?: readonly AlertRoute[] | null;
}

/** The gates of a source of alerts, also of one that is about to be registered. */
export const alertSourceGates = gateRules<JudgedSource, Routing>()({
  SOURCE_ENABLED: ({ source }) => (source?.state === "DISABLED" ? [["DISABLED", { source: source.name }]] : []),
  SERVICE_RESOLVABLE: ({ source }, { input }) => {
    const serviceId = input.serviceId === undefined ? source?.serviceId : input.serviceId;
    const routes = input.routes ?? source?.routes ?? [];
    return serviceId || routes.length > 0 ? [] : [["NOWHERE"]];
  },
});
