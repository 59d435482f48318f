import type { EntityManager } from "typeorm";
import { whyNotBy } from "../../platform/actions/actors.js";
import type { Authorize, Entitlement } from "../../platform/actions/context.js";
import { defaultActors } from "../../platform/identity/viewer.js";
import { CordonError } from "../../platform/runtime/errors.js";
import { permit } from "../response-model/permit.js";
import type { Policy } from "../response-model/policy.js";
import { responsibilities } from "../response-model/process/responsibilities.js";
import { teamFunctions } from "../response-model/process/team-functions.js";

/** A team that may do what a viewer may not. */
export interface Holder {
  readonly teamId: string;
  readonly teamName: string;
}

/** Which teams hold what an entitlement asks for, for the given services. */
export type FindHolders = (
  transaction: EntityManager,
  entitlement: Entitlement,
  serviceIds: readonly string[],
) => Promise<readonly Holder[]>;

type Needed = Pick<Policy, "actors" | "responsibility" | "function">;

/** Lets through whom the response model permits; refuses everybody else with words that say whom to ask. */
export const authorizeBy =
  (findHolders: FindHolders): Authorize =>
  async (transaction, viewer, entitlement, serviceIds) => {
    const needed = entitlement as Needed;
    if (permit(viewer, needed, serviceIds)) return;
    const why = whyNotBy(viewer, needed);
    if (why !== undefined) throw new CordonError("FORBIDDEN", why, { actors: needed.actors ?? defaultActors });
    const holders = await findHolders(transaction, entitlement, serviceIds);
    throw new CordonError("FORBIDDEN", words(needed, holders), {
      responsibilities: needed.responsibility ?? [],
      functions: needed.function ?? [],
      holders,
    });
  };

function words(needed: Needed, holders: readonly Holder[]): string {
  const cells = (needed.responsibility ?? []).map((code) => `the responsibility "${responsibilities[code].title}"`);
  const functions = (needed.function ?? []).map((code) => `the team function "${teamFunctions[code].title}"`);
  const teams = holders.map(({ teamName }) => teamName).join(", ");
  return (
    `You may not do this; nothing was done. It takes ${[...cells, ...functions].join(" or ")} for the services concerned. ` +
    (teams ? `Ask: ${teams}.` : "No team holds it: ask your Security Response team to assign it.")
  );
}
