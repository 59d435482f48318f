import { InputType } from "type-graphql";
import { chainStart } from "../../../../platform/actions/audit/chain.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/actions-on.js";
import { severities } from "../../../response-model/detection-and-analysis/severities.js";
import { EscalationFind } from "../../../response-model/schema/enums.js";
import { escalationAggregate } from "../../store/aggregates/escalation-aggregate.js";
import { AlertInput } from "../alert-action.js";

@InputType({ description: "What is handed to the Security Response team." })
export class EscalateAlertInput extends AlertInput {
  @TextField("The case in one line.", { max: 200 })
  title!: string;

  @TextField("What is known so far, and what makes it a suspected incident.")
  summary!: string;

  @Field(() => EscalationFind, { defaultValue: "WORKLOAD_TEAM_FIND", description: "Whose work turned it up." })
  find!: EscalationFind;

  @IdentifiersField("Other services that seem to be affected, besides the alert's own.", {
    atLeast: 0,
    defaultValue: [],
  })
  otherServiceIds!: string[];
}

export const escalateAlert = actionsOn(escalationAggregate)({
  name: "escalateAlert",
  description:
    "Escalates a triaged alert, with its severity set, to the Security Response team, which receives every escalation. It opens an incident that is suspected until security has confirmed or dismissed it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }, { responsibility: "SERVICE_ENGINEERING_ON_CALL" }],
    transitions: [
      { machine: "Alert", from: ["TRIAGED"], to: "ESCALATED" },
      { machine: "Incident", from: [], to: "ESCALATED" },
      { machine: "Determination", from: [], to: "SUSPECTED" },
    ],
    gates: ["SEVERITY_ASSESSED"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  input: EscalateAlertInput,
  decide: ({ input, loaded: { alert, assessment, services }, viewer, now, newIdentifier }) => {
    if (!assessment) throw new Error("The gate SEVERITY_ASSESSED let an alert without a severity pass.");
    const unknown = input.otherServiceIds.filter((id) => !services.some((service) => service.id === id));
    if (unknown.length > 0)
      throw new CordonError("BAD_USER_INPUT", `There is no service with the id ${unknown.join(", ")}.`);
    const id = newIdentifier();
    return {
      summary: `Escalated "${alert.title}" for ${services.map(({ name }) => name).join(", ")} with the severity ${severities[assessment.severity].title.toLowerCase()}: ${input.title}`,
      writes: [
        {
          insert: "Incident",
          row: {
            id,
            version: 0,
            state: "ESCALATED",
            determination: "SUSPECTED",
            title: input.title,
            summary: input.summary,
            severity: assessment.severity,
            severityRank: Object.keys(severities).indexOf(assessment.severity),
            priority: assessment.priority,
            handling: "AMBER",
            serviceIds: services.map((service) => service.id),
            virtualTeamPersonIds: [],
            find: input.find,
            escalatedById: viewer.personId,
            escalatedAt: now,
            receivedAt: null,
            declaredAt: null,
            definitionPredicates: [],
            definitionReason: null,
            customerDataEffects: [],
            customersNotifiedAt: null,
            dismissalReason: null,
            analysisOpenedAt: now,
            containmentStartedAt: null,
            containedAt: null,
            adversaryEvictedAt: null,
            vulnerablePathsClosedAt: null,
            recoveredAt: null,
            recoveryValidatedAt: null,
            postIncidentActivityAt: null,
            reviewState: null,
            closedAt: null,
            archivedAt: null,
            archivePlace: null,
            retainUntil: null,
            legalHold: false,
            timelineLength: 0,
            timelineHash: chainStart,
          },
        },
        {
          update: "Alert",
          id: alert.id,
          set: { state: "ESCALATED", incidentId: id, version: alert.version + 1 },
        },
      ],
    };
  },
});
