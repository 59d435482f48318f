import { Client } from "pg";
import { type FillOptions, fillDatabases } from "../../local/demo/filling/fill-databases.js";

/** The newest case is of this time, whenever the data is made: the same data each time. */
const newest = new Date("2026-06-30T12:00:00.000Z");
const threeYearsMs = 3 * 365 * 24 * 3_600_000;
/** Nothing runs out while it is measured, since it has already. */
const endOfTime = new Date(8_640_000_000_000_000);

/** Fills databases with three years of incidents; what is filled already is left as it is. */
export async function fillOnce(
  incidents: number,
  databaseUrl: FillOptions["databaseUrl"],
  report: (line: string) => void,
): Promise<void> {
  if (await isFilled(databaseUrl("incidents"))) return;
  const start = performance.now();
  const from = new Date(newest.getTime() - threeYearsMs);
  let next = 0;
  await fillDatabases({
    period: { incidents, seed: 1, from, until: newest, clocksUntil: endOfTime },
    databaseUrl,
    report: (done) => {
      if (done < next && done < incidents) return;
      next = done + incidents / 20;
      report(`filling: ${done} of ${incidents} incidents, ${Math.round((performance.now() - start) / 1000)} s`);
    },
  });
}

async function isFilled(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ filled: boolean }>("SELECT EXISTS (SELECT FROM incident) AS filled");
    return rows[0]?.filled ?? false;
  } finally {
    await client.end();
  }
}
