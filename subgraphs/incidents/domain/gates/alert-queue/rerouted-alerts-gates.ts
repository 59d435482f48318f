import { handlings } from "../../../../response-model/evidence/handlings.js";
import { isNarrow } from "../../../../response-model/evidence/is-narrow.js";
import { gateRules, ofAll } from "../../../../response-model/gates/gate-rules.js";
import { permit } from "../../../../response-model/permit.js";
import { whoHandsOverMarked } from "../../alert-sources/who-hands-over-marked.js";
import type { Alert } from "../../records/alerts/alert.js";
import { seenAlertsGates } from "../alerts/seen-alerts-gates.js";
import { triageGates } from "../alerts/triage-gates.js";

interface To {
  readonly service: { readonly id: string; readonly name: string } | null;
}
type One = Pick<Alert, "state" | "handling" | "serviceId">;
type Moved = { readonly alerts: ReadonlyMap<string, One> };

const waiting = <File extends Moved>({ alerts, ...file }: File) =>
  [...alerts.values()]
    .filter(({ state }) => state === "RECEIVED" || state === "TRIAGED")
    .map((alert) => ({ ...file, alert }));

/** What keeps those from being handed over that fewer than all responders may read. */
function markedFor(alerts: readonly One[], viewer: Parameters<typeof permit>[0]) {
  if (alerts.length === 0 || !alerts.every(isNarrow)) return [];
  if (permit(viewer, { allow: whoHandsOverMarked }, { serviceIds: [] })) return [];
  return [
    ["NOT_SECURITY", { handlings: [...new Set(alerts.map(({ handling }) => handlings[handling].title))] }],
  ] as const;
}

const { HANDED_OVER_ELSEWHERE } = gateRules<To & { readonly alert: One }>()({
  HANDED_OVER_ELSEWHERE: ({ service, alert }) =>
    service && alert.serviceId === service.id ? [["THERE", { service: service.name }]] : [],
});

/** The gates of one alert that is handed over to another service. */
export const reroutedAlertGates = {
  HANDED_OVER_ELSEWHERE,
  ...gateRules<{ readonly alert: One }>()({
    MARKED_ALERTS_BY_SECURITY: ({ alert }, { viewer }) => markedFor([alert], viewer),
  }),
};

/** The gates of many: those that are of each are shut where they keep all back that wait. Otherwise the result of each says so. */
export const reroutedAlertsGates = {
  ...triageGates,
  ...seenAlertsGates,
  ...gateRules<{ readonly service: object | null }, { readonly serviceId?: string }>()({
    SERVICES_KNOWN: ({ service }, { input: { serviceId = "" } }) =>
      service ? [] : [["UNKNOWN", { ids: [serviceId] }]],
  }),
  ...ofAll({ HANDED_OVER_ELSEWHERE }, (file: To & Moved) => waiting(file)),
  ...gateRules<Moved>()({
    MARKED_ALERTS_BY_SECURITY: (file, { viewer }) =>
      markedFor(
        waiting(file).map(({ alert }) => alert),
        viewer,
      ),
  }),
};
