import type { Background } from "../../../../platform/runtime/background.js";
import { oneAtATime } from "../../../../platform/runtime/one-at-a-time.js";
import { WatchedFile } from "../../../../platform/runtime/watched-file.js";
import { provision } from "./provision.js";

/** In milliseconds: who is taken out of the file loses all rights about this long afterwards. */
const pollInterval = 1_000;

/**
 * Imports the organization file again whenever it changes, until stopped. A file that cannot be used changes nothing: the log
 * says why, once, and what was imported last stands. It is tried again until it can: the fault may lie elsewhere.
 */
export const watchOrganization =
  (path: string, interval = pollInterval): Background =>
  ({ database, log, committed }) => {
    const file = new WatchedFile(path);
    // It may have changed since it was imported at the start.
    file.forget();
    let refusal: string | undefined;
    const work = oneAtATime(
      async () => {
        // Before it is read: what is changed while it is being read is then a change.
        file.reload();
        await provision(database, log, path);
        refusal = undefined;
        committed();
      },
      (error) => {
        const why = error instanceof Error ? error.message : String(error);
        if (why !== refusal) log.error({ file: path }, why);
        refusal = why;
        file.forget();
      },
    );
    file.onChange(interval, work.begin);
    return {
      async stop() {
        file.close();
        await work.waitUntilIdle();
      },
    };
  };
