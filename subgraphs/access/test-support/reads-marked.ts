import type { Viewer } from "../../../platform/identity/viewer.js";
import { isOnSecuritySide, isResponder } from "../reading/visibility.js";

/** Who reads what is marked, by TLP 2.0 as the design says it: what the condition in SQL is held to. */
export function readsMarked(viewer: Viewer, row: Readonly<Record<string, unknown>>): boolean {
  const { handling, serviceIds, virtualTeamPersonIds, askedPersonIds, askedTeamIds } = row;
  const has = (list: unknown, id: string) => (list as readonly string[]).includes(id);
  const isOfTeam = viewer.memberships.some(({ teamId }) => has(askedTeamIds, teamId));
  const isOnCall = viewer.memberships.some(({ responsibilities }) =>
    responsibilities.includes("SECURITY_ON_CALL_AND_RESPONSE_LEAD"),
  );
  const { personId } = viewer;
  const isNamed = has(virtualTeamPersonIds, personId) || has(askedPersonIds, personId) || isOfTeam;
  if (isNamed || (isOnCall && (virtualTeamPersonIds as readonly string[]).length === 0)) return true;
  if (handling === "RED") return false;
  const owns = viewer.memberships.some((team) => team.serviceIds.some((id) => has(serviceIds, id)));
  if (isOnSecuritySide(viewer) || owns) return true;
  return handling === "AMBER" ? isResponder(viewer) : handling === "GREEN" || handling === "CLEAR";
}

/** The same of what belongs to no incident, and so names nobody: it is read by the functions beside the security side as well. */
export function readsAlone(viewer: Viewer, row: Readonly<Record<string, unknown>>): boolean {
  const isBeside = viewer.memberships.some((team) =>
    ["THREAT_INTELLIGENCE", "SECURITY_RESPONSE_CENTER"].includes(team.function),
  );
  if (isBeside && row.handling === "AMBER_STRICT") return true;
  return readsMarked(viewer, { ...row, virtualTeamPersonIds: [], askedPersonIds: [], askedTeamIds: [] });
}
