import { defaultActors, type Membership, type Viewer } from "../../platform/identity/viewer.js";
import type { Policy } from "./policy.js";
import { type Responsibility, responsibilities } from "./process/responsibilities.js";

/** The kinds of account that a policy lets act: persons, where it does not say. */
export const actorsOf = ({ actors = defaultActors }: Pick<Policy, "actors">) => actors;

/**
 * Whether the viewer may carry out an operation that concerns these services: its kind of account is one the policy names,
 * and a team of it holds what the policy asks for.
 * A cell of the security side counts for every service; one of the service side only for a service the team owns.
 */
export function permit(
  viewer: Viewer,
  policy: Pick<Policy, "actors" | "responsibility" | "function">,
  serviceIds: readonly string[],
): boolean {
  // The SYSTEM viewer carries requests of the gateway itself, never a decision, so no policy can name it.
  if (viewer.kind === "SYSTEM" || !actorsOf(policy).includes(viewer.kind)) return false;
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
