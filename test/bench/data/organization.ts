import { Client } from "pg";

/** What the cases are about: the services of the reference organization and the people who work on them. */
export interface Organization {
  readonly services: readonly { readonly id: string; readonly name: string; readonly people: readonly Person[] }[];
  /** The people of the security side. */
  readonly security: readonly Person[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Reads the organization out of the database of the teams subgraph. */
export async function readOrganization(databaseUrl: string): Promise<Organization> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const services = await client.query<Organization["services"][number]>(
      `SELECT service.id, service.name,
              (SELECT json_agg(json_build_object('id', person.id, 'name', person.name) ORDER BY person.key)
               FROM person WHERE person.kind = 'PERSON' AND service.owner_team_id = ANY(person.team_ids)) AS people
       FROM service ORDER BY service.key`,
    );
    const security = await client.query<Person>(
      `SELECT person.id, person.name FROM person
       WHERE person.kind = 'PERSON' AND EXISTS (
         SELECT FROM team WHERE team.id = ANY(person.team_ids) AND team.function = 'SECURITY_RESPONSE')
       ORDER BY person.key`,
    );
    return { services: services.rows.filter(({ people }) => people?.length > 0), security: security.rows };
  } finally {
    await client.end();
  }
}
