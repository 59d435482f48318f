import type { EmbeddedDatabase } from "./database.js";

/**
 * Starts the database server again when it dies: it is no child of ours, so nothing tells us. Returns how to stop
 * watching.
 */
export function watchDatabase(server: EmbeddedDatabase, report: (line: string) => void): () => void {
  const timer = setInterval(() => {
    server.revive().then(
      (died) => died && report("the database server had died and was started again"),
      (error: Error) => report(error.message),
    );
  }, 2000);
  return () => clearInterval(timer);
}
