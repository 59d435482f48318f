import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import type { Indicator } from "../../../domain/records/indicators/indicator.js";
import type { Records } from "../../../domain/records/records.js";
import { compareAnew } from "../../indicators/compare-anew.js";
import { indicatorEvent } from "../../indicators/indicator-event.js";
import { lockIndicators } from "../../sweeps/lock-indicators.js";
import { tables } from "../../tables.js";

/** Many indicators that the viewer may read, by their ids. */
export interface IndicatorsFile {
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** Many indicators that are judged together: all in one action, each with a result of its own. */
export const indicatorsAggregate: Aggregate<{ readonly indicatorIds: readonly string[] }, IndicatorsFile, Records> = {
  name: "IndicatorIntake",
  async load(transaction, { indicatorIds }, { viewer }) {
    const indicators = await lockIndicators(transaction, indicatorIds, viewer);
    return { indicators: new Map(indicators.map((one) => [one.id, one])) };
  },
  findMade: (transaction, id, { viewer }) =>
    transaction.findOneBy(tables.IndicatorIntake, { id, takenById: viewer.personId }),
  about: () => undefined,
  expected: () => undefined,
  serviceIds: () => [],
  states: () => ({}),
  gates: {},
  async save(transaction, _file, { writes }, { now }) {
    await writeRecords(transaction, tables, writes);
    await compareAnew(transaction, writes, now);
    const id = insertedId(writes, "IndicatorIntake");
    const ids = writes.flatMap((write) => ("update" in write && write.update === "Indicator" ? [write.id] : []));
    return { ...(await transaction.findOneByOrFail(tables.IndicatorIntake, { id })), ids };
  },
  event(entity, by) {
    const { ids } = entity as { readonly ids?: readonly string[] };
    return ids?.length === 0 ? undefined : indicatorEvent(entity, by);
  },
};
