import type { DataSource } from "typeorm";
import { z } from "zod";
import { CordonError } from "../../runtime/errors.js";
import type { Log } from "../../runtime/log.js";
import type { ReceivedEvent } from "./received-event.js";

const reportShape = z.object({ delivered: z.number().int().min(0) });

/** The receiver's response to a report. */
interface Received {
  readonly received: number;
}

/**
 * Stores a sender's report, unless a lease is held: its renewals carry the same, are numbered, and a late report would
 * undo them. Logs when events are missing here, and responds with the number received.
 * @param lacking sources already logged as missing events by this process
 */
export async function takeReport(
  database: DataSource,
  { source, data }: ReceivedEvent,
  log: Log,
  lacking: Set<string>,
): Promise<Received> {
  const report = reportShape.safeParse(data);
  if (!report.success) throw new CordonError("BAD_USER_INPUT", "The data of the event is not a report of deliveries.");
  await database.query(
    `INSERT INTO reported_delivery (source, events, reported_at) 
     SELECT $1, $2, now() WHERE NOT EXISTS (SELECT FROM held_lease WHERE source = $1 AND ends_at > clock_timestamp())
     ON CONFLICT (source) DO UPDATE SET events = excluded.events, reported_at = excluded.reported_at`,
    [source, report.data.delivered],
  );
  const missing = (await missingEvents(database))[source] ?? 0;
  const sender = source.split("/").at(-1);
  if (missing > 0 && !lacking.has(source))
    log.error(
      { source, missing },
      `events are missing that ${sender} has delivered: this database was put back to an older backup. Run npm run events:replay -- ${sender} <this subgraph>`,
    );
  if (missing === 0 && lacking.has(source)) log.info({ source }, "no event is missing any more");
  if (missing > 0) lacking.add(source);
  else lacking.delete(source);
  const [row] = await database.query<Received[]>(
    "SELECT coalesce(sum(events), 0)::float8 AS received FROM received_count WHERE source = $1",
    [source],
  );
  return { received: row?.received ?? 0 };
}

/** By source: delivered events that are missing here. Sources without any are left out. */
export async function missingEvents(database: Pick<DataSource, "query">): Promise<Readonly<Record<string, number>>> {
  const rows: { source: string; missing: number }[] = await database.query(
    `SELECT source, missing_events(source)::float8 AS missing FROM reported_delivery
     WHERE missing_events(source) > 0 ORDER BY source`,
  );
  return Object.fromEntries(rows.map(({ source, missing }) => [source, missing]));
}
