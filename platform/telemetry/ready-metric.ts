import { Gauge, type Registry } from "prom-client";

/** Readiness as a metric, checked at each scrape. */
export function readyMetric(registry: Registry, isReady: () => Promise<boolean>): void {
  new Gauge({
    name: "cordon_ready",
    help: "1 while this process can be sent traffic, as its /health/ready says; otherwise 0.",
    registers: [registry],
    async collect() {
      this.set((await isReady()) ? 1 : 0);
    },
  });
}
