import type { CaseFile } from "./case-file.js";

/**
 * The names of those who hold a role, or are offered one, but are not of this virtual team: a RED incident would be hidden from
 * them, if not at once, then when they accept.
 */
export const holdersOutside = (
  assignments: CaseFile["assignments"],
  virtualTeamPersonIds: readonly string[],
): readonly string[] =>
  assignments
    .filter(
      ({ state, personId }) => ["ACCEPTED", "OFFERED"].includes(state) && !virtualTeamPersonIds.includes(personId),
    )
    .map(({ personName }) => personName);
