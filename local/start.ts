import { parseArgs } from "node:util";
import { LineOutput, toDescriptor } from "../platform/runtime/line-output.js";
import { surviveClosedOutput } from "../platform/runtime/survive-closed-output.js";
import { isAnotherPress } from "./commands/another-press.js";
import { optionsFromEnvironment } from "./commands/start-settings.js";
import { help, nextSteps } from "./commands/start-texts.js";
import { unusedSettings } from "./commands/unused-settings.js";
import { reasonOf } from "./data-folder/data-folder-problem.js";
import type { Development } from "./development/development.js";
import { referenceFiles } from "./organization/organization-files.js";
import { System } from "./system/system.js";
import type { SystemOptions } from "./system/system-options.js";
import { type Part, parts } from "./system/system-plan.js";

/** What is said to a person at a terminal; when nobody reads it any more (`npm start | head`), everything runs on. */
const terminalOutput = (descriptor: number) =>
  new LineOutput(toDescriptor(descriptor), (count, reason) => `(${count} lines could not be written here: ${reason})`);

const standardError = terminalOutput(2);

const underNpm = process.env.npm_lifecycle_event !== undefined;

async function main(): Promise<void> {
  const { only, newSecrets, watch } = fromCommandLine();
  const began = Date.now();
  // Alone, standard output is the process's own log and nothing else.
  const output = only ? standardError : terminalOutput(1);
  const report = (line: string) => output.write(`${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s  ${line}`);
  const options = optionsFromEnvironment();
  for (const line of unusedSettings(process.env)) report(line);
  const development = watch ? await openDevelopment(report) : undefined;
  const system = openSystem({
    ...options,
    only,
    newSecrets,
    report,
    onEnd: (why) => void leave(1, why),
    ...development?.systemOptions,
  });
  let leaving = false;
  let interruptedAt: number | undefined;
  let interruptions = 0;

  async function leave(code: number, why?: string): Promise<never> {
    leaving = true;
    if (why) standardError.write(why);
    try {
      await Promise.all([system.stop(), development?.stop()]);
    } catch (error) {
      standardError.write(reasonOf(error, system.dataFolder));
      return process.exit(1);
    }
    return process.exit(code);
  }

  function onInterrupt(): void {
    interruptions += 1;
    if (interruptedAt === undefined) {
      interruptedAt = Date.now();
      report("stopping…");
      void leave(0);
    } else if (isAnotherPress({ count: interruptions, sinceFirstMs: Date.now() - interruptedAt, underNpm })) {
      report("killing what still runs");
      const exit = () => process.exit(130);
      void system.stop("now").then(exit, exit);
    }
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onInterrupt);

  try {
    await development?.watch();
    await system.start();
    const words = nextSteps(system, only, options.files?.personas ?? referenceFiles.personas);
    if (words) output.write(words);
    await development?.follow(system);
  } catch (error) {
    if (leaving) return; // interrupted while starting: the exit is under way
    await leave(1, reasonOf(error, system.dataFolder));
  }
}

/** @throws never: a data folder that cannot be used is one line and status 1. */
function openSystem(options: SystemOptions): System {
  try {
    return new System(options);
  } catch (error) {
    standardError.write(reasonOf(error, options.dataFolder ?? ""));
    return process.exit(1);
  }
}

/** Loaded only when it is wanted: it stands on development packages. */
async function openDevelopment(report: (line: string) => void): Promise<Development> {
  const { Development } = await import("./development/development.js");
  return new Development(report);
}

interface CommandLine {
  readonly only: Part | undefined;
  readonly newSecrets: boolean;
  readonly watch: boolean;
}

function fromCommandLine(): CommandLine {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        "new-secrets": { type: "boolean", default: false },
        watch: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      terminalOutput(1).write(help);
      process.exit(0);
    }
    if (positionals.length > 1) throw new Error("Start one process at a time, or all of them without naming any.");
    const [name] = positionals;
    const part = parts.find((candidate) => candidate === name);
    if (name !== undefined && part === undefined)
      throw new Error(`There is no process named ${name}. There are: ${parts.join(", ")}.`);
    return { only: part, newSecrets: values["new-secrets"], watch: values.watch };
  } catch (error) {
    standardError.write((error as Error).message);
    process.exit(1);
  }
}

surviveClosedOutput(process.stderr); // Node.js itself and the reading of settings write there
void main();
