import type { Named } from "../../platform/actions/entitlement.js";
import type { Allowance } from "../response-model/policy.js";
import { type Holder, holders as holderTerms } from "../response-model/process/holders.js";
import { responsibilities } from "../response-model/process/responsibilities.js";
import { teamFunctions } from "../response-model/process/team-functions.js";

/** A team that may do what a viewer may not. */
export interface AbleTeam {
  readonly teamId: string;
  readonly teamName: string;
}

/** Who could do what a viewer may not, and what keeps the viewer from it besides. */
interface Forbidden {
  readonly holders: Readonly<Partial<Record<Holder, readonly Named[]>>>;
  readonly teams: readonly AbleTeam[];
  /** The operations that the viewer carried out on the same thing. */
  readonly separated: readonly string[];
}

/** What a viewer who may not act is told: what it takes, and whom to ask. Pure. */
export function forbiddenWords(allow: readonly Allowance[], { holders, teams, separated }: Forbidden): string {
  const refused = "You may not do this; nothing was done.";
  const names = [
    ...Object.values(holders).flatMap((people) => people.map(({ name }) => name)),
    ...teams.map(({ teamName }) => teamName),
  ];
  const ask = whomToAsk(allow, [...new Set(names)]);
  if (separated.length > 0)
    return `${refused} You carried out ${separated.join(" and ")} here yourself, by this account or another, and this takes another person: four eyes see what two overlook. ${ask}`;
  const needed = allow.map((one) => neededBy(one, holders)).join(" or ");
  const scope = allow.some(({ responsibility }) => responsibility) ? " for the services concerned" : "";
  return `${refused} It takes ${needed}${scope}. ${ask}`;
}

/** What one allowance asks for, as part of a sentence. */
function neededBy(
  { responsibility, function: teamFunction, holder, vacant }: Allowance,
  holders: Forbidden["holders"],
) {
  const names = holder && (holders[holder] ?? []).map(({ name }) => name).join(", ");
  return [
    ...(responsibility ? [`the responsibility "${responsibilities[responsibility].title}"`] : []),
    ...(teamFunction ? [`the team function "${teamFunctions[teamFunction].title}"`] : []),
    ...(holder ? [`the part "${holderTerms[holder].title}"${names ? ` (${names})` : ""}`] : []),
    ...(vacant ? [`that nobody has the part "${holderTerms[vacant].title}" yet`] : []),
  ].join(" and ");
}

function whomToAsk(allow: readonly Allowance[], names: readonly string[]): string {
  if (names.length > 0) return `Ask: ${names.join(", ")}.`;
  return allow.some(({ holder }) => !holder)
    ? "No team holds it: ask your Security Response team to assign it."
    : "Nobody has that part at the moment.";
}
