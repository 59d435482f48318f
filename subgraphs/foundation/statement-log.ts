import { AsyncLocalStorage } from "node:async_hooks";
import { AbstractLogger, type LogLevel, type LogMessage } from "typeorm";
import type { Log } from "./log.js";

/** The request that the running code works for, so that a statement can be told by it. */
export const requestScope = new AsyncLocalStorage<{ readonly requestId: string }>();

/** Logs every SQL statement with the id of its request, without its parameters, at the level `debug`. */
export class StatementLog extends AbstractLogger {
  constructor(private readonly output: Log) {
    super(output.isLevelEnabled("debug") ? ["query"] : []);
  }

  protected writeLog(_level: LogLevel, messages: LogMessage | LogMessage[]): void {
    for (const { message, type } of this.prepareLogMessages(messages, { appendParameterAsComment: false })) {
      if (type === "query") this.output.debug({ statement: message, ...requestScope.getStore() }, "statement");
    }
  }
}
