import type { AffectedService } from "../../cases/case-plan.js";
import { texts } from "../../words/texts.js";
import { assess } from "../detection/assess.js";
import type { Simulation } from "../simulation.js";

/** A lead, and an owner for each service, each of whom accepts. */
export function staff(simulation: Simulation, declaredAt: number): number {
  const { random, onCall, lead, services } = simulation.plan;
  const leadId = random.identifier(declaredAt);
  let at = simulation.later(declaredAt, 6);
  simulation.do("assignLead", at, onCall, `Offered ${lead.name} to be the incident response lead`, { partId: leadId });
  at = simulation.later(at, 8);
  simulation.do("acceptLead", at, lead, "Accepted to be the incident response lead", { partId: leadId });
  const answered = services.map((affected) => {
    const [ownerId, { service, owner }] = [random.identifier(at), affected];
    const part = { service: affected, partId: ownerId };
    const joinedAt = affected.joinsLate ? join(simulation, affected, at) : at;
    const offeredAt = simulation.later(joinedAt, 6);
    simulation.do(
      "assignOwner",
      offeredAt,
      lead,
      `Offered ${owner.name} to be the security incident owner for ${service.name}`,
      part,
    );
    const acceptedAt = simulation.later(offeredAt, 14);
    simulation.do(
      "acceptOwnership",
      acceptedAt,
      owner,
      `Accepted to be the security incident owner for ${service.name}`,
      part,
    );
    return acceptedAt;
  });
  return Math.max(...answered);
}

function join(simulation: Simulation, affected: AffectedService, from: number): number {
  const at = simulation.later(from, 20);
  simulation.do(
    "addAffectedService",
    at,
    simulation.plan.lead,
    `Added ${affected.service.name} as affected: ${simulation.plan.words(texts.triage)}`,
    { service: affected },
  );
  return assess(simulation, affected, simulation.later(at, 20));
}
