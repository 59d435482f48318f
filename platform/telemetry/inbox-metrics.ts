import { Counter, type Registry } from "prom-client";
import { refusedEvents } from "../runtime/channels.js";
import { subscribe } from "../runtime/listeners.js";

/** Refused events, by code and by sender if the signature identifies one. */
export function inboxMetrics(registry: Registry, until: AbortSignal): void {
  const refused = new Counter({
    name: "cordon_inbox_refused_events_total",
    help: "Events that were refused because of who has signed them.",
    labelNames: ["code", "sender"],
    registers: [registry],
  });
  subscribe(refusedEvents.start, ({ code, sender = "" }) => refused.inc({ code, sender }), until);
}
