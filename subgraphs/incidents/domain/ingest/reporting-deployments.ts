import type { Alert } from "../records/alerts/alert.js";
import type { MonitoringDeployment } from "../records/requirements/monitoring-deployment.js";

/** Monitoring that runs, and what its source reports it by. */
export type ReportingDeployment = Pick<
  MonitoringDeployment,
  "id" | "detectionRequirementId" | "serviceId" | "techniqueIds" | "rule"
>;

/** Which monitoring of a service an alert of the source has come of, by the rules that raised it. Pure. */
export function reportingDeployments(
  all: readonly ReportingDeployment[],
): (serviceId: string, rules: readonly string[]) => readonly ReportingDeployment[] {
  const byRule = new Map<string, ReportingDeployment[]>();
  const key = (serviceId: string, rule: string) => `${serviceId} ${rule}`;
  for (const one of all) {
    const which = key(one.serviceId, one.rule ?? "");
    byRule.set(which, [...(byRule.get(which) ?? []), one]);
  }
  return (serviceId, rules) => [...new Set(rules.flatMap((rule) => byRule.get(key(serviceId, rule)) ?? []))];
}

/** What is known already to prove a deployment. */
export const proofKey = (alert: Pick<Alert, "id">, deployment: Pick<MonitoringDeployment, "id">): string =>
  `${alert.id} ${deployment.id}`;
