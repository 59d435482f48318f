import { InputType } from "type-graphql";
import type { Policy } from "../../../response-model/policy.js";
import { seenAlertGates } from "../../domain/gates/alerts/seen-alerts-gates.js";
import { joiningAlertGates, linkedAlertGates } from "../../domain/gates/alerts-of-incidents/linked-alert-gates.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { asLinked } from "../../domain/writes/as-linked.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";
import { namesInText } from "../../domain/writes/some-names.js";
import { actOnEach, audited } from "../alert-queue/act-on-each.js";
import { linkAlert } from "../alerts/link-alert.js";
import { whereLinked } from "../alerts/where-linked.js";
import { AlertsOfIncidentInput, alertsOfIncidentAction } from "./alerts-of-incident-action.js";
import { servicesOfLinked } from "./services-of-linked.js";

@InputType({ description: "Alerts that belong to the incident." })
export class LinkAlertsInput extends AlertsOfIncidentInput {}

const policy = {
  phase: "DETECTION_AND_ANALYSIS",
  since: "3.0.0",
  allow: [{ responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }, { responsibility: "EVENT_AND_ALERT_TRIAGE" }],
  transitions: [
    { machine: "Alert", from: ["TRIAGED"], to: "ESCALATED", beside: true },
    { machine: "ServiceResponse", from: [], to: "ANALYSIS", beside: true },
    { machine: "ServiceResponse", from: ["RELEASED"], to: "ANALYSIS", beside: true },
  ],
  gates: [
    "INCIDENT_OPEN",
    "ALERTS_AS_SEEN",
    "SEVERITY_ASSESSED",
    "JOINS_IN_TIME",
    "VIRTUAL_TEAM_FORMED",
    "READERS_REMAIN",
  ],
  establishes: whereLinked(linkAlert.policy.establishes),
  clears: whereLinked(linkAlert.policy.clears),
  controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
} as const satisfies Policy;

const { SEVERITY_ASSESSED, JOINS_IN_TIME } = linkedAlertGates;

export const linkAlerts = alertsOfIncidentAction({
  name: "linkAlerts",
  description:
    "Links up to 1,000 alerts to an open incident that they belong to, each triaged and assessed like any other and of no incident yet. Each is judged by its own service and state, and has a result of its own; each needs a disposition, which many get at once with `dispositionAlerts`. A service of theirs that does not count as affected yet joins, as bad as the worst of its alerts was assessed; if it does, and its team has not judged it yet, that counts for it. One that is marked RED takes a virtual team with every role holder in it. The timeline has one entry, and the audit trail keeps how many were named, and a hash of them.",
  policy,
  input: LinkAlertsInput,
  auditedInput: audited,
  decide: (given) => {
    const { loaded, now } = given;
    const { incident, named } = loaded;
    const files = new Map(named.map((one) => [one.alert.id, one]));
    const { changed, writes } = actOnEach(
      { ...given, loaded: { alertIds: loaded.alertIds, alerts: new Map(named.map(({ alert }) => [alert.id, alert])) } },
      {
        operation: "linkAlerts",
        outcome: "LINKED",
        policy,
        gates: { ...seenAlertGates, SEVERITY_ASSESSED, JOINS_IN_TIME, ...joiningAlertGates },
        fileOf: (alert: Alert) => ({ ...loaded, assessment: null, ...files.get(alert.id), alert }),
        set: asLinked(incident, now),
        entryFields: { kind: "LINKED" },
      },
    );
    const linked = new Set(changed.map(({ id }) => id));
    const services = servicesOfLinked(
      given,
      named.filter(({ alert }) => linked.has(alert.id)),
    );
    const joined = services.joined > 0 ? `; ${services.joined} more services count as affected from now on` : "";
    return {
      summary:
        changed.length === 0
          ? `Linked none of ${given.input.alertIds.length} alerts`
          : `Linked ${changed.length} of ${given.input.alertIds.length} alerts: ${namesInText(changed.map(nameOfAlert))}${joined}`,
      writes: [...writes, ...services.writes],
    };
  },
});
