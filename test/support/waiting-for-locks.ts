import { Client } from "pg";

export interface WaitingForLocks {
  count(): Promise<number>;
  stop(): Promise<void>;
}

/** Counts the connections of a database that wait for a lock, on one of its own, which is there also when a pool is exhausted. */
export async function waitingForLocks(url: string): Promise<WaitingForLocks> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    async count() {
      const { rows } = await client.query<{ count: number }>(
        "SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
      );
      return rows[0]?.count ?? 0;
    },
    stop: () => client.end(),
  };
}
