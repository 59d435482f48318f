import { Client } from "pg";
import type { Organization, Person } from "../cases/organization.js";

const person = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'subject', ${alias}.subject)`;
const peopleOf = (condition: string) => `
  SELECT coalesce(json_agg(${person("person")} ORDER BY person.key), '[]') AS people FROM person
  WHERE person.kind = 'PERSON' AND ${condition}`;
const ofFunction = (name: string) =>
  peopleOf(`EXISTS (SELECT FROM team WHERE team.id = ANY(person.team_ids) AND team.function = '${name}')`);

/** Reads whom and what cases are about out of the database of the teams subgraph. @throws Error where nobody could act in a case */
export async function readOrganization(databaseUrl: string): Promise<Organization> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const people = async (statement: string) =>
    (await client.query<{ people: readonly Person[] }>(statement)).rows[0]?.people ?? [];
  try {
    const services = await client.query<{ id: string; name: string; people: Person[]; account: Person | null }>(
      `SELECT service.id, service.name,
              (${peopleOf("service.owner_team_id = ANY(person.team_ids)")}) AS people,
              (SELECT ${person("account")} FROM person AS account
               WHERE account.kind = 'SERVICE_ACCOUNT' AND service.owner_team_id = ANY(account.team_ids)
               ORDER BY account.key LIMIT 1) AS account
       FROM service ORDER BY service.kind, service.key`,
    );
    const organization = {
      services: services.rows.flatMap(({ id, name, people: [first, ...others], account }) =>
        first ? [{ id, name, people: [first, ...others], reporter: account ?? first }] : [],
      ),
      security: await people(ofFunction("SECURITY_RESPONSE")),
      communications: await people(ofFunction("CUSTOMER_COMMUNICATIONS")),
      trust: await people(ofFunction("TRUST")),
      executives: await people(peopleOf("'EXECUTIVE_INCIDENT_MANAGER' = ANY(person.appointments)")),
    };
    if (organization.services.length > 0 && organization.security.length > 0) return organization;
  } finally {
    await client.end();
  }
  throw new Error(
    "The organization has no service whose team has people, or nobody in the Security Response team, so that nobody could act in an incident. " +
      "Start Cordon with the reference organization (npm start), or name such people in the organization file.",
  );
}
