import type { MonitoringDeployment } from "../records/requirements/monitoring-deployment.js";
import { environmentAmong } from "./environment-of.js";

type Placed = Pick<MonitoringDeployment, "environment" | "techniqueIds">;

/**
 * What a requirement in force is by what runs: deployed once monitoring for all of its techniques runs in each environment that it names, else in force,
 * and so still to be deployed. What runs elsewhere, or was deployed for other techniques, counts for nothing. Pure.
 */
export function deployedState(
  {
    environments,
    techniqueIds,
  }: { readonly environments: readonly string[]; readonly techniqueIds: readonly string[] },
  running: readonly Placed[],
): "DEPLOYED" | "IN_FORCE" {
  const meeting = running.filter((one) => techniqueIds.every((id) => one.techniqueIds.includes(id)));
  const places = meeting.map(({ environment }) => environment);
  return environments.every((one) => environmentAmong(places, one) !== undefined) ? "DEPLOYED" : "IN_FORCE";
}
