import type { EntityManager } from "typeorm";
import { whyNotBy } from "../../platform/actions/actors.js";
import type { Authorize } from "../../platform/actions/context.js";
import type { Concerned, Named } from "../../platform/actions/entitlement.js";
import { defaultActors } from "../../platform/identity/viewer.js";
import { CordonError } from "../../platform/runtime/errors.js";
import { type Needed, permit, separatedFrom } from "../response-model/permit.js";
import type { Allowance } from "../response-model/policy.js";
import { holders as holderTerms } from "../response-model/process/holders.js";
import { type Responsibility, responsibilities } from "../response-model/process/responsibilities.js";
import { type TeamFunction, teamFunctions } from "../response-model/process/team-functions.js";

/** A team that may do what a viewer may not. */
export interface Holder {
  readonly teamId: string;
  readonly teamName: string;
}

/** Which teams hold one of the cells for the given services, or have one of the functions. */
export type FindHolders = (
  transaction: EntityManager,
  cells: readonly Responsibility[],
  functions: readonly TeamFunction[],
  serviceIds: readonly string[],
) => Promise<readonly Holder[]>;

/** Lets through whom the response model permits; refuses everybody else with words that say whom to ask. */
export const authorizeBy =
  (findHolders: FindHolders): Authorize =>
  async (transaction, viewer, entitlement, concerned) => {
    const needed = entitlement as Needed;
    if (permit(viewer, needed, concerned)) return;
    const why = whyNotBy(viewer, needed);
    if (why !== undefined) throw new CordonError("FORBIDDEN", why, { actors: needed.actors ?? defaultActors });
    const cells = needed.allow.flatMap(({ responsibility }) => responsibility ?? []);
    const functions = needed.allow.flatMap((one) => one.function ?? []);
    const people = needed.allow.flatMap(({ holder }) => (holder && concerned.holders?.[holder]) || []);
    const teams = await findHolders(transaction, cells, functions, concerned.serviceIds);
    const separated = separatedFrom(viewer, needed, concerned);
    throw new CordonError("FORBIDDEN", words(needed, concerned, people, teams, separated), {
      responsibilities: cells,
      functions,
      holders: teams,
      people: people.map(({ id, name }) => ({ personId: id, personName: name })),
      separatedFrom: separated,
    });
  };

function words(
  { allow }: Needed,
  concerned: Concerned,
  people: readonly Named[],
  teams: readonly Holder[],
  separated: readonly string[],
): string {
  const refused = "You may not do this; nothing was done.";
  if (separated.length > 0)
    return `${refused} You carried out ${separated.join(" and ")} here yourself, and this takes another person: four eyes see what two overlook. ${whom(people, teams)}`;
  const needed = allow.map((one) => neededBy(one, concerned)).join(" or ");
  const scope = allow.some(({ responsibility }) => responsibility) ? " for the services concerned" : "";
  return `${refused} It takes ${needed}${scope}. ${whom(people, teams)}`;
}

/** What one allowance asks for, as part of a sentence. */
function neededBy({ responsibility, function: teamFunction, holder, vacant }: Allowance, { holders = {} }: Concerned) {
  const names = holder && (holders[holder] ?? []).map(({ name }) => name).join(", ");
  return [
    ...(responsibility ? [`the responsibility "${responsibilities[responsibility].title}"`] : []),
    ...(teamFunction ? [`the team function "${teamFunctions[teamFunction].title}"`] : []),
    ...(holder ? [`the part "${holderTerms[holder].title}"${names ? ` (${names})` : ""}`] : []),
    ...(vacant ? [`that nobody has the part "${holderTerms[vacant].title}" yet`] : []),
  ].join(" and ");
}

function whom(people: readonly Named[], teams: readonly Holder[]): string {
  const names = [...new Set([...people.map(({ name }) => name), ...teams.map(({ teamName }) => teamName)])];
  return names.length > 0
    ? `Ask: ${names.join(", ")}.`
    : "No team holds it: ask your Security Response team to assign it.";
}
