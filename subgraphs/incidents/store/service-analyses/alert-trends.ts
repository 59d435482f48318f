import type { EntityManager } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import { type BatchLoad, loadReferenced } from "../../../../platform/graphql/load.js";
import type { AlertFigures } from "../../domain/records/service-analyses/alert-figures.js";
import type { AlertTrends } from "../../domain/records/service-analyses/alert-trends.js";
import type { ServiceAnalysis } from "../../domain/records/service-analyses/service-analysis.js";
import { periodBefore } from "../../domain/service-analyses/period-of.js";
import { alertFigures, type FiguresWanted } from "./alert-figures.js";

type Analysed = Pick<ServiceAnalysis, "serviceId" | "kind" | "periodFrom" | "periodUntil">;

/** The period of an analysis, and the one before. */
function periodsOf({ serviceId, kind, periodFrom, periodUntil }: Analysed) {
  const period = { from: periodFrom, until: periodUntil };
  return { current: { serviceId, ...period }, previous: { serviceId, ...periodBefore(kind, period) } };
}

/** The alerts of the period of an analysis beside those of the period before, as they are now. */
export async function alertTrends(manager: EntityManager, analysis: Analysed): Promise<AlertTrends> {
  const { current, previous } = periodsOf(analysis);
  const [now, before] = await alertFigures(manager, [current, previous]);
  if (!now || !before) throw new Error("Each period has its figures.");
  return { current: now, previous: before };
}

const keyOf = (wanted: FiguresWanted): string => JSON.stringify(wanted);

const figuresOfPeriods: BatchLoad<AlertFigures> = async ({ database }, keys) => {
  const wanted = keys.map((key) => {
    const { serviceId, from, until } = JSON.parse(key) as Record<keyof FiguresWanted, string>;
    return { serviceId, from: new Date(from), until: new Date(until) };
  });
  const figures = await alertFigures(database.manager, wanted);
  return new Map(keys.flatMap((key, place) => (figures[place] ? [[key, figures[place]] as const] : [])));
};

/** The same of one analysis of a list: all that a request looks at are added up in one statement. */
export async function alertTrendsOf(context: Context, analysis: Analysed): Promise<AlertTrends> {
  const { current, previous } = periodsOf(analysis);
  const [now, before] = await Promise.all(
    [current, previous].map((wanted) => loadReferenced(context, figuresOfPeriods, keyOf(wanted))),
  );
  if (!now || !before) throw new Error("Each period has its figures.");
  return { current: now, previous: before };
}
