import type { CaseFile, CaseMember } from "../case-file.js";

/** Who a virtual team still lacks: security response, the team of each affected service, and communications (NIST IR-4(11)). */
export function missingFromVirtualTeam(
  members: CaseFile["virtualTeam"],
  services: CaseFile["services"],
): readonly { readonly en: string; readonly ko: string }[] {
  const teams = members.flatMap((member: CaseMember) => member.teams);
  const has = (test: (team: CaseMember["teams"][number]) => boolean) => teams.some(test);
  return [
    ...(has((team) => team.function === "SECURITY_RESPONSE")
      ? []
      : [{ en: "the security response team", ko: "보안 대응 팀" }]),
    ...services
      .filter(({ ownerTeamId }) => !has(({ id }) => id === ownerTeamId))
      .map(({ name }) => ({ en: `the ${name} team`, ko: `${name} 팀` })),
    ...(has((team) => team.function === "CUSTOMER_COMMUNICATIONS")
      ? []
      : [{ en: "customer communications", ko: "고객 커뮤니케이션" }]),
  ];
}
