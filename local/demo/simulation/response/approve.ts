import type { Simulation } from "../simulation.js";

/** An executive incident manager, who is not the lead, approves what was asked for. Answers when. */
export function approve(
  simulation: Simulation,
  from: number,
  operation: "withdrawIncident" | "reopenIncident",
): number {
  const { random, lead, organization } = simulation.plan;
  const executive = organization.executives.find(({ id }) => id !== lead.id) ?? lead;
  const partId = random.identifier(from);
  simulation.do("requestApproval", from, lead, `Asked ${executive.name} to approve: ${operation}`, { partId });
  const at = simulation.later(from, 60);
  simulation.do("grantApproval", at, executive, `Approved: ${operation}`, { partId });
  return at;
}
