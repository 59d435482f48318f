import { clockGates } from "../../../domain/gates/notification/clock-gates.js";
import { caseAggregate } from "../case/case-aggregate.js";

/** An incident as operations act on it that start its notification clocks. */
export const clockAggregate: typeof caseAggregate = {
  ...caseAggregate,
  gates: { ...caseAggregate.gates, ...clockGates },
};
