import { ArrayMaxSize, ArrayUnique } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { definitionPredicates } from "../../../response-model/detection-and-analysis/definition-predicates.js";
import { asSentence } from "../../../response-model/gates/as-sentence.js";
import { clocks } from "../../../response-model/notification/clocks/clocks.js";
import { CustomerDataEffect, DefinitionPredicate } from "../../../response-model/schema/enums.js";
import { newObligation } from "../../domain/notification/new-obligation.js";
import { incidentMilestone } from "../../domain/writes/milestones.js";
import { contradictedExceptions } from "../../domain/writes/obligations/contradicted-exceptions.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { IncidentInput, incidentAction } from "../incident-action.js";

@InputType({ description: "What makes it a security incident." })
export class DeclareIncidentInput extends IncidentInput {
  @ArrayUnique({ message: "must not name a branch twice" })
  @Field(() => [DefinitionPredicate], {
    description: "The branches of the definition of a security incident that are met.",
  })
  definitionPredicates!: DefinitionPredicate[];

  @TextField("The facts by which they are met.")
  reason!: string;

  @ArrayUnique({ message: "must not name an effect twice" })
  @ArrayMaxSize(3)
  @Field(() => [CustomerDataEffect], {
    defaultValue: [],
    description: "What happened, or could have happened, to customer data; empty when none is concerned.",
  })
  customerDataEffects!: CustomerDataEffect[];
}

export const declareIncident = incidentAction({
  name: "declareIncident",
  description:
    "Confirms a suspected incident and so declares it: the definition of a security incident is met, and by what. Each service is assessed by then. The clock of the notice to customers starts at this moment, and every affected service goes its way from here.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" }],
    transitions: [
      { machine: "Incident", from: ["RECEIVED"], to: "DECLARED" },
      { machine: "Determination", from: ["SUSPECTED"], to: "CONFIRMED" },
      { machine: "NotificationObligation", from: [], to: "RUNNING", beside: true },
      { machine: "NotificationObligation", from: ["EXCEPTED"], to: "RUNNING", beside: true },
    ],
    gates: [
      "A_SERVICE_AFFECTED",
      "VIRTUAL_TEAM_FORMED",
      "FINDING_RECORDED",
      "ALERTS_DISPOSITIONED",
      "DEFINITION_MET",
      { is: "SEVERITY_KNOWN", of: "EVERY_SERVICE" },
    ],
    establishes: ["INCIDENT_DECLARED", "DECLARED_ONCE"],
    clears: [
      { is: "REGULATIONS_ASSESSED", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" },
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "CSF_2_0", ids: ["DE.AE-08"] },
      { framework: "ISO_27001", ids: ["A.5.25"] },
      { framework: "SOC_2", ids: ["CC7.3"] },
    ],
  },
  input: DeclareIncidentInput,
  decide: (given) => {
    const { input, loaded, now, newIdentifier } = given;
    const { incident, obligations } = loaded;
    const words = input.definitionPredicates.map((code) => definitionPredicates[code].title.toLowerCase());
    const clock = "CUSTOMER_CONTRACT_72_HOURS";
    // What an analysis has established before stays established.
    const customerDataEffects = [...new Set([...incident.customerDataEffects, ...input.customerDataEffects])];
    return {
      summary: `Declared the incident, for ${words.join(" and ")}: ${asSentence(input.reason)} The clock "${clocks[clock].title}" runs.`,
      writes: [
        setIncident(loaded, {
          state: "DECLARED",
          determination: "CONFIRMED",
          declaredAt: incident.declaredAt ?? now,
          definitionPredicates: input.definitionPredicates,
          definitionReason: input.reason,
          customerDataEffects,
        }),
        incidentMilestone(given, "DECLARED"),
        ...contradictedExceptions(loaded, customerDataEffects),
        // One that was withdrawn and reopened has its clock already.
        ...(obligations.some((one) => one.clock === clock)
          ? []
          : [
              {
                insert: "NotificationObligation",
                row: newObligation({ id: newIdentifier(), incidentId: incident.id, clock, startedAt: now }),
              } as const,
            ]),
      ],
    };
  },
});
