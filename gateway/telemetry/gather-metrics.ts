import cluster, { type Worker } from "node:cluster";
import { AggregatorRegistry } from "prom-client";
import { type MetricsAnswer, type MetricsQuestion, metricsOfAll } from "./metrics-messages.js";

/** Runs in the primary process: gathers the metrics of all workers for the one that is scraped. */
export function gatherMetrics(): void {
  const gatherer = new AggregatorRegistry();
  cluster.on("message", async (worker: Worker, { type, id }: MetricsQuestion) => {
    if (type !== metricsOfAll) return;
    const answer: Omit<MetricsAnswer, "type" | "id"> = await gatherer.clusterMetrics().then(
      (text) => ({ text }),
      (error: unknown) => ({ problem: String(error) }),
    );
    if (worker.isConnected()) worker.send({ type, id, ...answer } satisfies MetricsAnswer);
  });
}
