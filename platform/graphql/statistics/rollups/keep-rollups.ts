import type { Background } from "../../../runtime/background.js";
import { oneAtATime } from "../../../runtime/one-at-a-time.js";
import { foldStaleDays } from "./fold-stale-days.js";
import { kindsWaiting } from "./kinds-waiting.js";
import type { RolledSource } from "./rolled-source.js";
import { sealMonths } from "./seal-months.js";

const pollIntervalMs = 3_000;

/** A month that is written in every few seconds is not added up each time. */
const quietSeconds = 60;

/** The work beside answering that adds up what has been written since. */
export const keepRollups =
  (sources: readonly RolledSource[]): Background =>
  ({ database, log }) => {
    const kinds = sources.map(({ rollup }) => rollup.kind);
    let stopping = false;
    let restUntil = 0;
    const report = (error: unknown, kind?: string) =>
      log.error(
        { error, ...(kind && { subject: kind }) },
        "statistics could not be added up; trying again, and counting row by row until then",
      );
    const fold = async (each: RolledSource) => {
      await foldStaleDays(database, each, () => stopping);
      if (!stopping) await sealMonths(database, each.rollup.kind, quietSeconds);
    };
    const look = async () => {
      const begun = Date.now();
      if (begun < restUntil) return;
      const waiting = await kindsWaiting(database, kinds, quietSeconds);
      // What cannot be added up holds up nothing else.
      for (const each of sources.filter(({ rollup }) => waiting.has(rollup.kind)))
        await fold(each).catch((error: unknown) => report(error, each.rollup.kind));
      // However much is written, no more than a fifth of the time goes into it: until then, those days are counted row by row.
      restUntil = Date.now() + 4 * (Date.now() - begun);
    };
    const work = oneAtATime(look, report);
    work.begin();
    const timer = setInterval(work.begin, pollIntervalMs);
    return {
      async stop() {
        stopping = true;
        clearInterval(timer);
        await work.waitUntilIdle();
      },
    };
  };
