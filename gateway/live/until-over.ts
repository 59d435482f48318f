import { TimeOver } from "../graphql/time-over.js";

/** Does the work until it is done, the time is over (in milliseconds), or who asked is gone; the last two abort it. */
export function untilOver<Result>(
  work: () => Promise<Result>,
  over: AbortController,
  gone: AbortSignal,
  maxTime: number,
): Promise<Result> {
  const clock = setTimeout(() => over.abort(new TimeOver()), maxTime);
  const leave = () => over.abort();
  if (gone.aborted) leave();
  gone.addEventListener("abort", leave, { once: true });
  return work().finally(() => {
    clearTimeout(clock);
    gone.removeEventListener("abort", leave);
  });
}
