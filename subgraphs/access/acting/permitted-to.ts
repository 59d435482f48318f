import type { Membership, Viewer } from "../../../platform/identity/viewer.js";
import type { Machine } from "../../response-model/machines/machines.js";
import { actorsOf } from "../../response-model/permit.js";
import type { Allowance, Policy } from "../../response-model/policy.js";
import type { Holder } from "../../response-model/process/holders.js";
import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import type { Condition } from "../reading/visibility.js";

/** The part of a policy that says who may, and from where. */
export type Permitting = Pick<Policy, "actors" | "allow" | "separate" | "transitions">;

/** How SQL finds what policies ask of a row, in terms of the query that reads it. What is left out, no row has. */
export interface PolicyColumns {
  /** The state it is in, by machine; of a machine that is left out, the query says it. */
  readonly states?: Readonly<Partial<Record<Machine, string>>>;
  /** The service that is acted on. */
  readonly serviceId?: string;
  /** The services that are acted on, as an array of uuids: a cell of the service side is needed for each. */
  readonly serviceIds?: string;
  /** The id of whoever is a named person of it; null in a row where nobody is. */
  readonly holders?: Readonly<Partial<Record<Holder, string>>>;
  /** The ids of the teams whose members are a named person of it, as an array of uuids. */
  readonly holderTeams?: Readonly<Partial<Record<Holder, string>>>;
  /** What stands between the parentheses of IN: as texts, the ids of those who have carried out an operation on it. */
  readonly doneBy?: Readonly<Partial<Record<string, string>>>;
}

/**
 * That a viewer may carry out one of some operations on a row, and that it starts from the state the row is in: what `permit`
 * and the transitions say of one thing, said of many in SQL. Undefined where there is no such row, whichever it is.
 */
export function permittedTo(
  viewer: Viewer,
  policies: readonly Permitting[],
  columns: PolicyColumns,
): Condition | undefined {
  const parameters: Record<string, unknown> = {};
  const bind = (name: string, value: unknown) => {
    parameters[name] = value;
    return `:${name}`;
  };
  const ways = policies.flatMap((policy) => {
    if (viewer.kind === "SYSTEM" || !actorsOf(policy).includes(viewer.kind)) return [];
    const here = [...startsHere(policy, columns), ...notSeparated(viewer, policy, columns, bind)];
    return policy.allow.flatMap((allowance) => {
      const allowed = allows(viewer, allowance, columns, bind);
      return allowed ? [["TRUE", ...allowed, ...here].join(" AND ")] : [];
    });
  });
  return ways.length === 0 ? undefined : { sql: `(${ways.map((way) => `(${way})`).join(" OR ")})`, parameters };
}

/** Gives a parameter its value, and says how SQL names it. */
type Bind = (name: string, value: unknown) => string;

/** That the row is in a state from which the operation goes, for each machine of it that the operation moves. */
function startsHere({ transitions = [] }: Permitting, { states = {} }: PolicyColumns): readonly string[] {
  const ofTheThing = transitions.filter(({ beside }) => !beside);
  return Object.entries(states).flatMap(([machine, state]) => {
    const from = ofTheThing.filter((one) => one.machine === machine).flatMap((one) => one.from);
    return from.length === 0 ? [] : [`${state} IN (${[...new Set(from)].map((one) => `'${one}'`).join(", ")})`];
  });
}

/** That the viewer, by whichever account, has not done to the row what the policy keeps apart. */
function notSeparated(
  { personId, otherAccountIds = [] }: Viewer,
  { separate }: Permitting,
  { doneBy = {} }: PolicyColumns,
  bind: Bind,
): readonly string[] {
  return (separate ?? []).flatMap((operation) => {
    const who = doneBy[operation];
    if (!who) return [];
    const accounts = [personId, ...otherAccountIds];
    return accounts.map((id, place) => `(CAST(${bind(`viewerAccount${place}`, id)} AS text) IN (${who})) IS NOT TRUE`);
  });
}

/** What must be true of a row for an allowance to hold; undefined where it cannot. */
function allows(
  viewer: Viewer,
  allowance: Allowance,
  columns: PolicyColumns,
  bind: Bind,
): readonly string[] | undefined {
  const { responsibility, function: teamFunction, holder, vacant, from } = allowance;
  // What goes by states that are not those of a transition is for operations on one thing: lists do not ask it.
  if (from) return undefined;
  const vacancy = vacant && columns.holders?.[vacant] ? [`${columns.holders[vacant]} IS NULL`] : [];
  if (!responsibility && !teamFunction) {
    const isHolder = holder ? holds(viewer, holder, columns, bind) : undefined;
    return isHolder && [...vacancy, ...isHolder];
  }
  const teams = viewer.memberships.filter(
    (team) =>
      (!responsibility || team.responsibilities.includes(responsibility)) &&
      (!teamFunction || team.function === teamFunction),
  );
  // Where a team is the named person, it is one and the same team that has the rest: each is asked by itself.
  const asked = holder && columns.holderTeams?.[holder] ? teams.map((team) => [team]) : [teams];
  const ways = asked.flatMap((some, place) => {
    const way = allowsAs(some, `${place || ""}`, viewer, allowance, columns, bind);
    return way ? [["TRUE", ...way].join(" AND ")] : [];
  });
  if (ways.length === 0) return undefined;
  return [...vacancy, `(${ways.join(" OR ")})`];
}

/** What must be true of a row for the viewer to be all that an allowance names by some teams that have its cell and function. */
function allowsAs(
  teams: readonly Membership[],
  suffix: string,
  viewer: Viewer,
  { responsibility, function: teamFunction, holder }: Allowance,
  columns: PolicyColumns,
  bind: Bind,
): readonly string[] | undefined {
  if (teams.length === 0) return undefined;
  const of = `${responsibility ?? ""}${teamFunction ?? ""}${suffix}`;
  const isHolder = holder ? holds({ ...viewer, memberships: teams }, holder, columns, bind, of) : [];
  if (!isHolder || !responsibility || isOfSecurity(responsibility)) return isHolder;
  const serviceIds = [...new Set(teams.flatMap((team) => team.serviceIds))];
  if (!(columns.serviceId || columns.serviceIds) || serviceIds.length === 0) return undefined;
  const own = `CAST(${bind(`servicesOf${of}`, serviceIds)} AS uuid[])`;
  return [...isHolder, columns.serviceId ? `${columns.serviceId} = ANY(${own})` : `${columns.serviceIds} <@ ${own}`];
}

const isOfSecurity = (cell: Responsibility) => responsibilities[cell].side === "SECURITY_TEAM";

/** That the viewer is a named person: by appointment of any row, else of the row. */
function holds(
  { personId, memberships, appointments = [] }: Viewer,
  holder: Holder,
  { holders = {}, holderTeams = {} }: PolicyColumns,
  bind: Bind,
  of = "",
): readonly string[] | undefined {
  if (appointments.includes(holder)) return [];
  const [who, teams] = [holders[holder], holderTeams[holder]];
  const isPerson = who ? [`${who} = CAST(${bind("viewerPerson", personId)} AS uuid)`] : [];
  const teamIds = () =>
    bind(
      `viewerTeams${of}`,
      memberships.map(({ teamId }) => teamId),
    );
  const isOfTeam = teams ? [`${teams} && CAST(${teamIds()} AS uuid[])`] : [];
  const ways = [...isPerson, ...isOfTeam];
  return ways.length > 0 ? [`(${ways.join(" OR ")})`] : undefined;
}
