import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { termsOfRequirement } from "../../domain/requirements/terms-of-requirement.js";
import { TechniquesField } from "../techniques-field.js";
import { CaveatsField } from "./caveats-field.js";
import { EnvironmentsField } from "./environments-field.js";
import { LogSourcesField } from "./log-sources-field.js";
import { newVersion } from "./new-version.js";
import { proposedBy } from "./proposed-by.js";
import type { RequiredLogSourceInput } from "./required-log-source-input.js";
import {
  bothSides,
  DetectionRequirementInput,
  requirementAction,
  setRequirement,
  whereAgreed,
} from "./requirement-action.js";
import { setVersion } from "./set-version.js";

@InputType({ description: "What a requirement shall say instead, and why." })
export class AmendDetectionRequirementInput extends DetectionRequirementInput {
  @TextField("What must be detected, in one line; leave it out to keep what stands.", { nullable: true, max: 200 })
  title?: string | null;

  @TextField("What must be detected, from which data, and why; leave it out to keep what stands.", { nullable: true })
  description?: string | null;

  @TechniquesField(
    "The techniques of ATT&CK Enterprise that it is about, in place of those that stand; leave it out to keep them.",
    { nullable: true },
  )
  techniqueIds?: readonly string[] | null;

  @EnvironmentsField(
    "In which environments it must be met, in place of those that stand; leave it out to keep them. Monitoring in an environment that is dropped keeps running but no longer counts.",
    { nullable: true },
  )
  environments?: readonly string[] | null;

  @LogSourcesField("The logs that it needs, in place of those that stand; leave it out to keep them.", {
    nullable: true,
  })
  logSources?: readonly RequiredLogSourceInput[] | null;

  @TextField(
    "How it is to be detected: what is looked at, and what tells an attack from anything else; leave it out to keep what stands.",
    { nullable: true },
  )
  strategy?: string | null;

  @CaveatsField(
    "What is known to look the same without being an attack, in place of what stands; leave it out to keep that.",
    { nullable: true },
  )
  falsePositives?: readonly string[] | null;

  @CaveatsField(
    "What the detection will not see, and what it takes for granted, in place of what stands; leave it out to keep that.",
    { nullable: true },
  )
  blindSpots?: readonly string[] | null;

  @TextField("Why it is amended.", { max: 1_000 })
  reason!: string;
}

/** What an amendment can change. */
const amendable = [
  ...(["title", "description", "techniqueIds", "environments"] as const),
  ...(["logSources", "strategy", "falsePositives", "blindSpots"] as const),
] as const;

export const amendDetectionRequirement = requirementAction({
  name: "amendDetectionRequirement",
  description:
    "Proposes what a detection requirement shall say instead. Either side may, and has agreed with that; the other side has to agree as well. What is in force stays in force until the amendment is put in force in its place, and its monitoring stays deployed. One that is still a proposal, or was refused, is proposed anew. What it said before stays in its history.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: bothSides,
    transitions: [...whereAgreed, { machine: "DetectionRequirement", from: ["REFUSED"], to: "PROPOSED" }],
    establishes: ["PROPOSAL_OPEN"],
    clears: ["BOTH_SIDES_AGREED"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
      { framework: "CSF_2_0", ids: ["ID.IM"] },
    ],
  },
  input: AmendDetectionRequirementInput,
  decide: ({ input, loaded, viewer, now, newIdentifier }) => {
    const { requirement, amendment, standing } = loaded;
    if (amendable.every((part) => !input[part]))
      throw new CordonError(
        "BAD_USER_INPUT",
        `Nothing was done. Give at least one of ${amendable.map((part) => `\`${part}\``).join(", ")}: what is to change.`,
      );
    const said = termsOfRequirement(input, amendment ?? requirement);
    const proposal = proposedBy(viewer, requirement.serviceId, now);
    const number = requirement.latestNumber + 1;
    const isProposal = requirement.state === "PROPOSED" || requirement.state === "REFUSED";
    return {
      summary: `Proposed to amend "${requirement.title}": ${input.reason}`,
      writes: [
        ...setVersion(isProposal ? standing : amendment, { endedAt: now }),
        setRequirement(loaded, {
          latestNumber: number,
          ...(isProposal && { state: "PROPOSED", ...said, ...proposal.agreed, standingNumber: number }),
        }),
        newVersion(
          { detectionRequirementId: requirement.id, id: newIdentifier(), number, ...said, reason: input.reason },
          viewer,
          now,
          proposal,
        ),
      ],
    };
  },
});
