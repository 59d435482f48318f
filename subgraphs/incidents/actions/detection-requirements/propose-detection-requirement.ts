import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { usualEnvironment } from "../../../response-model/detection-and-analysis/detection/monitoring-bounds.js";
import { type RequirementTerms, termsOfRequirement } from "../../domain/requirements/terms-of-requirement.js";
import { newRequirementAggregate } from "../../store/aggregates/requirements/requirement-aggregate.js";
import { TechniquesField } from "../techniques-field.js";
import { CaveatsField } from "./caveats-field.js";
import { EnvironmentsField } from "./environments-field.js";
import { LogSourcesField } from "./log-sources-field.js";
import { newVersion } from "./new-version.js";
import { proposedBy } from "./proposed-by.js";
import type { RequiredLogSourceInput } from "./required-log-source-input.js";
import { bothSides } from "./requirement-action.js";

@InputType({ description: "What a service must be able to detect." })
export class ProposeDetectionRequirementInput {
  @IdentifierField("The service.")
  serviceId!: string;

  @TextField("What must be detected, in one line.", { max: 200 })
  title!: string;

  @TextField("What must be detected, from which data, and why: a recommendation, an incident, threat intelligence.")
  description!: string;

  @TechniquesField(
    "The techniques and sub-techniques of ATT&CK Enterprise that it is about, by their ids, such as `T1078.004`. Coverage counts those.",
    { defaultValue: [] },
  )
  techniqueIds!: readonly string[];

  @EnvironmentsField(
    "In which environments it must be met: a cloud, a region, a stage. Coverage asks for each of them, and counts what is deployed in no other.",
    { defaultValue: [usualEnvironment] },
  )
  environments!: readonly string[];

  @LogSourcesField(
    "The logs that it needs, as far as that is known: a service that does not deliver them cannot detect it.",
    { defaultValue: [] },
  )
  logSources!: readonly RequiredLogSourceInput[];

  @TextField(
    "How it is to be detected: what is looked at, and what tells an attack from anything else; leave it out where that is still open.",
    { nullable: true },
  )
  strategy?: string | null;

  @CaveatsField("What is known to look the same without being an attack.", { defaultValue: [] })
  falsePositives!: readonly string[];

  @CaveatsField("What the detection will not see, and what it takes for granted.", { defaultValue: [] })
  blindSpots!: readonly string[];

  @IdentifierField("The threat briefing that prompted it; leave it out where there is none.", {
    nullable: true,
  })
  threatBriefingId?: string | null;

  @IdentifierField(
    "The hunt that showed the need of it, by what it found or by what the data could not tell; leave it out where none did.",
    { nullable: true },
  )
  breachHuntId?: string | null;
}

/** What a proposal asks for beyond its title and description where it leaves everything out. */
const emptyTerms: Omit<RequirementTerms, "title" | "description"> = {
  techniqueIds: [],
  environments: [usualEnvironment],
  logSources: [],
  strategy: null,
  falsePositives: [],
  blindSpots: [],
};

export const proposeDetectionRequirement = actionsOn(newRequirementAggregate)({
  name: "proposeDetectionRequirement",
  description:
    "Proposes what a service must be able to detect. Either side may; the proposer's side has agreed with that, the other side has to agree before it comes into force.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: bothSides,
    transitions: [{ machine: "DetectionRequirement", from: [], to: "PROPOSED" }],
    establishes: ["PROPOSAL_OPEN"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  input: ProposeDetectionRequirementInput,
  decide: ({ input, loaded: { service }, viewer, now, newIdentifier }) => {
    const proposal = proposedBy(viewer, service.id, now);
    const said = termsOfRequirement(input, { ...emptyTerms, title: input.title, description: input.description });
    const id = newIdentifier();
    return {
      summary: `Proposed a detection requirement for ${service.name}: ${said.title}`,
      writes: [
        {
          insert: "DetectionRequirement",
          row: {
            id,
            version: 1,
            state: "PROPOSED",
            serviceId: service.id,
            ...said,
            standingNumber: 1,
            latestNumber: 1,
            refusedNumber: 0,
            proposedById: viewer.personId,
            proposedAt: now,
            ...proposal.agreed,
            inForceAt: null,
            priority: null,
            priorityRank: 4,
            priorityBasis: null,
            priorityReason: null,
            pastIncidentId: null,
            priorityBriefingId: null,
            prioritizedById: null,
            prioritizedAt: null,
            deploymentDueAt: null,
            deployedAt: null,
            deployment: null,
            withdrawalReason: null,
            briefingId: input.threatBriefingId ?? null,
            breachHuntId: input.breachHuntId ?? null,
          },
        },
        newVersion(
          { detectionRequirementId: id, id: newIdentifier(), number: 1, ...said, reason: null },
          viewer,
          now,
          proposal,
        ),
      ],
    };
  },
});
