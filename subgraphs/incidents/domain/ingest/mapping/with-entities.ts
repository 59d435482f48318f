import type { AlertFormat } from "../../../../response-model/detection-and-analysis/alerts/alert-formats.js";
import { alertBounds } from "./alert-bounds.js";
import { entitiesOfOcsf } from "./formats/entities-of-ocsf.js";
import { entitiesOfSentinel } from "./formats/entities-of-sentinel.js";
import { podsOfAlertmanager } from "./formats/pods-of-alertmanager.js";

/** What an alert is about that no path alone leads to. */
export interface GatheredEntities {
  readonly hosts?: readonly unknown[];
  readonly users?: readonly unknown[];
  readonly resources?: readonly unknown[];
}

const gather: Partial<Readonly<Record<AlertFormat, (alert: object) => GatheredEntities>>> = {
  OCSF_DETECTION_FINDING: entitiesOfOcsf,
  MICROSOFT_SENTINEL: entitiesOfSentinel,
  PROMETHEUS_ALERTMANAGER: podsOfAlertmanager,
};

const atMost = (values: readonly unknown[] = []) => values.slice(0, alertBounds.values);

/**
 * An alert with what it is about in one place, `$.cordon`, where its format says it by a type beside the value, or in several fields that mean
 * something together: the paths of the mapping lead there. Pure.
 */
export function withEntities(format: AlertFormat, alert: unknown): unknown {
  const of = gather[format];
  if (!of || typeof alert !== "object" || alert === null || Array.isArray(alert)) return alert;
  const { hosts, users, resources } = of(alert);
  return { ...alert, cordon: { hosts: atMost(hosts), users: atMost(users), resources: atMost(resources) } };
}
