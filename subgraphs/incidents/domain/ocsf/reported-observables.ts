import type { IndicatorType } from "../../../response-model/evidence/indicator-types.js";
import { typeShownBy } from "../indicators/type-shown-by.js";
import type { Alert } from "../records/alerts/alert.js";
import { maxObservables } from "./incident-to-write.js";
import type { OcsfValue } from "./ocsf-words.js";

/** An observable of OCSF is a value that stands elsewhere in the event: here, among what OCSF has no attribute for. */
const place = "unmapped.reported_indicators.values";

const kind = (id: number, caption: string): OcsfValue => ({ id, caption });

const kinds: Readonly<Partial<Record<IndicatorType, OcsfValue>>> = {
  DOMAIN_NAME: kind(1, "Hostname"),
  IP_ADDRESS: kind(2, "IP Address"),
  MAC_ADDRESS: kind(3, "MAC Address"),
  EMAIL_ADDRESS: kind(5, "Email Address"),
  URL: kind(6, "URL String"),
  FILE_NAME: kind(7, "File Name"),
  FILE_HASH_MD5: kind(8, "Hash"),
  FILE_HASH_SHA1: kind(8, "Hash"),
  FILE_HASH_SHA256: kind(8, "Hash"),
  FILE_PATH: kind(45, "File Path"),
  // OCSF has the one in its extension for Windows, and the other as a part of objects alone.
  REGISTRY_KEY: kind(99, "Registry Key Path"),
  AUTONOMOUS_SYSTEM: kind(99, "Autonomous System Number"),
};
const [unknown, subnet] = [kind(0, "Unknown"), kind(12, "Subnet")];

function kindOf(type: IndicatorType | undefined, value: string): OcsfValue {
  if (type === "IP_ADDRESS" && value.includes("/")) return subnet;
  return (type && kinds[type]) ?? unknown;
}

/** The indicators that alerts report, as observables, each once; which alert reports which; and whether these are all. Pure. */
export function reportedObservables(alerts: readonly Pick<Alert, "id" | "reportedIndicators">[]) {
  const observables = new Map<string, object>();
  let areAll = true;
  const byFinding = alerts.flatMap(({ id, reportedIndicators }) => {
    const values = reportedIndicators.flatMap((text) => {
      const { type, value } = typeShownBy(text) ?? { type: undefined, value: text };
      if (!observables.has(value) && observables.size >= maxObservables) {
        areAll = false;
        return [];
      }
      const { id: type_id, caption } = kindOf(type, value);
      observables.set(value, { name: place, type_id, type: caption, value });
      return [value];
    });
    return values.length > 0 ? [{ finding_uid: id, values: [...new Set(values)] }] : [];
  });
  return { observables: [...observables.values()], byFinding, areAll };
}
