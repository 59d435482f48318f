/** Whether somebody, by a team of theirs, is of legal affairs. */
export const isOfLegal = (teams: readonly { readonly function: string }[]): boolean =>
  teams.some((team) => team.function === "LEGAL_AFFAIRS");
