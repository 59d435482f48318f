import type { AffectedService } from "../../cases/case-plan.js";
import { texts } from "../../words/texts.js";
import type { Simulation } from "../simulation.js";
import { severityBeside } from "./severity-beside.js";

/** The team of a further service says how bad it is there: as bad as where it began, or less so. */
export function assess(simulation: Simulation, affected: AffectedService, at: number): number {
  const { random, severity: gravest, priority, words } = simulation.plan;
  const severity = random.chance(0.6) ? gravest : severityBeside(gravest, -1);
  const text = `Assessed the severity for ${affected.service.name}: ${severity.toLowerCase()}, priority ${priority}: ${words(texts.triage)}`;
  simulation.do("reassessSeverity", at, affected.owner, text, {
    service: affected,
    severity,
    partId: random.identifier(at),
  });
  return at;
}
