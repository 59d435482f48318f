import { type Logger, pino } from "pino";
import { LineOutput, toDescriptor } from "./line-output.js";
import { surviveClosedOutput } from "./survive-closed-output.js";

export type Log = Logger;

const standardOutput = 1;

/**
 * A structured log of one process: a JSON line per entry on standard output. Never log tokens, keys or passwords. What
 * cannot be written, because the disk is full or nobody reads, is dropped and counted: a log ends no process.
 */
export function createLog(name: string, level: string, write = toDescriptor(standardOutput)): Log {
  // Standard output is left alone: Node.js would make it one that does not wait for its reader.
  surviveClosedOutput(process.stderr);
  return pino(
    { level, base: { process: name }, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: describeError } },
    new LineOutput(write, (count, reason) => missingLines(name, count, reason)),
  );
}

/** The line of a log, a warning, that says how many are missing before it. */
export const missingLines = (process: string, count: number, reason: string): string =>
  JSON.stringify({
    level: pino.levels.values.warn,
    time: new Date().toISOString(),
    process,
    msg: `${count} ${count === 1 ? "line is" : "lines are"} missing here: the log could not be written (${reason})`,
  });

/** What a log says of an error: enough to find it, without the values of a statement, which are the customer's. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, query } = error as { readonly code?: unknown; readonly query?: unknown };
  return { type: error.name, message: error.message, code, query, stack: error.stack };
}
