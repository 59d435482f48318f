import { clockGates } from "../../../domain/gates/notification/clock-gates.js";
import { caseAggregate } from "../case/case-aggregate.js";

/** An incident as operations on its notification clocks act on it. */
export const clockAggregate: typeof caseAggregate = {
  ...caseAggregate,
  gates: { ...caseAggregate.gates, ...clockGates },
};
