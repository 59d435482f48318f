import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { permit } from "../../../response-model/permit.js";
import { newRequirementAggregate } from "../../store/aggregates/requirements/requirement-aggregate.js";

@InputType({ description: "What a service must be able to detect." })
export class ProposeDetectionRequirementInput {
  @IdentifierField("The service.")
  serviceId!: string;

  @TextField("What must be detected, in one line.", { max: 200 })
  title!: string;

  @TextField("What must be detected, from which data, and why: a recommendation, an incident, threat intelligence.")
  description!: string;
}

export const proposeDetectionRequirement = actionsOn(newRequirementAggregate)({
  name: "proposeDetectionRequirement",
  description:
    "Proposes what a service must be able to detect. Either side may; the proposer's side has agreed with that, the other side has to agree before it comes into force.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [
      { responsibility: "SECURITY_DETECTION_REQUIREMENTS" },
      { responsibility: "SERVICE_DETECTION_REQUIREMENTS" },
    ],
    transitions: [{ machine: "DetectionRequirement", from: [], to: "PROPOSED" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  input: ProposeDetectionRequirementInput,
  decide: ({ input, loaded: { service }, viewer, now, newIdentifier }) => {
    const bySecurity = permit(
      viewer,
      { allow: [{ responsibility: "SECURITY_DETECTION_REQUIREMENTS" }] },
      { serviceIds: [service.id] },
    );
    return {
      summary: `Proposed a detection requirement for ${service.name}: ${input.title}`,
      writes: [
        {
          insert: "DetectionRequirement",
          row: {
            id: newIdentifier(),
            version: 1,
            state: "PROPOSED",
            serviceId: service.id,
            title: input.title,
            description: input.description,
            proposedById: viewer.personId,
            proposedAt: now,
            agreedBySecurityAt: bySecurity ? now : null,
            agreedByServiceAt: bySecurity ? null : now,
            inForceAt: null,
            deployedAt: null,
            deployment: null,
            withdrawalReason: null,
          },
        },
      ],
    };
  },
});
