import type { EntityManager } from "typeorm";
import type { AlertTrends } from "../../domain/records/service-analyses/alert-trends.js";
import type { ServiceAnalysis } from "../../domain/records/service-analyses/service-analysis.js";
import { periodBefore } from "../../domain/service-analyses/period-of.js";
import { alertFigures } from "./alert-figures.js";

/** The alerts of the period of an analysis beside those of the period before, as they are now. */
export async function alertTrends(
  manager: EntityManager,
  {
    serviceId,
    kind,
    periodFrom,
    periodUntil,
  }: Pick<ServiceAnalysis, "serviceId" | "kind" | "periodFrom" | "periodUntil">,
): Promise<AlertTrends> {
  const period = { from: periodFrom, until: periodUntil };
  return {
    current: await alertFigures(manager, serviceId, period),
    previous: await alertFigures(manager, serviceId, periodBefore(kind, period)),
  };
}
