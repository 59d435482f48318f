import type { Client } from "pg";

const tables = { incidents: ["incident", "alert"], lessons: ["review"] } as const;

/** Whether anything is there that made-up cases would mix with. */
export async function hasCases(clients: Readonly<Record<keyof typeof tables, Client>>): Promise<boolean> {
  const found = await Promise.all(
    (Object.keys(tables) as (keyof typeof tables)[]).map(async (name) => {
      const any = tables[name].map((table) => `EXISTS (SELECT FROM ${table})`).join(" OR ");
      const { rows } = await clients[name].query<{ filled: boolean }>(`SELECT ${any} AS filled`);
      return rows[0]?.filled ?? false;
    }),
  );
  return found.includes(true);
}
