import type { AlertFormat } from "../../../../../response-model/detection-and-analysis/alerts/alert-formats.js";
import { alertBounds } from "../alert-bounds.js";
import { entitiesOfOcsf } from "./entities-of-ocsf.js";
import { entitiesOfSentinel } from "./entities-of-sentinel.js";
import type { GatheredEntities } from "./gathered-entities.js";
import { podsOfAlertmanager } from "./pods-of-alertmanager.js";

const gather: Partial<Readonly<Record<AlertFormat, (alert: object) => GatheredEntities>>> = {
  OCSF_DETECTION_FINDING: entitiesOfOcsf,
  MICROSOFT_SENTINEL: entitiesOfSentinel,
  PROMETHEUS_ALERTMANAGER: podsOfAlertmanager,
};

const capped = (values: readonly unknown[] = []) => values.slice(0, alertBounds.values);

/**
 * An alert with what it is about in one place, `$.cordon`, where its format says it by a type beside the value, or in several fields that mean
 * something together: the paths of the mapping lead there. Pure.
 */
export function withEntities(format: AlertFormat, alert: unknown): unknown {
  const of = gather[format];
  if (!of || typeof alert !== "object" || alert === null || Array.isArray(alert)) return alert;
  const { hosts, users, resources } = of(alert);
  return { ...alert, cordon: { hosts: capped(hosts), users: capped(users), resources: capped(resources) } };
}
