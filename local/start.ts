import { parseArgs } from "node:util";
import { optionsFromEnvironment } from "./start-settings.js";
import { help, howToGoOn } from "./start-words.js";
import { System } from "./system.js";
import { type Part, parts } from "./system-plan.js";

/** A terminal sends Ctrl-C to npm and to us, and npm passes it on: two signals this close are one. */
const oneKeyPress = 500;

async function main(): Promise<void> {
  const only = partFromCommandLine();
  const began = Date.now();
  // Alone, standard output is the process's own log and nothing else.
  const output = only ? process.stderr : process.stdout;
  const report = (line: string) => output.write(`${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s  ${line}\n`);
  const system = new System({ ...optionsFromEnvironment(), only, report, onEnd: (why) => void leave(1, why) });
  let leaving: number | undefined;

  async function leave(code: number, why?: string): Promise<never> {
    leaving ??= Date.now();
    if (why) process.stderr.write(`${why}\n`);
    await system.stop();
    return process.exit(code);
  }

  function interrupted(): void {
    if (leaving === undefined) {
      report("stopping…");
      void leave(0);
    } else if (Date.now() - leaving > oneKeyPress) {
      report("killing what still runs");
      void system.stop("now").then(() => process.exit(130));
    }
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupted);

  try {
    await system.start();
    output.write(howToGoOn(system, only));
  } catch (error) {
    if (leaving !== undefined) return; // interrupted while starting: the exit is under way
    await leave(1, error instanceof Error ? error.message : String(error));
  }
}

function partFromCommandLine(): Part | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" } },
    });
    if (values.help) {
      process.stdout.write(help);
      process.exit(0);
    }
    if (positionals.length > 1) throw new Error("Start one process at a time, or all of them without naming any.");
    const [name] = positionals;
    const part = parts.find((candidate) => candidate === name);
    if (name !== undefined && part === undefined)
      throw new Error(`There is no process named ${name}. There are: ${parts.join(", ")}.`);
    return part;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}

void main();
