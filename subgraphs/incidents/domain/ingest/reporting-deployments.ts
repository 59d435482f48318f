import type { Alert } from "../records/alerts/alert.js";
import type { MonitoringDeployment } from "../records/requirements/monitoring-deployment.js";
import { composed } from "../requirements/environment-of.js";

/** Monitoring that runs, and what its source reports it by. */
export type ReportingDeployment = Pick<
  MonitoringDeployment,
  "id" | "detectionRequirementId" | "serviceId" | "techniqueIds" | "rule" | "environment"
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

/** Monitoring that an alert has come of for sure, and the environments in one of which it has arisen, nobody knows in which. */
interface Attributed<One> {
  readonly certain: readonly One[];
  readonly ambiguousEnvironments: readonly string[];
}

/**
 * What an alert proves of the monitoring that its rules name. No source says in which environment an alert arose, so where one rule reports for
 * several, it proves the monitoring of none. Pure.
 */
export function attributed<One extends Pick<ReportingDeployment, "rule" | "environment">>(
  of: readonly One[],
): Attributed<One> {
  const placeOf = ({ environment }: Pick<One, "environment">) => composed(environment).toLowerCase();
  const isShared = (one: One) => of.some((other) => other.rule === one.rule && placeOf(other) !== placeOf(one));
  const shared = of.filter(isShared);
  return {
    certain: of.filter((one) => !isShared(one)),
    ambiguousEnvironments: [...new Map(shared.map((one) => [placeOf(one), one.environment])).values()].toSorted(),
  };
}

/** What is known already to prove a deployment. */
export const proofKey = (alert: Pick<Alert, "id">, deployment: Pick<MonitoringDeployment, "id">): string =>
  `${alert.id} ${deployment.id}`;
