import { readPath } from "../read-path.js";
import type { GatheredEntities } from "./gathered-entities.js";

/** A pod has its name within a namespace, and that within a cluster where several report to one Alertmanager. Pure. */
export function podsOfAlertmanager(alert: object): GatheredEntities {
  const [pod, namespace, cluster] = ["pod", "namespace", "cluster"].map(
    (label) => readPath(alert, `$.labels.${label}`)[0],
  );
  return typeof pod === "string" ? { resources: [[cluster, namespace, pod].filter(Boolean).join("/")] } : {};
}
