import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { bearings } from "../../../response-model/detection-and-analysis/bearings.js";
import { Bearing } from "../../../response-model/schema/enums.js";
import type { HypothesisPoint } from "../../domain/records/analysis/hypothesis-point.js";
import { HypothesisInput, hypothesisAction } from "./hypothesis-action.js";

@InputType({ description: "What speaks for a hypothesis or against it, and what that rests on." })
export class AddHypothesisPointInput extends HypothesisInput {
  @Field(() => Bearing, { description: "Whether it speaks for the hypothesis or against it." })
  bearing!: Bearing;

  @TextField("What speaks for it or against it.", { max: 5_000 })
  text!: string;

  @IdentifiersField("The alerts of the incident that it rests on.", { atLeast: 0, defaultValue: [] })
  alertIds!: readonly string[];

  @IdentifiersField("The evidence of the incident that it rests on.", { atLeast: 0, defaultValue: [] })
  evidenceIds!: readonly string[];

  @IdentifiersField("The findings of investigations in the incident that it rests on.", {
    atLeast: 0,
    defaultValue: [],
  })
  findingIds!: readonly string[];
}

export const addHypothesisPoint = hypothesisAction({
  name: "addHypothesisPoint",
  description:
    "Adds what speaks for a hypothesis or against it, with the alerts, evidence and findings that it rests on. The team of a service that the hypothesis is about adds what only it knows. Points are never changed: what turns out to be wrong is said in another one.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [
      { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
      { responsibility: "FORENSICS_INVESTIGATION" },
      { responsibility: "SERVICE_INSIGHT_AND_EXPERTISE" },
    ],
    transitions: [{ machine: "Hypothesis", from: ["OPEN"], to: "OPEN" }],
    gates: ["INCIDENT_OPEN", "RESTS_ON_CASE"],
    establishes: [
      { is: "HYPOTHESIS_SUPPORTED", certainty: "POSSIBLY" },
      { is: "HYPOTHESIS_CONTRADICTED", certainty: "POSSIBLY" },
    ],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: AddHypothesisPointInput,
  decide: ({ input, loaded: { hypothesis }, viewer, now, newIdentifier }) => {
    const { forCount, againstCount } = hypothesis;
    const row: HypothesisPoint = {
      id: newIdentifier(),
      incidentId: hypothesis.incidentId,
      hypothesisId: hypothesis.id,
      sequence: forCount + againstCount + 1,
      bearing: input.bearing,
      text: input.text,
      alertIds: [...new Set(input.alertIds)],
      evidenceIds: [...new Set(input.evidenceIds)],
      findingIds: [...new Set(input.findingIds)],
      addedById: viewer.personId,
      addedByName: viewer.name,
      addedAt: now,
    };
    const set = input.bearing === "FOR" ? { forCount: forCount + 1 } : { againstCount: againstCount + 1 };
    return {
      summary: `Added what speaks ${bearings[input.bearing].title.toLowerCase()} "${hypothesis.statement}": ${input.text}`,
      writes: [
        { insert: "HypothesisPoint", row },
        { update: "Hypothesis", id: hypothesis.id, set },
      ],
    };
  },
});
