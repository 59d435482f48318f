import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { insertedId } from "../../../../platform/actions/inserted-id.js";
import { writeRecords } from "../../../../platform/actions/write-records.js";
import type { Exercise } from "../../domain/records/exercise.js";
import type { Records } from "../../domain/records/records.js";
import { tables } from "../tables.js";

/**
 * Creates an exercise: nothing exists yet, so nothing is loaded or locked. Its event has no receivers; add them beside the type in
 * `subgraphs/response-model/events/event-types.ts`.
 */
export const newExerciseAggregate: Aggregate<object, object, Records> = {
  name: "Exercise",
  load: async () => ({}),
  about: () => undefined,
  expected: () => undefined,
  serviceIds: () => [],
  states: () => ({}),
  gates: {},
  async save(transaction, _nothing, { writes }) {
    await writeRecords(transaction, tables, writes);
    return transaction.findOneByOrFail(tables.Exercise, { id: insertedId(writes, "Exercise") });
  },
  event(entity, { action }) {
    const { id, version, title } = entity as Exercise;
    return { type: "dev.cordon.exercise.changed", data: { id, version, operation: action, title } };
  },
};
