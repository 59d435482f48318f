import { type Logger, pino } from "pino";

export type Log = Logger;

/** A structured log of one process: a JSON line per entry on standard output. Never log tokens, keys or passwords. */
export function createLog(process: string, level: string): Log {
  return pino({
    level,
    base: { process },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { error: describeError },
  });
}

/** What a log says of an error: enough to find it, without the values of a statement, which are the customer's. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, query } = error as { readonly code?: unknown; readonly query?: unknown };
  return { type: error.name, message: error.message, code, query, stack: error.stack };
}
