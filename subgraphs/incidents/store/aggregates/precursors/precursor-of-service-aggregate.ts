import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { findServices } from "../../../../access/directory/directory.js";
import type { PrecursorFile } from "../../../domain/precursors/precursor-file.js";
import type { Records } from "../../../domain/records/records.js";
import { precursorAggregate } from "./precursor-aggregate.js";

/** A precursor, and the one service for which its team acts. */
export const precursorOfServiceAggregate: Aggregate<
  { readonly precursorId: string; readonly serviceId: string },
  PrecursorFile & { readonly ofServiceId: string },
  Records
> = {
  ...precursorAggregate,
  async load(transaction, input, context) {
    const file = await precursorAggregate.load(transaction, { precursorId: input.precursorId }, context);
    if (isRefusal(file)) return file;
    const [ofService] = await findServices(transaction, [input.serviceId]);
    return { ...file, ofServiceId: input.serviceId, ...(ofService && { ofService }) };
  },
  serviceIds: ({ ofServiceId }) => [ofServiceId],
};
