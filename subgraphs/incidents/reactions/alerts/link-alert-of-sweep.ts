import type { Write } from "../../../../platform/actions/decision.js";
import { systemViewer } from "../../../../platform/identity/viewer.js";
import { timedReactionsOn } from "../../../access/acting/reactions-on.js";
import type { LinkedAlertFile } from "../../domain/gates/alerts-of-incidents/linked-alert-gates.js";
import type { Records } from "../../domain/records/records.js";
import { affectedServices } from "../../domain/service-file.js";
import { alertEntry } from "../../domain/triage/alert-entry.js";
import { asLinked } from "../../domain/writes/as-linked.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";
import { judgedAs } from "../../domain/writes/new-response.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { change, followingServices } from "../../domain/writes/severity-changes.js";
import { alertsOfSweeps } from "../../store/aggregates/timers/alerts-of-sweeps.js";

interface Given {
  readonly loaded: LinkedAlertFile;
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** How bad the alert was assessed counts for its service, where nobody but on-call has judged that one. */
function judged(given: Given): readonly Write<Records>[] {
  const { alert, assessment, responses } = given.loaded;
  const own = affectedServices(given.loaded).find(({ response }) => response.serviceId === alert.serviceId)?.response;
  if (!assessment || !own || (own.severity !== null && !own.severityProvisional)) return [];
  const why = { reason: `As the alert ${nameOfAlert(alert)} was assessed.` };
  const judging = { ...given, viewer: systemViewer };
  const set = judgedAs({ severity: assessment.severity, priority: assessment.priority });
  const after = responses.map((one) => (one.id === own.id ? { ...one, ...set } : one));
  const follows = followingServices(judging, after, why);
  return [
    { update: "ServiceResponse", id: own.id, set },
    change(judging, own.serviceId, own, assessment, why),
    ...(follows.history.length > 0 ? [setIncident(given.loaded, follows.set)] : []),
    ...follows.history,
  ];
}

export const linkAlertOfSweep = timedReactionsOn(alertsOfSweeps)({
  name: "linkAlertOfSweep",
  description:
    "Links an alert that a sweep of an incident made in a service of it, as `linkAlert` would: its service is part of the incident, and its team confirms or disputes what the sweep found, so nobody triages the alert first. It needs a disposition of its own. What was found in another service waits, in the work of those who add services, until somebody adds it; no service joins by itself. Nothing is linked to an incident that is over, and nothing once more that was taken out of it. What was marked RED, where the incident is not, is linked by a person alone, with `linkAlert`.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    transitions: [{ machine: "Alert", from: ["RECEIVED", "TRIAGED"], to: "ESCALATED" }],
    establishes: [
      { is: "FINDING_RECORDED", certainty: "POSSIBLY" },
      { is: "SEVERITY_ASSESSED", of: "THIS_SERVICE", certainty: "POSSIBLY" },
      { is: "SEVERITY_KNOWN", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
    ],
    clears: [
      { is: "ALERTS_DISPOSITIONED", certainty: "POSSIBLY" },
      { is: "ASSESSMENT_OVERDUE", of: "THIS_SERVICE", certainty: "POSSIBLY" },
    ],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
  },
  everySeconds: 1,
  decide: (given) => {
    const { alert, incident } = given.loaded;
    const set = { ...asLinked(incident, given.now), awaitsIncidentId: null };
    const by = { ...given, operation: "linkAlertOfSweep", viewer: systemViewer };
    return {
      summary: `Linked the alert ${nameOfAlert(alert)}, which a sweep of the incident has made`,
      writes: [{ update: "Alert", id: alert.id, set }, alertEntry(by, "LINKED", alert, set), ...judged(given)],
    };
  },
});
