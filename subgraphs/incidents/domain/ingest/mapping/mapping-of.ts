import type { AlertFormat } from "../../../../response-model/detection-and-analysis/alerts/alert-formats.js";
import type { AlertMapping } from "../../records/alerts/alert-mapping.js";
import type { AlertSource } from "../../records/alerts/alert-source.js";
import sentinel from "./microsoft-sentinel.json";
import ocsf from "./ocsf-detection-finding.json";
import alertmanager from "./prometheus-alertmanager.json";

const shipped = {
  OCSF_DETECTION_FINDING: ocsf,
  PROMETHEUS_ALERTMANAGER: alertmanager,
  MICROSOFT_SENTINEL: sentinel,
} as Readonly<Record<Exclude<AlertFormat, "GENERIC_JSON">, AlertMapping>>;

/** A mapping as it may have been kept by a release before. */
type StoredMapping = Omit<AlertMapping, "rules" | "url"> & Partial<Pick<AlertMapping, "rules" | "url">>;

/** A mapping of which everything is said. */
type WholeMapping = AlertMapping & Required<Pick<AlertMapping, "hosts" | "users" | "resources" | "handling">>;

/** By which mapping the alerts of a source are read. */
export function mappingOf({ format, mapping }: Pick<AlertSource, "format" | "mapping">): WholeMapping {
  const own: StoredMapping | null = format === "GENERIC_JSON" ? mapping : shipped[format];
  if (!own) throw new Error("A source of generic JSON has no mapping.");
  // Those that were written before there were rules, links, entities or markings name none.
  const { rules = [], url = [], hosts = [], users = [], resources = [], handling = [] } = own;
  return { ...own, rules, url, hosts, users, resources, handling };
}
