import type { Registry } from "prom-client";
import type { DataSource } from "typeorm";
import { readGauges } from "../../../../platform/telemetry/read-gauges.js";
import type { ClockAddressee } from "../../../response-model/notification/clock-addressees.js";
import type { ClockState } from "../../../response-model/notification/clock-states.js";
import { type Clock, clocks } from "../../../response-model/notification/clocks/clocks.js";
import { laws } from "../../../response-model/notification/laws.js";
import { addresseeOf } from "../../domain/notification/addressees/addressee-of.js";

/** What is owed by a clock, to an addressee, in a state. */
interface OwedRow {
  readonly clock: Clock;
  readonly addressee: ClockAddressee | null;
  readonly state: ClockState;
  readonly count: number;
  /** Until the soonest deadline; null where there is none. */
  readonly seconds: number | null;
}

interface Owed {
  readonly jurisdiction: string;
  readonly addressee: string;
  readonly state: ClockState;
  readonly count: number;
  readonly seconds: number | null;
}

/** No more are looked at, so that a scrape costs the same on the worst day. */
const counted = 10_000;

/** What is owed, by least time left: whatever is missed, at risk or soon due is counted, however much there is beyond it. */
export async function owedNotices(database: DataSource): Promise<readonly Owed[]> {
  const rows = await database.query<OwedRow[]>(
    `SELECT clock, addressee, state, count(*)::int AS count,
            extract(epoch FROM min(deadline) FILTER (WHERE deadline < 'infinity') - now())::float8 AS seconds
     FROM (SELECT clock, addressee, state, COALESCE(delayed_until, due_at, 'infinity'::timestamptz) AS deadline
           FROM notification_obligation WHERE settled_at IS NULL
           ORDER BY COALESCE(delayed_until, due_at, 'infinity'::timestamptz), id LIMIT ${counted}) AS owed
     GROUP BY clock, addressee, state`,
  );
  return byJurisdiction(rows);
}

/** Adds up the clocks of a jurisdiction. */
function byJurisdiction(rows: readonly OwedRow[]): readonly Owed[] {
  const found = new Map<string, Owed>();
  for (const { state, count, seconds, ...of } of rows) {
    const { jurisdiction } = laws[clocks[of.clock].law];
    const addressee = addresseeOf(of);
    const key = [jurisdiction, addressee, state].join(" ");
    const known = found.get(key);
    const all = [known?.seconds ?? null, seconds].filter((one) => one !== null);
    found.set(key, {
      jurisdiction,
      addressee,
      state,
      count: (known?.count ?? 0) + count,
      seconds: all.length > 0 ? Math.min(...all) : null,
    });
  }
  return [...found.values()];
}

/** How many notices are owed, and how much time is left for the next: of every replica the same. */
export function noticeMetrics(registry: Registry, database: DataSource): void {
  const labels = ({ jurisdiction, addressee, state }: Owed) => ({ jurisdiction, addressee, state });
  const labelNames = ["jurisdiction", "addressee", "state"] as const;
  readGauges(registry, () => owedNotices(database), [
    {
      name: "cordon_notices_owed",
      help: "Notices that somebody must be given and that were not, least time left first, counted up to 10,000.",
      value: ({ count }) => count,
      labels,
      labelNames,
    },
    {
      name: "cordon_notice_deadline_seconds",
      help: "How long is left until the soonest deadline of a notice that is owed; negative once it has passed.",
      value: ({ seconds }) => seconds,
      labels,
      labelNames,
    },
  ]);
}
