import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import type { Log } from "../platform/runtime/log.js";
import { gatherMetrics } from "./telemetry/gather-metrics.js";

/** Slows down restarts of a worker that fails at start. */
const restartDelayMs = 1_000;

interface Workers {
  /** The address of the shared port. */
  readonly url: string;
  /** Workers finish the requests in progress. */
  stop(): Promise<void>;
}

/**
 * Runs several workers of this program behind one port, and replaces each that ends. Node.js distributes the
 * connections. @throws Error when a worker cannot listen; it has logged why
 */
export async function startWorkers(count: number, log: Log): Promise<Workers> {
  gatherMetrics();
  let stopping = false;
  const keepOneRunning = (worker: Worker) => {
    // A message could not be sent to a worker that is ending; its exit is handled below.
    worker.on("error", (error) => log.warn({ pid: worker.process.pid, error }, "a worker could not be told something"));
    worker.once("exit", async (code, signal) => {
      if (stopping) return;
      log.error({ pid: worker.process.pid, code, signal }, "a worker ended; another is started");
      await pause(restartDelayMs);
      if (!stopping) keepOneRunning(cluster.fork());
    });
  };
  const started = await Promise.all(
    Array.from({ length: count }, async () => {
      const worker = cluster.fork();
      return { worker, url: await listening(worker) };
    }),
  );
  for (const { worker } of started) keepOneRunning(worker);
  log.info({ workers: started.map(({ worker }) => worker.process.pid) }, "workers started");
  return {
    url: started[0]?.url ?? "",
    stop: async () => {
      stopping = true;
      // An ended worker stays in the list until its channel closes, and would be waited for in vain.
      const running = Object.values(cluster.workers ?? {}).flatMap((worker) =>
        worker?.isDead() === false ? worker : [],
      );
      await Promise.all(
        running.map(async (worker) => {
          const ended = once(worker, "exit");
          worker.process.kill("SIGTERM");
          await ended;
        }),
      );
    },
  };
}

function listening(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.on("message", (message: { readonly type?: string; readonly url?: string }) => {
      if (message.type === "listening" && message.url) resolve(message.url);
    });
    const fail = () => reject(new Error("The gateway stops: one of its workers could not start."));
    worker.once("error", fail);
    worker.once("exit", fail);
  });
}
