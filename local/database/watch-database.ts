import type { EmbeddedDatabase } from "./database.js";

/**
 * Starts the database server again when it dies: it is no child of ours, so nothing tells us. Also keeps its log bounded.
 * Returns how to stop watching.
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
      // It is tried again until it works, and said once why it does not.
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
