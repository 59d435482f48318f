import type { CaseFile, CaseMember } from "./case-file.js";

/** Who a virtual team still lacks: security response, the team of each affected service, and communications (NIST IR-4(11)). */
export function missingFromVirtualTeam(
  members: CaseFile["virtualTeam"],
  services: CaseFile["services"],
): readonly string[] {
  const teams = members.flatMap((member: CaseMember) => member.teams);
  const has = (test: (team: CaseMember["teams"][number]) => boolean) => teams.some(test);
  return [
    ...(has((team) => team.function === "SECURITY_RESPONSE") ? [] : ["the security response team"]),
    ...services.filter(({ ownerTeamId }) => !has(({ id }) => id === ownerTeamId)).map(({ name }) => `the ${name} team`),
    ...(has((team) => team.function === "CUSTOMER_COMMUNICATIONS") ? [] : ["customer communications"]),
  ];
}
