import { AsyncLocalStorage } from "node:async_hooks";
import { AbstractLogger, type LogLevel, type LogMessage } from "typeorm";
import type { Log } from "../../runtime/log.js";

interface Request {
  readonly requestId: string;
}

/** The current request, for the log lines of its statements. */
const current = new AsyncLocalStorage<Request>();

/**
 * Runs work within the context of a request. AsyncLocalStorage slows down every promise, so it is used at level `debug`
 * only.
 */
export const requestScope = (log: Log) =>
  log.isLevelEnabled("debug") ? current.run.bind(current) : <Result>(_: Request, work: () => Result): Result => work();

/** Logs every SQL statement with the id of its request, without its parameters, at the level `debug`. */
export class StatementLog extends AbstractLogger {
  constructor(private readonly output: Log) {
    super(output.isLevelEnabled("debug") ? ["query"] : []);
  }

  protected writeLog(_level: LogLevel, messages: LogMessage | LogMessage[]): void {
    for (const { message, type } of this.prepareLogMessages(messages, { appendParameterAsComment: false })) {
      if (type === "query") this.output.debug({ statement: message, ...current.getStore() }, "statement");
    }
  }
}
