import { Client } from "pg";

const atATime = 2;

/**
 * Has PostgreSQL look all tables of a database over, the biggest first and two at a time: what it knows of them the plans of queries go by,
 * and what everybody may see is found by indexes alone.
 */
export async function vacuumTables(databaseUrl: string): Promise<void> {
  const clients = Array.from({ length: atATime }, () => new Client({ connectionString: databaseUrl }));
  try {
    await Promise.all(clients.map((client) => client.connect()));
    const tables = await clients[0]?.query<{ name: string }>(
      `SELECT oid::regclass::text AS name FROM pg_class
       WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace ORDER BY pg_table_size(oid) DESC`,
    );
    const left = tables?.rows.toReversed() ?? [];
    const work = async (client: Client) => {
      for (let table = left.pop(); table; table = left.pop()) await client.query(`VACUUM ANALYZE ${table.name}`);
    };
    await Promise.all(clients.map(work));
  } finally {
    await Promise.allSettled(clients.map((client) => client.end()));
  }
}
