import { type EntityManager, IsNull, Not } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { recordGates } from "../../../domain/gates/case/record-gates.js";
import { type EndingFile, endingGates } from "../../../domain/gates/case/survivor-gates.js";
import { doneInCase } from "../../../domain/people/case-holders.js";
import { reportedBy } from "../../../domain/people/reported-by.js";
import type { Incident } from "../../../domain/records/case/incident.js";
import type { Records } from "../../../domain/records/records.js";
import { recordOfAttack } from "../../case/record-of-attack.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "./incident-aggregate.js";

/** The duplicates that were merged into an incident and are not taken in yet. */
export const waitingFor = (manager: EntityManager, mergedIntoId: string): Promise<readonly Incident[]> =>
  manager.findBy(tables.Incident, { mergedIntoId, mergeDueAt: Not(IsNull()) });

/** An incident that is about to end. Whoever merges another into it locks it as well, so none is overlooked. */
export const endingAggregate: Aggregate<{ readonly incidentId: string }, EndingFile, Records> = {
  ...incidentAggregate,
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { id } = file.incident;
    const attack = await recordOfAttack(transaction, id, context.viewer);
    return { ...file, waiting: await waitingFor(transaction, id), attack };
  },
  doneBy: (file) => ({ ...doneInCase(file), ...reportedBy(file.alerts) }),
  gates: { ...incidentGates, ...recordGates, ...endingGates },
};
