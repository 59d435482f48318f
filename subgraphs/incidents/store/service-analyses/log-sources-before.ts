import { Any } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import { type BatchLoad, load } from "../../../../platform/graphql/load.js";
import type { LogSource } from "../../domain/records/service-analyses/log-source.js";
import type { ServiceAnalysis } from "../../domain/records/service-analyses/service-analysis.js";
import { periodBefore } from "../../domain/service-analyses/period-of.js";
import { tables } from "../tables.js";

type Analysed = Pick<ServiceAnalysis, "serviceId" | "kind" | "periodFrom" | "periodUntil">;

const keyOf = ({ serviceId, kind, periodFrom, periodUntil }: Analysed): string =>
  [serviceId, kind, periodFrom.toISOString(), periodUntil.toISOString()].join(" ");

/** Of the published analyses of periods, the logs. Whoever reads an analysis of a service reads each of that service. */
const ofPeriods: BatchLoad<readonly LogSource[]> = async ({ database: { manager } }, keys) => {
  const wanted = keys.map((key) => key.split(" "));
  const found = await manager.findBy(tables.ServiceAnalysis, {
    state: "PUBLISHED",
    serviceId: Any([...new Set(wanted.map(([serviceId = ""]) => serviceId))]),
    periodFrom: Any([...new Set(wanted.map(([, , from = ""]) => new Date(from)))]),
  });
  return new Map(found.map((one) => [keyOf(one), one.logSources]));
};

/** The logs of the published analysis of the period before; none where there is none. */
export const logSourcesBefore = async (context: Context, analysis: Analysed): Promise<readonly LogSource[]> => {
  const { from, until } = periodBefore(analysis.kind, { from: analysis.periodFrom, until: analysis.periodUntil });
  const key = keyOf({ ...analysis, periodFrom: from, periodUntil: until });
  return (await load(context, ofPeriods, key)) ?? [];
};
