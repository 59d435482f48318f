import type { Context } from "../../../platform/actions/context.js";
import type { BatchLoad } from "../../../platform/graphql/load.js";
import { codesOf } from "../domain/matrix.js";
import type { Service } from "../domain/records/service.js";
import type { Team } from "../domain/records/team.js";
import { type RotationAround, rotationsAround } from "./on-call.js";
import { reader } from "./reader.js";

/** Several services as one key of a {@link BatchLoad}. */
export const keyOf = (serviceIds: readonly string[]): string => serviceIds.join(" ");

const idsOf = (key: string): readonly string[] => key.split(" ").filter((id) => id !== "");

const servicesOf = (keys: readonly string[]): readonly string[] => [...new Set(keys.flatMap(idsOf))];

type Owner = Team & { readonly services: readonly Service[] };

/** That a team holds one of some cells, or owns one of some services. */
const concerned = (serviceIds: readonly string[], held: readonly string[], team: string) => ({
  sql: `${team}.responsibilities && CAST(:held AS text[]) OR EXISTS (
    SELECT FROM service AS affected WHERE affected.owner_team_id = ${team}.id AND affected.id = ANY(CAST(:affected AS uuid[])))`,
  parameters: { held, affected: serviceIds },
});

/** Whether an incident on some services concerns a team. */
const isConcerned = ({ responsibilities, services }: Owner, held: readonly string[], affected: ReadonlySet<string>) =>
  responsibilities.some((code) => held.includes(code)) || services.some(({ id }) => affected.has(id));

const ofSecurity: readonly string[] = codesOf("SECURITY_TEAM");
const onCallForSecurity: readonly string[] = ["SECURITY_ON_CALL_AND_RESPONSE_LEAD"];

const byName = [
  { expression: "team.name", direction: "ASC" },
  { expression: "team.id", direction: "ASC" },
] as const;

/** The teams that an incident on these services concerns: the owners of the services, and the security side. */
export const responsibleTeams: BatchLoad<readonly Team[]> = async (context: Context, keys) => {
  const conditions = [concerned(servicesOf(keys), ofSecurity, "team")];
  const teams = (await reader.whole(
    context,
    "Team",
    { conditions, order: byName },
    { services: {} },
  )) as readonly Owner[];
  return new Map(keys.map((key) => [key, teams.filter((team) => isConcerned(team, ofSecurity, new Set(idsOf(key))))]));
};

/** The rotations that an incident on these services calls now: those of security, and of the owners of the services. */
export const rotationsFor: BatchLoad<readonly RotationAround[]> = async (context: Context, keys) => {
  const { sql, parameters } = concerned(servicesOf(keys), onCallForSecurity, "called");
  const calls = { sql: `rotation.teamId IN (SELECT called.id FROM team AS called WHERE ${sql})`, parameters };
  const rotations = await rotationsAround(context, [calls], context.now);
  return new Map(
    keys.map((key) => {
      const affected = new Set(idsOf(key));
      return [key, rotations.filter(({ team }) => isConcerned(team, onCallForSecurity, affected))];
    }),
  );
};
