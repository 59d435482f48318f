import { InputType } from "type-graphql";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { shutByJoining } from "../../domain/gates/case/shut-by-joining.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";
import { incidentWithAlertAggregate } from "../../store/aggregates/alerts/incident-with-alert-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { writesOfLink } from "./writes-of-link.js";

@InputType({ description: "An alert that belongs to the incident." })
export class LinkAlertInput extends CaseInput {
  @IdentifierField("The alert; it is triaged, with its severity assessed, and does not belong to an incident yet.")
  alertId!: string;
}

export const linkAlert = actionsOn(incidentWithAlertAggregate)({
  name: "linkAlert",
  description:
    "Links another alert to an incident it belongs to, after its service team has triaged and assessed it like any other. It needs a disposition of its own. If its service does not count as affected yet, it joins: its response begins with analysis, as bad as the alert was assessed; if it does, and its team has not judged it yet, the assessment of the alert counts for it. One that is marked RED takes a virtual team with every role holder in it, as marking it RED there does.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }, { responsibility: "EVENT_AND_ALERT_TRIAGE" }],
    transitions: [
      { machine: "Alert", from: ["TRIAGED"], to: "ESCALATED" },
      { machine: "ServiceResponse", from: [], to: "ANALYSIS", beside: true },
      { machine: "ServiceResponse", from: ["RELEASED"], to: "ANALYSIS", beside: true },
    ],
    gates: ["INCIDENT_OPEN", "SEVERITY_ASSESSED", "JOINS_IN_TIME", "VIRTUAL_TEAM_FORMED", "READERS_REMAIN"],
    establishes: [
      "FINDING_RECORDED",
      "ALERT_LINKED",
      { is: "SERVICES_AFFECTED", of: "THIS_SERVICE", certainty: "POSSIBLY" },
      { is: "SEVERITY_ASSESSED", of: "THIS_SERVICE", certainty: "POSSIBLY" },
      { is: "SEVERITY_KNOWN", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
      { is: "A_SERVICE_AFFECTED", certainty: "POSSIBLY" },
    ],
    clears: [
      "ALERTS_DISPOSITIONED",
      { is: "ASSESSMENT_OVERDUE", of: "THIS_SERVICE", certainty: "POSSIBLY" },
      ...shutByJoining(),
    ],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
  },
  input: LinkAlertInput,
  decide: (given) => {
    const { newlyAffected, writes } = writesOfLink({ ...given, operation: "linkAlert" });
    return {
      summary: `Linked the alert ${nameOfAlert(given.loaded.alert)}${newlyAffected ? ", whose service counts as affected from now on" : ""}`,
      writes,
    };
  },
});
