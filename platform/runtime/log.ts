import { type Logger, pino } from "pino";
import { LineOutput, toDescriptor } from "./line-output.js";
import { surviveClosedOutput } from "./survive-closed-output.js";

export type Log = Logger;

const standardOutput = 1;

/**
 * A structured log: one JSON line per entry on standard output. Never log tokens, keys or passwords. Lines that cannot
 * be written, on a full disk or a closed pipe, are dropped and counted.
 */
export function createLog(name: string, level: string, write = toDescriptor(standardOutput)): Log {
  // Not by process.stdout, which Node.js may make non-blocking.
  surviveClosedOutput(process.stderr);
  return pino(
    { level, base: { process: name }, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: describeError } },
    new LineOutput(write, (count, reason) => missingLines(name, count, reason)),
  );
}

/** The warning that reports dropped lines. */
export const missingLines = (process: string, count: number, reason: string): string =>
  JSON.stringify({
    level: pino.levels.values.warn,
    time: new Date().toISOString(),
    process,
    msg: `${count} ${count === 1 ? "line is" : "lines are"} missing here: the log could not be written (${reason})`,
  });

/** Describes an error for the log, without the values of SQL statements, which are customer data. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, query } = error as { readonly code?: unknown; readonly query?: unknown };
  return { type: error.name, message: error.message, code, query, stack: error.stack };
}
