import type { AffectedService } from "../../cases/case-plan.js";
import { texts } from "../../words/texts.js";
import type { Simulation } from "../simulation.js";

/** A service that turns out not to be affected: its owner agrees, and the lead releases it. */
export function releaseNotAffected(simulation: Simulation, affected: AffectedService, analysedAt: number): void {
  const { lead, random } = simulation.plan;
  const { service, owner } = affected;
  const why = random.pick(texts.notAffected);
  let at = simulation.later(analysedAt, 60);
  simulation.do("agreeRelease", at, owner, `Agreed that ${service.name} is not affected: ${why}`, {
    service: affected,
  });
  at = simulation.later(at, 20);
  simulation.do("releaseService", at, lead, `Released ${service.name} as not affected: ${why}`, { service: affected });
}
