import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Write } from "../../../../platform/actions/decision.js";
import type { EscalationFind } from "../../../response-model/detection-and-analysis/escalation-finds.js";
import { severities } from "../../../response-model/detection-and-analysis/severities.js";
import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import type { CaseService } from "../../domain/case-file.js";
import type { AlertFile } from "../../domain/gates/alerts/alert-gates.js";
import type { Records } from "../../domain/records/records.js";
import { worst } from "../../domain/response/worst.js";
import { alertEntry } from "../../domain/triage/alert-entry.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";
import { namesInText } from "../../domain/writes/some-names.js";
import { type JudgedService, newIncident } from "../new-incident.js";

interface Opening {
  readonly title: string;
  readonly summary: string;
  readonly find: EscalationFind;
}

interface Loaded {
  readonly alerts: readonly AlertFile[];
  readonly named: readonly CaseService[];
  readonly number: string;
}

type Given = Pick<DecisionInput<object, object>, "viewer" | "now" | "newIdentifier"> & { readonly operation: string };

/** Opens one incident from several alerts, and makes each of them part of it. */
export function openFromAlerts(
  given: Given,
  { alerts, named: services, number }: Loaded,
  { title, summary, find }: Opening,
): { readonly id: string; readonly summary: string; readonly writes: readonly Write<Records>[] } {
  const judged = judgedServices(alerts);
  const overall = worst(judged);
  if (!overall) throw new Error("The gate SEVERITY_ASSESSED let alerts without a severity pass.");
  // It is not read by more people for being an incident.
  const narrow = strictest(...alerts.flatMap(({ alert }) => (isNarrow(alert) ? [alert.handling] : [])));
  const opened = newIncident(given, {
    ...{ number, title, summary, find, services, judged },
    ...(narrow && { handling: narrow }),
  });
  // One for all of them: so they take one statement.
  const set = { state: "ESCALATED", incidentId: opened.id, linkedAt: given.now } as const;
  const names = namesInText(alerts.map(({ alert }) => nameOfAlert(alert)));
  return {
    id: opened.id,
    summary: `Escalated ${alerts.length === 1 ? "an alert" : `${alerts.length} alerts`} (${names}) for ${services.map(({ name }) => name).join(", ")} with the severity ${severities[overall.severity].title.toLowerCase()}, as ${number}: ${title}`,
    writes: [
      ...opened.writes,
      ...alerts.map(({ alert: { id } }) => ({ update: "Alert", id, set }) as const),
      ...alerts.map(({ alert }) => alertEntry(given, "ESCALATED", alert, set)),
    ],
  };
}

/** How bad it is for each service of some alerts: the worst of what its alerts were assessed as. */
function judgedServices(alerts: readonly AlertFile[]): readonly JudgedService[] {
  const ids = [...new Set(alerts.map(({ alert }) => alert.serviceId))];
  return ids.flatMap((serviceId) => {
    const of = alerts.flatMap(({ alert, assessment }) =>
      assessment && alert.serviceId === serviceId ? [assessment] : [],
    );
    const judged = worst(of);
    return judged ? [{ serviceId, ...judged }] : [];
  });
}
