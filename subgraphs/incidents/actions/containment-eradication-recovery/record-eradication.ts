import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { asSentence } from "../../domain/as-sentence.js";
import { incidentAction, setIncident } from "../incident-action.js";
import { insertStep, ResponseStepInput } from "./response-step-input.js";

@InputType({ description: "An eradication step that was taken, and whether it completes one of the two halves." })
export class RecordEradicationInput extends ResponseStepInput {
  @Field(() => Boolean, {
    description: "Whether there is now reasonable confidence that the adversary is evicted completely.",
  })
  adversaryEvicted!: boolean;

  @Field(() => Boolean, { description: "Whether all known vulnerable paths are now closed." })
  vulnerablePathsClosed!: boolean;
}

/** Which of the two halves of eradication stands after the step. */
const words = ({ adversaryEvicted, vulnerablePathsClosed }: RecordEradicationInput) =>
  [
    adversaryEvicted ? "Adversary evicted" : "Adversary not yet evicted",
    vulnerablePathsClosed ? "all known vulnerable paths closed" : "vulnerable paths not yet closed",
  ].join(", ");

export const recordEradication = incidentAction({
  name: "recordEradication",
  description:
    "Records a step that removes the root cause. Recovery waits until both are on record: the adversary evicted, and all known vulnerable paths closed.",
  policy: {
    phase: "ERADICATION",
    since: "1.0.0",
    allow: [{ responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    transitions: [{ machine: "Incident", from: ["ERADICATION"], to: "ERADICATION" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.4"] },
    ],
  },
  input: RecordEradicationInput,
  decide: (facts) => {
    const { input, loaded, now } = facts;
    const { adversaryEvictedAt, vulnerablePathsClosedAt } = loaded.incident;
    return {
      summary: `${words(input)}: ${asSentence(input.description)} Outcome: ${input.outcome}`,
      writes: [
        insertStep(facts, "ERADICATION"),
        setIncident(loaded, {
          adversaryEvictedAt: input.adversaryEvicted ? (adversaryEvictedAt ?? now) : null,
          vulnerablePathsClosedAt: input.vulnerablePathsClosed ? (vulnerablePathsClosedAt ?? now) : null,
        }),
      ],
    };
  },
});
