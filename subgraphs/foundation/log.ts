import { type Logger, pino } from "pino";

export type Log = Logger;

/** A structured log of one process: a JSON line per entry on standard output. Never log tokens, keys or passwords. */
export function createLog(process: string, level: string): Log {
  return pino({
    level,
    base: { process },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}
