import { texts } from "../../words/texts.js";
import type { Simulation } from "../simulation.js";
import { severityBeside } from "./severity-beside.js";

/** What is known better changes how bad it is, in both directions. */
export function reassess(simulation: Simulation, from: number): void {
  const { random, services, severity, priority } = simulation.plan;
  if (!random.chance(0.12)) return;
  const to = severityBeside(severity, random.chance(0.6) ? 1 : -1);
  if (to === severity) return;
  const at = simulation.later(from, 45);
  const [first] = services;
  const text = `Assessed the severity for ${first.service.name}: ${to.toLowerCase()}, priority ${priority}: ${simulation.plan.words(texts.triage)}`;
  simulation.do("reassessSeverity", at, first.owner, text, {
    service: first,
    severity: to,
    partId: random.identifier(at),
  });
}
