import type { Concerned, Named } from "../../platform/actions/entitlement.js";
import { defaultActors, type Membership, type Viewer } from "../../platform/identity/viewer.js";
import type { Allowance, Policy } from "./policy.js";
import { type Responsibility, responsibilities } from "./process/responsibilities.js";

/** The part of a policy that says who may act. */
export type Needed = Pick<Policy, "actors" | "allow" | "separate">;

/** The kinds of account that a policy lets act: persons, where it does not say. */
export const actorsOf = ({ actors = defaultActors }: Pick<Policy, "actors">) => actors;

/**
 * Whether the viewer may carry out an operation on a thing: its kind of account is one the policy names, it is whom one of the
 * policy's allowances asks for, and it has not carried out what the policy separates from it.
 * A cell of the security side counts for every service; one of the service side only for a service the team owns.
 */
export function permit(viewer: Viewer, policy: Needed, concerned: Concerned): boolean {
  // The SYSTEM viewer carries requests of the gateway itself, never a decision, so no policy can name it.
  if (viewer.kind === "SYSTEM" || !actorsOf(policy).includes(viewer.kind)) return false;
  return (
    allowancesIn(policy, concerned).some((one) => isAllowed(viewer, one, concerned)) &&
    separatedFrom(viewer, policy, concerned).length === 0
  );
}

/**
 * The allowances that hold in the state that a thing is in. Where none does, the state is what keeps everybody from the
 * operation, and whoever may from another state is to be told so: then all of them count. No transition starts from there, which
 * is held by a test.
 */
export function allowancesIn({ allow }: Pick<Needed, "allow">, { states = [] }: Concerned): readonly Allowance[] {
  const here = allow.filter(({ from }) => !from || states.some((state) => from.includes(state)));
  return here.length > 0 ? here : allow;
}

/** Whether all that an allowance names is true of the viewer: what it asks of a team, of one and the same. */
function isAllowed(viewer: Viewer, allowance: Allowance, { serviceIds, holders = {} }: Concerned): boolean {
  const { responsibility, function: teamFunction, holder, vacant } = allowance;
  if (vacant && (holders[vacant] ?? []).length > 0) return false;
  if (!responsibility && !teamFunction) return holder !== undefined && isHolder(viewer, holder, holders);
  return viewer.memberships.some(
    (team) =>
      (!responsibility || holds(team, responsibility, serviceIds)) &&
      (!teamFunction || team.function === teamFunction) &&
      (!holder || isHolder({ ...viewer, memberships: [team] }, holder, holders)),
  );
}

/** The operations by which the viewer, by whichever account, has had a part in the thing that keeps them from this one. */
export const separatedFrom = (
  { personId, otherAccountIds = [] }: Viewer,
  { separate }: Pick<Needed, "separate">,
  { doneBy = {} }: Concerned,
): readonly string[] =>
  (separate ?? []).filter((operation) =>
    (doneBy[operation] ?? []).some(({ id }) => [personId, ...otherAccountIds].includes(id)),
  );

/** An appointment is of the organization; every other named person is of the thing acted on. */
const isHolder = (viewer: Viewer, holder: string, holders: NonNullable<Concerned["holders"]>) =>
  (viewer.appointments ?? []).includes(holder) || (holders[holder] ?? []).some((one) => isMeant(viewer, one));

const isMeant = ({ personId, memberships }: Viewer, { id, isTeam }: Named) =>
  isTeam ? memberships.some(({ teamId }) => teamId === id) : id === personId;

function holds(team: Membership, cell: Responsibility, serviceIds: readonly string[]): boolean {
  if (!team.responsibilities.includes(cell)) return false;
  return responsibilities[cell].side === "SECURITY_TEAM" || team.serviceIds.some((id) => serviceIds.includes(id));
}
