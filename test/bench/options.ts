import { join } from "node:path";
import { parseArgs } from "node:util";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";

export interface BenchOptions {
  /** Names of contenders and of the extra bench; empty: every contender and no extra. */
  readonly only: readonly string[];
  readonly incidents: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: readonly number[];
  /** How many sets of variables each query has. */
  readonly sets: number;
  /** Minutes of the memory run; 0 compares instead. */
  readonly minutes: number;
  readonly dataFolder: string;
}

export const extras = ["subgraph"] as const;

export const help = (contenders: readonly string[]) => `npm run bench -- [options]

Compares Cordon's gateway with others and with the floor, on the same subgraphs, data and queries, in one run.
The first run makes 100,000 incidents (some minutes) and installs the other gateways (about a minute); both are kept.

  --quick              5,000 incidents and one short round: under a minute once installed
  --only a,b           only these: ${contenders.join(", ")};
                       or: subgraph (one subgraph with and without compiled execution)
  --minutes 10         instead of comparing: load on Cordon's gateway (or --only) for so long, and its memory
  --rounds 3           how often each is measured, in turns
  --seconds 4          how long each time
  --connections 1,50   how many ask at once
  --incidents 100000   how much data, in a folder of its own in .cordon-bench
  --help

It prints tables and writes them to test/bench/results. See test/bench/README.md for how to read them.`;

/** @throws Error in one line for what cannot be understood. */
export function readOptions(arguments_: readonly string[], contenders: readonly string[]): BenchOptions | "help" {
  const { values } = parseArgs({
    args: [...arguments_],
    options: {
      help: { type: "boolean" },
      quick: { type: "boolean" },
      only: { type: "string" },
      minutes: { type: "string" },
      rounds: { type: "string" },
      seconds: { type: "string" },
      connections: { type: "string" },
      incidents: { type: "string" },
    },
  });
  if (values.help) return "help";
  const quick = values.quick ?? false;
  const only = values.only?.split(",") ?? [];
  const known = [...contenders, ...extras];
  const unknown = only.find((name) => !known.includes(name));
  if (unknown) throw new Error(`--only knows no "${unknown}". There are: ${known.join(", ")}.`);
  const incidents = positive("incidents", values.incidents, quick ? 5_000 : 100_000);
  return {
    only,
    incidents,
    rounds: positive("rounds", values.rounds, quick ? 1 : 3),
    seconds: positive("seconds", values.seconds, quick ? 0.5 : 4),
    connections: (values.connections ?? "1,50").split(",").map((text) => positive("connections", text, 1)),
    sets: quick ? 20 : 60,
    minutes: positive("minutes", values.minutes, 0),
    dataFolder: join(repositoryRoot, ".cordon-bench", `incidents-${incidents}`),
  };
}

function positive(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} must be a number above 0, not "${text}".`);
  return number;
}
