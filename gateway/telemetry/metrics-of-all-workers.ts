import { AggregatorRegistry, type Registry } from "prom-client";
import { type MetricsAnswer, type MetricsQuestion, metricsOfAll } from "./metrics-messages.js";

/**
 * In a worker: lets its metrics be gathered, under its number, and returns what reads those of all workers. A number of its
 * own keeps the figures of a worker that has ended from being taken out of a sum, which Prometheus would take for a restart.
 */
export function metricsOfAllWorkers(worker: number, registry: Registry): () => Promise<string> {
  registry.setDefaultLabels({ service: "gateway", worker: String(worker) });
  // Nothing is ever added up over workers, so that also what cannot be, such as when a process began, is to be kept.
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

/** Whoever started the workers gives up gathering by itself; without it there are no workers. */
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
