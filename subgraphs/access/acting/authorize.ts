import type { EntityManager } from "typeorm";
import { whyNotBy } from "../../../platform/actions/actors.js";
import type { Authorize } from "../../../platform/actions/context.js";
import type { Named } from "../../../platform/actions/entitlement.js";
import { defaultActors } from "../../../platform/identity/viewer.js";
import { CordonError } from "../../../platform/runtime/errors.js";
import { allowancesIn, type Needed, permit, separatedFrom } from "../../response-model/permit.js";
import type { Allowance } from "../../response-model/policy.js";
import { type Appointment, appointments } from "../../response-model/process/appointments.js";
import type { Holder } from "../../response-model/process/holders.js";
import type { Responsibility } from "../../response-model/process/responsibilities.js";
import type { TeamFunction } from "../../response-model/process/team-functions.js";
import { type AbleTeam, forbiddenWords } from "./forbidden-words.js";

/** The teams that hold one of the cells for the given services, or have one of the functions. */
export type FindTeams = (
  transaction: EntityManager,
  cells: readonly Responsibility[],
  functions: readonly TeamFunction[],
  serviceIds: readonly string[],
) => Promise<readonly AbleTeam[]>;

/** The people whom the organization has appointed to something, by name. */
export type FindAppointed = (transaction: EntityManager, appointment: Appointment) => Promise<readonly Named[]>;

/** Lets through whom the response model permits; refuses everybody else with words that say whom to ask. */
export const authorizeBy =
  (findTeams: FindTeams, findAppointed: FindAppointed): Authorize =>
  async (transaction, viewer, entitlement, concerned) => {
    const needed = entitlement as Needed;
    if (permit(viewer, needed, concerned)) return;
    const why = whyNotBy(viewer, needed);
    if (why !== undefined) throw new CordonError("FORBIDDEN", why, { actors: needed.actors ?? defaultActors });
    const allow = allowancesIn(needed, concerned);
    const whoIs = async (holder: Holder) =>
      isAppointment(holder) ? findAppointed(transaction, holder) : (concerned.holders?.[holder] ?? []);
    const holders: Partial<Record<Holder, readonly Named[]>> = {};
    for (const { holder } of allow)
      if (holder) holders[holder] = (await whoIs(holder)).filter(({ id }) => id !== viewer.personId);
    // A team can do nothing where it takes a named person whom there is, or where one must not be there yet.
    const byTeams = allow.filter(
      ({ holder, vacant }) => !(holder && holders[holder]?.length) && !(vacant && concerned.holders?.[vacant]?.length),
    );
    const ableBy = (some: readonly Allowance[]) =>
      findTeams(transaction, cellsOf(some), functionsOf(some), concerned.serviceIds);
    const teams = [...(await ableBy(byTeams))];
    for (const one of allow) {
      const named = ((one.holder && holders[one.holder]) ?? []).filter(({ isTeam }) => isTeam);
      if (named.length === 0) continue;
      // A named team is of help only where it has the cell and the function itself.
      const able = one.responsibility || one.function ? await ableBy([one]) : undefined;
      for (const { id, name } of named)
        if (!able || able.some(({ teamId }) => teamId === id)) teams.push({ teamId: id, teamName: name });
    }
    const people = Object.values(holders)
      .flat()
      .filter(({ isTeam }) => !isTeam);
    const separated = separatedFrom(viewer, needed, concerned);
    const ofNoService = concerned.serviceIds.length === 0;
    throw new CordonError("FORBIDDEN", forbiddenWords(allow, { holders, people, teams, separated, ofNoService }), {
      responsibilities: cellsOf(allow),
      functions: functionsOf(allow),
      holders: teams,
      people: people.map(({ id, name }) => ({ personId: id, personName: name })),
      separatedFrom: separated,
    });
  };

const cellsOf = (allow: readonly Allowance[]) => allow.flatMap(({ responsibility }) => responsibility ?? []);

const functionsOf = (allow: readonly Allowance[]) => allow.flatMap((one) => one.function ?? []);

const isAppointment = (holder: Holder): holder is Appointment => holder in appointments;
