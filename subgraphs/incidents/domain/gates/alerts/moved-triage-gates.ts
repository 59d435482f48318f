import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { Alert } from "../../records/alerts/alert.js";

type Due = Pick<Alert, "state" | "acknowledgedAt" | "triageDueAt">;

interface TriageDueInput {
  readonly dueAt?: Date;
  readonly reason?: string | null;
}

/** That a time is another one than somebody has named for an alert. What follows from its severity alone nobody has named. Pure. */
export const isTriageMoved = ({ acknowledgedAt, triageDueAt }: Omit<Due, "state">, dueAt: Date): boolean =>
  acknowledgedAt !== null && triageDueAt !== null && triageDueAt.getTime() !== dueAt.getTime();

/** The gates of moving until when an alert is triaged. */
export const movedTriageGates = gateRules<{ readonly alert: Omit<Due, "state"> }, TriageDueInput>()({
  MOVED_TRIAGE_EXPLAINED: ({ alert }, { input }) => {
    if (!alert.acknowledgedAt || !input.dueAt || input.reason || !isTriageMoved(alert, input.dueAt)) return [];
    return [["UNEXPLAINED", { dueAt: alert.triageDueAt?.toISOString() ?? "" }]];
  },
});

/** The same of many: shut where it keeps all of them back that wait. Otherwise the result of each says so. */
export const movedTriagesGates = gateRules<{ readonly alerts: ReadonlyMap<string, Due> }, TriageDueInput>()({
  MOVED_TRIAGE_EXPLAINED: ({ alerts }, { input }) => {
    const { dueAt } = input;
    const waiting = [...alerts.values()].filter(({ state }) => state === "RECEIVED");
    if (!dueAt || input.reason || waiting.length === 0) return [];
    if (!waiting.every((alert) => isTriageMoved(alert, dueAt))) return [];
    const times = waiting.map(({ triageDueAt }) => triageDueAt?.toISOString() ?? "");
    return [["ALL_UNEXPLAINED", { dueAt: [...new Set(times)].slice(0, 3) }]];
  },
});
