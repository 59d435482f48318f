import { AggregatorRegistry, type Registry } from "prom-client";
import { type MetricsAnswer, type MetricsQuestion, metricsOfAll } from "./metrics-messages.js";

/**
 * Runs in a worker: labels its metrics with its number, and returns a function that reads those of all workers. With
 * its own number, the figures of an ended worker do not disappear from a sum, which Prometheus would take for a
 * restart.
 */
export function metricsOfAllWorkers(worker: number, registry: Registry): () => Promise<string> {
  registry.setDefaultLabels({ service: "gateway", worker: String(worker) });
  // Workers are told apart by a label, so nothing is summed; each metric is kept as it is.
  for (const metric of registry.getMetricsAsArray() as readonly { aggregator: string }[])
    if (metric.aggregator === "omit") Object.assign(metric, { aggregator: "first" });
  new AggregatorRegistry();
  AggregatorRegistry.setRegistries(registry);
  let last = 0;
  return () => {
    last += 1;
    return ask(last);
  };
}

/** The primary process gives up gathering by itself; without one there are no workers. */
const ask = (id: number) =>
  new Promise<string>((resolve, reject) => {
    const onAnswer = (answer: MetricsAnswer) => {
      if (answer.type !== metricsOfAll || answer.id !== id) return;
      process.off("message", onAnswer);
      if (answer.text === undefined) reject(new Error(`The metrics of the workers: ${answer.problem}`));
      else resolve(answer.text);
    };
    process.on("message", onAnswer);
    process.send?.({ type: metricsOfAll, id } satisfies MetricsQuestion);
  });
