import type { Unmet } from "../../response-model/gates/gate-rules.js";
import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import { titleOf } from "../../response-model/vocabulary.js";
import type { Service } from "./records/service.js";
import type { Team } from "./records/team.js";
import { standsAcross } from "./stands-across.js";

/** Everything that the giving and taking of responsibilities looks at. */
export interface ResponsibilityFile {
  readonly team: Team;
  readonly teams: readonly Team[];
  /** The services that the team owns. */
  readonly services: readonly Service[];
}

/** Why the team cannot be given the cell; nothing when it can. */
export function whyNotAssign(
  { team, services }: ResponsibilityFile,
  cell: Responsibility,
): readonly Unmet<"CELL_FITS_TEAM">[] {
  const { side } = responsibilities[cell];
  const places = { team: team.name, responsibility: titleOf(responsibilities[cell]) };
  if (team.responsibilities.includes(cell)) return [["HELD_ALREADY", places]];
  if (standsAcross(team.function, cell)) return [["ACROSS", places]];
  if (side === "SERVICE_TEAM" && services.length === 0) return [["NO_SERVICE", places]];
  return [];
}

/**
 * Why the cell cannot be taken from the team; nothing when it can. No cell is ever left without a team: on the security
 * side any other holder will do, on the service side only the owner of a service can act for it.
 */
export function whyNotWithdraw(
  { team, teams, services }: ResponsibilityFile,
  cell: Responsibility,
): readonly Unmet<"CELL_STAYS_HELD">[] {
  const { side } = responsibilities[cell];
  const places = { team: team.name, responsibility: titleOf(responsibilities[cell]) };
  if (!team.responsibilities.includes(cell)) return [["NOT_HELD", places]];
  if (!teams.some(({ id, responsibilities: held }) => id !== team.id && held.includes(cell)))
    return [["ONLY_HOLDER", places]];
  if (side === "SERVICE_TEAM" && services.length > 0)
    return [["OWNER", { ...places, services: services.map(({ name }) => name).join(", ") }]];
  return [];
}
