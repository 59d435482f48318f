import { CordonError } from "../../../../platform/runtime/errors.js";
import type { LogSource } from "../../domain/records/service-analyses/log-source.js";
import type { LogSourceInput } from "./log-source-input.js";

/** The logs as they are kept. @throws CordonError BAD_USER_INPUT where a stretch of one ends before it begins */
export const keptLogSources = (given: readonly LogSourceInput[]): readonly LogSource[] =>
  given.map(({ name, from, until }) => {
    if (until <= from)
      throw new CordonError(
        "BAD_USER_INPUT",
        `Nothing was done. The stretch of the log "${name}" ends before it begins.`,
      );
    return { name, from: from.toISOString(), until: until.toISOString() };
  });
