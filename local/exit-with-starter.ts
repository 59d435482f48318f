/**
 * Loaded into every process that the starter runs, before its own code: when the starter is gone, even by `kill -9`, the
 * process is asked to stop as if by the terminal, so that nothing is left running.
 */
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
