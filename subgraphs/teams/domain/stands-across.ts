import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import type { Side } from "../../response-model/process/sides.js";
import type { TeamFunction } from "../../response-model/process/team-functions.js";

/** The functions that stand on one side of the matrix by what they are; the others lend a hand on either. */
const sideOf: Partial<Readonly<Record<TeamFunction, Side>>> = {
  SECURITY_RESPONSE: "SECURITY_TEAM",
  SERVICE: "SERVICE_TEAM",
};

/** Whether a cell stands across from a team's function: a service team never leads or verifies, security response never executes. */
export function standsAcross(teamFunction: TeamFunction, cell: Responsibility): boolean {
  const side = sideOf[teamFunction];
  return side !== undefined && side !== responsibilities[cell].side;
}
