import { type Responsibility, responsibilities } from "../../../response-model/process/responsibilities.js";
import type { Side } from "../../../response-model/process/sides.js";
import type { CaseFile } from "../case-file.js";
import type { Participant } from "../people/participant.js";

/** For which side somebody asks: that of a service of the incident which their team owns, else security; neither for others. */
export function sideOfAsker({ memberships }: Pick<Participant, "memberships">, { responses }: CaseFile): Side | null {
  const own = memberships.flatMap(({ serviceIds }) => serviceIds);
  if (responses.some(({ serviceId }) => own.includes(serviceId))) return "SERVICE_TEAM";
  const cells = memberships.flatMap((team) => team.responsibilities);
  const isSecurity = cells.some((cell) => responsibilities[cell as Responsibility]?.side === "SECURITY_TEAM");
  return isSecurity ? "SECURITY_TEAM" : null;
}
