import cluster from "node:cluster";

/**
 * Loaded into every process that the starter runs, before its own code: when the starter is gone, even by `kill -9`, the
 * process is asked to stop as if by the terminal, so that nothing is left running. The workers of a process load it as
 * well, but end with that process by themselves; and they would end at once if what it tells them kept them from nothing.
 */
if (cluster.isPrimary) {
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel?.unref();
}
