import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
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

/** Why the team cannot be given the cell; undefined when it can. */
export function whyNotAssign({ team, services }: ResponsibilityFile, cell: Responsibility): string | undefined {
  const { title, side } = responsibilities[cell];
  if (team.responsibilities.includes(cell)) return `${team.name} holds "${title}" already.`;
  if (standsAcross(team.function, cell))
    return `"${title}" stands across the matrix from the function of ${team.name}: a service team never leads or verifies, and security response never executes. Give it to a team of its side.`;
  if (side === "SERVICE_TEAM" && services.length === 0)
    return `${team.name} owns no service, and "${title}" counts only for services that the team owns. Give it to the owner of a service.`;
  return undefined;
}

/**
 * Why the cell cannot be taken from the team; undefined when it can. No cell is ever left without a team: on the security
 * side any other holder will do, on the service side only the owner of a service can act for it.
 */
export function whyNotWithdraw(
  { team, teams, services }: ResponsibilityFile,
  cell: Responsibility,
): string | undefined {
  const { title, side } = responsibilities[cell];
  if (!team.responsibilities.includes(cell)) return `${team.name} does not hold "${title}".`;
  if (!teams.some(({ id, responsibilities: held }) => id !== team.id && held.includes(cell)))
    return `${team.name} is the only team that holds "${title}", and no cell may be left without one. Assign it to another team first.`;
  if (side === "SERVICE_TEAM" && services.length > 0)
    return `${team.name} owns ${services.map(({ name }) => name).join(", ")}, and nobody else could exercise "${title}" for what it owns. Give the service to another team in the organization file first.`;
  return undefined;
}
