import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { asSentence } from "../../domain/as-sentence.js";
import { incidentAction, setIncident } from "../incident-action.js";
import { insertStep, ResponseStepInput } from "./response-step-input.js";

@InputType({ description: "A recovery step that was taken." })
export class RecordRecoveryInput extends ResponseStepInput {
  @TextField("The last known good state that was restored, and how it was known to be good.", { max: 1_000 })
  lastKnownGoodState!: string;

  @Field(() => Boolean, { description: "Whether the attack paths were inspected in the restored state." })
  attackPathsInspected!: boolean;
}

export const recordRecovery = incidentAction({
  name: "recordRecovery",
  description:
    "Records that services were brought back to a last known good state. With the attack paths inspected in the restored state, the recovery can be validated.",
  policy: {
    phase: "RECOVERY",
    since: "1.0.0",
    allow: [{ responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    transitions: [{ machine: "Incident", from: ["RECOVERY"], to: "RECOVERY" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RC.RP"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.4", "CC7.5"] },
    ],
  },
  input: RecordRecoveryInput,
  decide: (facts) => {
    const { input, loaded, now } = facts;
    return {
      summary: `Restored ${input.lastKnownGoodState}${input.attackPathsInspected ? "" : ", attack paths not yet inspected"}: ${asSentence(input.description)} Outcome: ${input.outcome}`,
      writes: [
        insertStep(facts, "RECOVERY"),
        setIncident(loaded, { recoveredAt: input.attackPathsInspected ? now : null, recoveryValidatedAt: null }),
      ],
    };
  },
});
