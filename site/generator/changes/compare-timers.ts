import type { ProcessModel } from "../model/process-model.js";
import type { ProcessChange } from "./change-kinds.js";
import { pairUp } from "./pair-up.js";

/** How long what is asked of somebody waits for them, where that is shorter or longer than before. */
export const compareTimers = (before: ProcessModel, after: ProcessModel): readonly ProcessChange[] =>
  pairUp(before.timers, after.timers, ({ coordinate }) => coordinate).kept.flatMap(([was, is]) =>
    pairUp(was.waits, is.waits, ({ severity }) => severity)
      .kept.filter(([one, other]) => one.minutes !== other.minutes)
      .map(([one, other]) => ({
        kind: other.minutes < one.minutes ? ("timerShortened" as const) : ("timerLengthened" as const),
        coordinate: is.coordinate,
        was: [`Severity.${one.severity}`, `${one.minutes} min`],
        is: [`Severity.${other.severity}`, `${other.minutes} min`],
      })),
  );
