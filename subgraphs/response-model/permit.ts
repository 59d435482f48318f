import type { Membership, Viewer } from "../foundation/viewer.js";
import type { Policy } from "./policy.js";
import { type Responsibility, responsibilities } from "./process/responsibilities.js";

/**
 * Whether the viewer may carry out an operation that concerns these services.
 * A cell of the security side counts for every service; one of the service side only for a service the team owns.
 */
export function permit(
  viewer: Viewer,
  policy: Pick<Policy, "responsibility" | "function">,
  serviceIds: readonly string[],
): boolean {
  // The SYSTEM viewer carries requests of the gateway itself, never a decision of a person or their automation.
  if (viewer.kind === "SYSTEM") return false;
  return viewer.memberships.some(
    (team) =>
      policy.function?.some((teamFunction) => team.function === teamFunction) ||
      policy.responsibility?.some((cell) => holds(team, cell, serviceIds)),
  );
}

function holds(team: Membership, cell: Responsibility, serviceIds: readonly string[]): boolean {
  if (!team.responsibilities.includes(cell)) return false;
  return responsibilities[cell].side === "SECURITY_TEAM" || team.serviceIds.some((id) => serviceIds.includes(id));
}
