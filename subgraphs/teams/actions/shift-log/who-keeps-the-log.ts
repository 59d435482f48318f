/** Who is on duty in shifts and keeps their log: the people of the team, where it is an operations center. */
export const whoKeepsTheLog = [{ function: "CYBER_DEFENSE_OPERATIONS_CENTER", holder: "SHIFT_TEAM_MEMBER" }] as const;
