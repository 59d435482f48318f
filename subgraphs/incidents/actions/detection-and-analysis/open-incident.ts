import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import { EscalationFind, Handling } from "../../../response-model/schema/enums.js";
import { openingAggregate } from "../../store/aggregates/case/opening-aggregate.js";
import { newIncident } from "../new-incident.js";

@InputType({ description: "What was found, and which services it seems to concern." })
export class OpenIncidentInput {
  @TextField("The case in one line.", { max: 200 })
  title!: string;

  @TextField("What is known so far, and what makes it a suspected incident.")
  summary!: string;

  @Field(() => EscalationFind, { description: "Whose work turned it up." })
  find!: EscalationFind;

  @IdentifiersField("The services that seem to be affected.")
  serviceIds!: readonly string[];

  @IdentifierField("The finding of a hunt that it is opened from, where it is the find of one.", { nullable: true })
  huntFindingId?: string | null;

  @Field(() => Handling, {
    defaultValue: "AMBER",
    description:
      "Who may read it, by the Traffic Light Protocol. What is opened from a finding is marked at least as narrowly as the hunt, or as the incident that the hunt is inside of.",
  })
  handling!: Handling;
}

export const openIncident = actionsOn(openingAggregate)({
  name: "openIncident",
  description:
    "Opens a suspected incident from a find of one's own, without an alert of a service: security monitoring, a hunt, threat intelligence, a partner team, or communications with a customer's report. The team of each service then assesses how bad it is for its service, and the Security Response team receives it like an escalation. Until a service is assessed, what is opened from the finding of a hunt is as grave as that finding.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    allow: [
      { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
      { responsibility: "BREACH_HUNT" },
      { function: "THREAT_INTELLIGENCE" },
      { function: "PARTNER_SECURITY" },
      { function: "CUSTOMER_COMMUNICATIONS" },
    ],
    transitions: [
      { machine: "Incident", from: [], to: "SUSPECTED" },
      { machine: "Determination", from: [], to: "SUSPECTED" },
      { machine: "ServiceResponse", from: [], to: "ANALYSIS", beside: true },
    ],
    gates: ["SERVICES_KNOWN", "HUNT_FINDING_UNLINKED"],
    establishes: [
      "INCIDENT_OPEN",
      "NOT_MERGED",
      "NOTICES_POSSIBLE",
      "RESPONSE_OPEN",
      { is: "FINDING_RECORDED", certainty: "POSSIBLY" },
    ],
    clears: [{ is: "HUNT_FINDING_UNLINKED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  input: OpenIncidentInput,
  decide: (given) => {
    const { title, summary, find } = given.input;
    const { named: services, number, finding } = given.loaded;
    // What was found is not read by more people for being an incident.
    const handling = strictest(given.input.handling, finding?.handling);
    const { id, writes } = newIncident(given, {
      number,
      title,
      summary,
      find,
      handling,
      services,
      ...(finding && { seemed: finding.severity }),
    });
    return {
      summary: `Opened ${number} for ${services.map(({ name }) => name).join(", ")}: ${title}`,
      writes: [
        ...writes,
        ...(finding
          ? [
              {
                update: "HuntFinding",
                id: finding.id,
                set: { incidentId: id, linkedById: given.viewer.personId, linkedAt: given.now },
              } as const,
            ]
          : []),
      ],
    };
  },
});
