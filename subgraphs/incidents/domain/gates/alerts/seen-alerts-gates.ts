import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { Alert } from "../../records/alerts/alert.js";
import { nameOfAlert } from "../../writes/name-of-alert.js";
import { someNames } from "../../writes/some-names.js";

type Seen = Pick<Alert, "newsAt" | "receivedAt" | "title" | "handling">;

/** When whoever acts has looked: as they say, or as the filter says that has found what they act on. */
interface Looked {
  readonly asOf?: Date | null;
  readonly filter?: { readonly receivedBefore?: Date | null } | null;
}

const lookedAt = ({ asOf, filter }: Looked): Date | undefined => asOf ?? filter?.receivedBefore ?? undefined;

/** Those of some alerts of which there is news since, where there is news of all of them. */
function changed(alerts: readonly Seen[], { input }: { readonly input: Looked }) {
  const asOf = lookedAt(input);
  if (!asOf || alerts.length === 0 || alerts.some(({ newsAt, receivedAt }) => (newsAt ?? receivedAt) <= asOf))
    return [];
  return [["CHANGED", { asOf: asOf.toISOString(), alerts: someNames(alerts.map(nameOfAlert)) }]] as const;
}

/** That an alert is as it was seen. */
export const seenAlertGates = gateRules<{ readonly alert: Seen }, Looked>()({
  ALERTS_AS_SEEN: ({ alert }, attempted) => changed([alert], attempted),
});

/** The same of many: shut where there is news of all of them. Otherwise the result of each says so. */
export const seenAlertsGates = gateRules<{ readonly alerts: ReadonlyMap<string, Seen> }, Looked>()({
  ALERTS_AS_SEEN: ({ alerts }, attempted) => changed([...alerts.values()], attempted),
});

/** The same of many that are named with an incident. */
export const seenNamedAlertsGates = gateRules<{ readonly named: readonly { readonly alert: Seen }[] }, Looked>()({
  ALERTS_AS_SEEN: ({ named }, attempted) =>
    changed(
      named.map(({ alert }) => alert),
      attempted,
    ),
});

/** The same of alerts of which all are taken or none: shut where there is news of one of them. */
export const seenTogetherGates = gateRules<{ readonly alerts: readonly { readonly alert: Seen }[] }, Looked>()({
  ALERTS_AS_SEEN: ({ alerts }, attempted) =>
    changed(
      alerts.map(({ alert }) => alert).filter((alert) => changed([alert], attempted).length > 0),
      attempted,
    ),
});
