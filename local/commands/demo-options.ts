import { parseArgs } from "node:util";

export interface DemoOptions {
  readonly incidents: number;
  readonly seed: number;
  /** The end of the year that is made up. */
  readonly until: Date;
}

const hourMs = 3_600_000;
const maxIncidents = 2_000_000;

export const demoHelp = `Fills a running system with a made-up year of incidents, so that lists, searches and statistics have something to show.

  npm run demo
  npm run demo -- --incidents 100000

  --incidents 2000     how many incidents, up to ${maxIncidents.toLocaleString("en")}; alerts, reviews and the rest come with them
  --seed 1             another number makes other incidents; the same one makes the same, for the same number and end
  --until 2026-06-30   when the year ends, as a day or a moment; usually now, at the full hour, and printed
  --help

Cordon has to run (npm start) and be empty: no incident, no alert and no review. All of it goes in as rows, by COPY, not
through the API, as if the people of the organization had worked for a year: with quiet weeks and campaigns, false alarms,
duplicates, cases that went back to analysis or were reopened, deadlines that were met, met late and missed. Timelines and
audit chain are valid: npm run audit:verify.

Each database is filled in one transaction: a run that is cut off leaves nothing in it. Meanwhile whoever changes something waits,
or is refused for a while, and from 5,000 incidents on whoever reads does too, as indexes are built at the end. A million incidents
take 60 GB on the disk of the database, and some 10 GB more while they are stored. Nothing has
to be started again: what is asked afterwards has it all. No subscription shows what was made up, and no event is sent of
it, since all three databases have it already.

Settings (environment)
  CORDON_DATA                  the data folder of the running system (.cordon in the checkout)
  DATABASE_URL_TEAMS, DATABASE_URL_INCIDENTS, DATABASE_URL_LESSONS
                               the databases, where they are not those of the data folder
`;

/** @throws Error in one line for what cannot be understood */
export function readDemoOptions(words: readonly string[], now: Date): DemoOptions | "help" {
  const { values } = parseArgs({
    args: [...words],
    options: {
      incidents: { type: "string", default: "2000" },
      seed: { type: "string", default: "1" },
      until: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return "help";
  return {
    incidents: wholeNumber("incidents", values.incidents, 1, maxIncidents),
    seed: wholeNumber("seed", values.seed, 0, Number.MAX_SAFE_INTEGER),
    until:
      values.until === undefined ? new Date(Math.floor(now.getTime() / hourMs) * hourMs) : moment(values.until, now),
  };
}

function wholeNumber(name: string, text: string, from: number, to: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= from && number <= to) return number;
  throw new Error(`--${name} must be a whole number from ${from} to ${to}, not "${text}".`);
}

const earliest = new Date("2001-01-01");

function moment(text: string, now: Date): Date {
  const until = new Date(text);
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/.exec(text) ?? [];
  const isDay = day !== undefined && new Date(day).toJSON()?.startsWith(day);
  if (!isDay || Number.isNaN(until.getTime()))
    throw new Error(`--until must be a day or a moment such as 2026-06-30 or 2026-06-30T12:00Z, not "${text}".`);
  if (until < earliest) throw new Error(`--until must not be before ${earliest.getUTCFullYear()}, and "${text}" is.`);
  if (until > now) throw new Error(`--until must not be in the future, and ${until.toISOString()} is.`);
  return until;
}
