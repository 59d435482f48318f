import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { permit } from "../../../../response-model/permit.js";
import type { Alert } from "../../records/alerts/alert.js";
import { whoAssigns } from "../../triage/who-assigns.js";
import { countedAlertsGates } from "./counted-alerts-gates.js";

interface Assigned {
  readonly assignee: Parameters<typeof permit>[0] | null;
  /** Those of the alerts that they may read, by their ids. */
  readonly readable: ReadonlySet<string>;
}

type One = Pick<Alert, "id" | "state" | "serviceId" | "assigneeId">;

/** Whether somebody could take an alert themselves, and has it not yet, as a refusal. */
function whyNot({ assignee, readable }: Assigned, alert: One) {
  if (alert.assigneeId === (assignee?.personId ?? null))
    return assignee ? (["THEIRS", { person: assignee.name }] as const) : (["NOBODYS"] as const);
  if (!assignee) return undefined;
  if (!permit(assignee, { allow: whoAssigns }, { serviceIds: [alert.serviceId] }))
    return ["NOT_ENTITLED", { person: assignee.name }] as const;
  return readable.has(alert.id) ? undefined : (["HIDDEN", { person: assignee.name }] as const);
}

/** The gates of giving somebody one alert. */
export const assignedAlertGates = gateRules<Assigned & { readonly alert: One }>()({
  ALERT_ASSIGNEE_FITS: ({ alert, ...assigned }) => {
    const why = whyNot(assigned, alert);
    return why ? [why] : [];
  },
});

/** The gates of giving somebody alerts: shut where none of those that wait fits. Otherwise the result of each says so. */
export const assignedAlertsGates = {
  ...countedAlertsGates,
  ...gateRules<Assigned & { readonly alerts: ReadonlyMap<string, One> }, { readonly assigneeId?: string | null }>()({
    ALERT_ASSIGNEE_FITS: ({ alerts, ...assigned }, { input: { assigneeId } }) => {
      if (assigneeId && !assigned.assignee) return [["UNKNOWN", { id: assigneeId }]];
      const { assignee } = assigned;
      if (assignee && assignee.kind !== "PERSON") return [["PROGRAM", { person: assignee.name }]];
      const waiting = [...alerts.values()].filter(({ state }) => state === "RECEIVED" || state === "TRIAGED");
      const why = waiting.map((alert) => whyNot(assigned, alert));
      const first = why.includes(undefined) ? undefined : why[0];
      return first ? [first] : [];
    },
  }),
};
