import cluster from "node:cluster";

/**
 * Preloaded into every process of the starter: when the starter is gone, even by `kill -9`, the process is asked to
 * stop. Workers of a process load it too, but end with that process; the IPC channel must not keep them alive.
 */
if (cluster.isPrimary) {
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel?.unref();
}
