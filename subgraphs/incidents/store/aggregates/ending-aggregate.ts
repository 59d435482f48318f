import { IsNull, Not } from "typeorm";
import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../platform/actions/decision.js";
import { incidentGates } from "../../domain/gates/incident-gates.js";
import { type EndingFile, endingGates } from "../../domain/gates/survivor-gates.js";
import type { Records } from "../../domain/records/records.js";
import { tables } from "../tables.js";
import { incidentAggregate } from "./incident-aggregate.js";

/** An incident that is about to end. Whoever merges another into it locks it as well, so none is overlooked. */
export const endingAggregate: Aggregate<{ readonly incidentId: string }, EndingFile, Records> = {
  ...incidentAggregate,
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const waiting = await transaction.findBy(tables.Incident, {
      mergedIntoId: file.incident.id,
      mergeDueAt: Not(IsNull()),
    });
    return { ...file, waiting };
  },
  gates: { ...incidentGates, ...endingGates },
};
