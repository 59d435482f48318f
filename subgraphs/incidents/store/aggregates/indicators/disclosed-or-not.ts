import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import type { IndicatorFile } from "../../../domain/indicators/indicator-file.js";
import { isDisclosed } from "../../../domain/indicators/is-disclosed.js";
import { noTarget } from "../../../domain/indicators/relation-target.js";
import type { Records } from "../../../domain/records/records.js";
import { compareAnew } from "../../indicators/compare-anew.js";
import { indicatorEvent } from "../../indicators/indicator-event.js";
import { tables } from "../../tables.js";
import type { OfIndicator } from "./indicator-aggregate.js";

/** An indicator whose readers may not all know of what was done with it is the same version as before, and there is no news of it. */
export const disclosedOrNot: Pick<Aggregate<OfIndicator, IndicatorFile, Records>, "save" | "event"> = {
  async save(transaction, { indicator, target = noTarget }, { writes }, { now }) {
    const { id } = indicator;
    const isUndisclosed = !isDisclosed(indicator, target);
    await writeRecords(transaction, tables, writes, isUndisclosed ? undefined : { kind: "Indicator", id });
    await compareAnew(transaction, writes, now);
    return { ...(await transaction.findOneByOrFail(tables.Indicator, { id })), isUndisclosed };
  },
  event: (entity: Entity, by) =>
    (entity as Entity & { readonly isUndisclosed: boolean }).isUndisclosed ? undefined : indicatorEvent(entity, by),
};
