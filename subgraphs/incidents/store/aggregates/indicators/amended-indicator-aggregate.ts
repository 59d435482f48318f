import { Not } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { isOnSecuritySide } from "../../../../access/reading/visibility.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";
import { amendmentGates } from "../../../domain/gates/indicators/timely-indicator-gates.js";
import type { IndicatorFile } from "../../../domain/indicators/indicator-file.js";
import { keptFor } from "../../../domain/indicators/kept-for.js";
import type { Records } from "../../../domain/records/records.js";
import { originsOf } from "../../indicators/origins-of.js";
import { tables } from "../../tables.js";
import { indicatorAggregate, type OfIndicator } from "./indicator-aggregate.js";

/** An indicator that may be marked for other readers, and the record of the same value that these may have already. */
export const amendedIndicatorAggregate: Aggregate<
  OfIndicator & { readonly handling?: Handling | null },
  IndicatorFile,
  Records
> = {
  ...indicatorAggregate,
  async load(transaction, input, context) {
    const file = await indicatorAggregate.load(transaction, input, context);
    if (isRefusal(file) || !input.handling) return file;
    const { viewer } = context;
    const { id, type, valueHash } = file.indicator;
    const [kept = ""] = keptFor(input.handling, { ...viewer, isOnSecuritySide: isOnSecuritySide(viewer) });
    const twin = await transaction.findOneBy(tables.Indicator, {
      type,
      valueHash,
      keptFor: kept,
      state: Not("WITHDRAWN"),
      id: Not(id),
    });
    return { ...file, twin, origins: await originsOf(transaction, viewer, id) };
  },
  gates: { ...indicatorAggregate.gates, ...amendmentGates },
};
