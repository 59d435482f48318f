import { Gauge, type Registry } from "prom-client";

/** How many subscriptions are open in this process, over whatever connection. */
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
