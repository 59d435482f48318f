import type { EmbeddedDatabase } from "./database.js";

/**
 * Restarts the database server when it dies, since it is not our child process, and limits its log. Returns how to
 * stop.
 */
export function watchDatabase(
  server: Pick<EmbeddedDatabase, "revive" | "boundLog">,
  report: (line: string) => void,
  pollIntervalMs = 2000,
): () => void {
  let busy = false;
  let reported: string | undefined;
  const look = async () => {
    if (busy) return;
    busy = true;
    try {
      if (await server.revive()) report("the database server had died and was started again");
      await server.boundLog();
      reported = undefined;
    } catch (error) {
      // Retried until it works; the reason is reported once.
      const { message } = error as Error;
      if (message !== reported) report(message);
      reported = message;
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => void look(), pollIntervalMs);
  return () => clearInterval(timer);
}
