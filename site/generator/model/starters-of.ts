import type { Clock, Operation, ProcessModel } from "./process-model.js";
import { waitsFor } from "./waits-for.js";

const starts = ({ transitions }: Operation) =>
  transitions.some(
    ({ machine, from, to }) => machine === "NotificationObligation" && from.length === 0 && to === "RUNNING",
  );

const declares = ({ transitions }: Operation) =>
  transitions.some(({ machine, to }) => machine === "Incident" && to === "DECLARED");

/** The operations with which a clock starts: by a declaration, by the notice before it, or by who records what starts it. */
export function startersOf(clock: Clock, { operations, clocks }: ProcessModel): readonly Operation[] {
  const starting = operations.filter(starts);
  const bySomebody = starting.filter(waitsFor("CLOCK_STARTABLE"));
  const byNotice = starting.filter((operation) => !bySomebody.includes(operation) && !declares(operation));
  if (clock.from === "DECLARATION") return starting.filter(declares);
  if (clock.from === "PROMISE") return byNotice;
  if (clock.from !== "PRECEDING_NOTICE") return bySomebody;
  const before = clocks.find(({ code }) => code === clock.after);
  return byNotice.filter(({ name }) => before?.endedBy.includes(name));
}
