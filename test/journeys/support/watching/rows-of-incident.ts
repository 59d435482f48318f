import type { Client } from "pg";

/** What every table has of one incident, as the number and a digest of the rows: equal when nothing was written in between. */
export async function rowsOfIncident(client: Client, incidentId: string): Promise<Readonly<Record<string, string>>> {
  const { rows } = await client.query<{ name: string; key: string }>(
    `SELECT table_name AS name, column_name AS key FROM information_schema.columns
     WHERE table_schema = 'public' AND (column_name = 'incident_id' OR (table_name = 'incident' AND column_name = 'id'))`,
  );
  const digests = rows.map(
    ({ name, key }) =>
      `SELECT '${name}' AS name, count(*) || ' ' || md5(coalesce(string_agg(one::text, ' ' ORDER BY one::text), '')) AS rows
       FROM "${name}" AS one WHERE ${key} = $1`,
  );
  const found = await client.query<{ name: string; rows: string }>(digests.join(" UNION ALL "), [incidentId]);
  return Object.fromEntries(found.rows.map((row) => [row.name, row.rows]));
}
