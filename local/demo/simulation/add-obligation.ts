import type { Clock } from "../../../subgraphs/response-model/notification/clocks/clocks.js";
import type { Obligation, Simulation } from "./simulation.js";

type More = Pick<Obligation, "startedAt" | "settledAt" | "by"> & Partial<Obligation>;

/** Adds an obligation to notify somebody of a case, from that moment. */
export function addObligation(simulation: Simulation, clock: Clock, more: More): Obligation {
  const id = simulation.plan.random.identifier(more.startedAt);
  const obligation: Obligation = { id, clock, addresseeName: "", reason: null, noticeId: null, ...more };
  simulation.obligations.push(obligation);
  return obligation;
}
