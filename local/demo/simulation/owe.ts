import type { Clock } from "../../../subgraphs/response-model/notification/clocks/clocks.js";
import type { Duty, Simulation } from "./simulation.js";

type More = Pick<Duty, "startedAt" | "settledAt" | "by"> & Partial<Duty>;

/** That somebody is to be notified of a case, from that moment. */
export function owe(simulation: Simulation, clock: Clock, more: More): Duty {
  const id = simulation.plan.random.identifier(more.startedAt);
  const duty: Duty = { id, clock, addresseeName: "", reason: null, noticeId: null, ...more };
  simulation.duties.push(duty);
  return duty;
}
