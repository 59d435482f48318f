import { IsOptional, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import type { Write } from "../../../../platform/actions/decision.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { severities } from "../../../response-model/detection-and-analysis/severities.js";
import type { Policy } from "../../../response-model/policy.js";
import { takeOutOfSuppression } from "../../domain/alert-suppressions/leave-suppression.js";
import { seenAlertGates } from "../../domain/gates/alerts/seen-alerts-gates.js";
import { triagedAlertGates } from "../../domain/gates/alerts/triaged-alert-gates.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { Records } from "../../domain/records/records.js";
import { asTriaged } from "../../domain/triage/as-triaged.js";
import { rankOf } from "../../domain/triage/severity-rank.js";
import { Judgement, judged } from "../judgement.js";
import { actOnEach, audited } from "./act-on-each.js";
import { AlertsInput, alertsAction } from "./alerts-input.js";

@InputType({ description: "How bad each of some alerts is, and from what that is judged." })
export class AlertsAssessmentInput extends Judgement {}

@InputType({ description: "What the first look at alerts showed that are alike, and how bad each of them is." })
export class TriageAlertsInput extends AlertsInput {
  @TextField("What the service team found at first sight, and why they deserve a closer look.")
  findings!: string;

  @IsOptional()
  @ValidateNested()
  @Field(() => AlertsAssessmentInput, {
    nullable: true,
    description:
      "How bad each of them is, where that is the same for all: an assessment of its own for each. Left out where they are assessed one by one, with `assessSeverity`.",
  })
  assessment?: AlertsAssessmentInput | null;
}

const policy = {
  phase: "DETECTION_AND_ANALYSIS",
  since: "3.0.0",
  allow: [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }],
  transitions: [
    { machine: "Alert", from: ["RECEIVED"], to: "TRIAGED", beside: true },
    { machine: "Alert", from: ["TRIAGED"], to: "TRIAGED", beside: true },
  ],
  gates: ["ALERTS_AS_SEEN", "TRIAGE_SAYS_MORE"],
  establishes: [{ is: "SEVERITY_ASSESSED", certainty: "POSSIBLY" }],
  clears: [
    { is: "ALERTS_AS_SEEN", certainty: "POSSIBLY" },
    { is: "TRIAGE_SAYS_MORE", certainty: "POSSIBLY" },
  ],
  controls: [
    { framework: "NIST_800_53", ids: ["IR-4", "IR-5"] },
    { framework: "NIST_800_61_R2", ids: ["3.2.6"] },
    { framework: "ISO_27001", ids: ["A.5.25"] },
    { framework: "SOC_2", ids: ["CC7.3"] },
  ],
} as const satisfies Policy;

export const triageAlerts = alertsAction({
  name: "triageAlerts",
  description:
    "Takes the first look at up to 1,000 alerts that are alike: the service team says what it sees, and in `assessment` how bad each of them is, so that they can be escalated together. One that is triaged already keeps its findings, and is assessed anew where an assessment is given. Each is judged by its own service and state, and has a result of its own. The audit trail keeps how many were named, and a hash of them.",
  policy,
  input: TriageAlertsInput,
  auditedInput: audited,
  decide: (given) => {
    const { viewer, now, newIdentifier } = given;
    const { findings, assessment } = given.input;
    const judgement = assessment ? judged(assessment) : null;
    const ranked = judgement ? { severityRank: rankOf(judgement.severity) } : {};
    const assess = (alert: Alert): readonly Write<Records>[] => {
      if (!judgement) return [];
      const id = newIdentifier();
      const of = { alertId: alert.id, incidentId: null, serviceId: null };
      return [
        {
          insert: "SeverityAssessment",
          row: { id, ...of, ...judgement, assessedById: viewer.personId, assessedAt: now },
        },
        { update: "Alert", id: alert.id, set: { severityAssessmentId: id } },
      ];
    };
    const done = actOnEach(given, {
      operation: "triageAlerts",
      outcome: ({ state }) => (state === "RECEIVED" ? "TRIAGED" : "ASSESSED"),
      policy,
      gates: { ...seenAlertGates, ...triagedAlertGates },
      fileOf: (alert: Alert) => ({ alert }),
      set: (alert) => ({
        ...(alert.state === "RECEIVED" && {
          ...takeOutOfSuppression(alert, now),
          ...asTriaged(alert, viewer, now, findings),
        }),
        ...{ newsAt: now, ...ranked },
      }),
      entryFields: ({ state }) => ({
        ...(state === "RECEIVED" ? { kind: "TRIAGED", reason: findings } : { kind: "ASSESSED" }),
        severity: judgement?.severity ?? null,
      }),
      beside: assess,
    });
    const asBad = judgement
      ? `, as ${severities[judgement.severity].title.toLowerCase()}, priority ${judgement.priority}`
      : "";
    return { ...done, summary: `Triaged alerts${asBad}: ${done.summary}. ${findings}` };
  },
});
