import { AsyncLocalStorage } from "node:async_hooks";
import { AbstractLogger, type LogLevel, type LogMessage } from "typeorm";
import type { Log } from "../runtime/log.js";

interface Request {
  readonly requestId: string;
}

/** The request that the running code works for, so that a statement can be told by it. */
const current = new AsyncLocalStorage<Request>();

/** How work is done for a request. It is followed through its promises, which slows each of them, only where it is told. */
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
