import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { textSweepGates } from "../../../domain/gates/sweeps/sweep-gates.js";
import { caseAggregate } from "../case/case-aggregate.js";

/** An incident, in which a sweep is recorded as a text. */
export const textSweepAggregate = { ...caseAggregate, gates: { ...incidentGates, ...textSweepGates } };
