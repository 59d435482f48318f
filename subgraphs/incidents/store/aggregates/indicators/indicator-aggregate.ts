import type { EntityManager } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal, type Refusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { indicatorGates } from "../../../domain/gates/indicators/indicator-gates.js";
import type { IndicatorFile } from "../../../domain/indicators/indicator-file.js";
import type { Indicator } from "../../../domain/records/indicators/indicator.js";
import type { Records } from "../../../domain/records/records.js";
import { compareAnew } from "../../indicators/compare-anew.js";
import { indicatorEvent } from "../../indicators/indicator-event.js";
import { visibleIndicators } from "../../indicators/visible-indicators.js";
import { tables } from "../../tables.js";

export interface OfIndicator {
  readonly indicatorId: string;
}

/** Locks an indicator that the viewer may see, and looks again behind the lock, as its marking may be another by then. */
async function lockIndicator(transaction: EntityManager, id: string, viewer: Viewer): Promise<Indicator | Refusal> {
  const look = () => visibleIndicators(transaction, viewer).andWhere("indicator.id = :id", { id }).getOne();
  if (!(await look())) return notFound("Indicator", id);
  await transaction.findOne(tables.Indicator, { where: { id }, lock: { mode: "pessimistic_write" } });
  return (await look()) ?? notFound("Indicator", id);
}

/** An indicator as actions act on it. */
export const indicatorAggregate: Aggregate<OfIndicator, IndicatorFile, Records> = {
  name: "Indicator",
  async load(transaction, { indicatorId }, { viewer }) {
    const indicator = await lockIndicator(transaction, indicatorId, viewer);
    return isRefusal(indicator) ? indicator : { indicator };
  },
  findMade: (transaction, id, { viewer }) =>
    visibleIndicators(transaction, viewer).andWhere("indicator.id = :id", { id }).getOne(),
  about: ({ indicatorId }) => ({ type: "Indicator", id: indicatorId }),
  expected: ({ indicator }) => indicator,
  serviceIds: ({ indicator }) => indicator.serviceIds,
  states: ({ indicator }) => ({ Indicator: indicator.state }),
  gates: indicatorGates,
  async save(transaction, { indicator: { id } }, { writes }, { now }) {
    await writeRecords(transaction, tables, writes, { kind: "Indicator", id });
    await compareAnew(transaction, writes, now);
    return transaction.findOneByOrFail(tables.Indicator, { id });
  },
  event: indicatorEvent,
};
