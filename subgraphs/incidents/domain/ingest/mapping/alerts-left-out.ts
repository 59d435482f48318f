import { alertBounds } from "./alert-bounds.js";
import type { UnreadableAlert } from "./handed-in-alert.js";
import { readPath } from "./read-path.js";

/** The alerts that Prometheus Alertmanager says it has left out of a webhook, as one that is refused for all of them. Pure. */
export function alertsLeftOut(payload: unknown): readonly UnreadableAlert[] {
  const [said] = readPath(payload, "$.truncatedAlerts");
  // Beyond the bound is no number of alerts of one group, but it says that there were some.
  const count = typeof said === "number" && said >= 1 ? Math.min(Math.floor(said), alertBounds.alertsLeftOut) : 0;
  if (count === 0) return [];
  return [
    {
      unreadable: `Alertmanager has left out ${count === 1 ? "1 alert" : `${count} alerts`} of this group (\`truncatedAlerts\`): nobody in Cordon sees those. Raise \`max_alerts\` of the webhook, or group alerts by more labels.`,
      leftOutAlerts: count,
    },
  ];
}
