import { Gauge, type Registry } from "prom-client";

/** Open subscriptions of this process. */
export function liveMetrics(registry: Registry, open: () => number): void {
  new Gauge({
    name: "cordon_live_subscriptions",
    help: "Subscriptions that are open.",
    registers: [registry],
    collect() {
      this.set(open());
    },
  });
}
