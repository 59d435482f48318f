import type { CaseFile } from "../case-file.js";

/** The names of those who hold a role but are not of this virtual team: a RED incident would be hidden from them. */
export const holdersOutside = (
  assignments: CaseFile["assignments"],
  virtualTeamPersonIds: readonly string[],
): readonly string[] =>
  assignments
    .filter(({ state, personId }) => state === "ACCEPTED" && !virtualTeamPersonIds.includes(personId))
    .map(({ personName }) => personName);
