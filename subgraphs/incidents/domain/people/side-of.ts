import type { Side } from "../../../response-model/process/sides.js";
import type { CaseService } from "../case-file.js";

/** For which side somebody speaks about a service: for the service when they belong to the team that owns it. */
export const sideOf = (
  { memberships }: { readonly memberships: readonly { readonly teamId: string }[] },
  { ownerTeamId }: Pick<CaseService, "ownerTeamId">,
): Side => (memberships.some(({ teamId }) => teamId === ownerTeamId) ? "SERVICE_TEAM" : "SECURITY_TEAM");
