import type { AlertMapping } from "../../records/alerts/alert-mapping.js";
import { readPath } from "./read-path.js";

/** The alerts in what a source has sent, each as it came: by the first path under which there are any. Pure. */
export function alertsIn(payload: unknown, { alerts }: AlertMapping): readonly unknown[] {
  for (const path of alerts) {
    const found = readPath(payload, path).flatMap((one) => (Array.isArray(one) ? one : [one]));
    if (found.length > 0) return found;
  }
  return [];
}
