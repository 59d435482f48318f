import type { CaseFile } from "../case-file.js";
import { caseHolders } from "./case-holders.js";

/** Who is whom in an incident, where whoever is of its virtual team may act too. */
export function responderHolders(file: Pick<CaseFile, "assignments" | "incident"> & Partial<CaseFile>) {
  // Lists look at the incident alone: who is of the virtual team, it says by their ids.
  const members = "virtualTeam" in file ? (file.virtualTeam ?? []) : [];
  const nameOf = (id: string) => members.find((member) => member.id === id)?.name ?? "";
  return {
    ...caseHolders(file),
    VIRTUAL_TEAM_MEMBER: file.incident.virtualTeamPersonIds.map((id) => ({ id, name: nameOf(id) })),
  };
}
