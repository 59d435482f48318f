import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { asSentence } from "../../../response-model/gates/as-sentence.js";
import { serviceMilestone } from "../../domain/writes/milestones.js";
import { responseAction, setResponse } from "../response-action.js";
import { evictedEverywhere } from "./evicted-everywhere.js";
import { insertStep, ResponseStepInput } from "./response-step-input.js";

@InputType({ description: "How the service was restored." })
export class RecordRestorationInput extends ResponseStepInput {
  @TextField("The last known good state that was restored, and how it was known to be good.", { max: 1_000 })
  lastKnownGoodState!: string;

  @TextField("The backup it was restored from; leave it out where none was needed.", { nullable: true, max: 1_000 })
  backup?: string | null;

  @Field(() => Boolean, { description: "Whether the attack paths were inspected in the restored state." })
  attackPathsInspected!: boolean;
}

export const recordRestoration = responseAction({
  name: "recordRestoration",
  description:
    "Records that one service is restored to its last known good state, with the attack paths inspected in that state. The security team then watches and validates it.",
  policy: {
    phase: "RECOVERY",
    since: "2.0.0",
    allow: [{ responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    transitions: [{ machine: "ServiceResponse", from: ["RECOVERY"], to: "RESTORED" }],
    gates: ["INCIDENT_DECLARED", ...evictedEverywhere, "ATTACK_PATHS_INSPECTED"],
    establishes: [{ is: "RESPONSE_FAR_ENOUGH", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RC.RP"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.4", "CC7.5"] },
    ],
  },
  input: RecordRestorationInput,
  decide: (given) => {
    const { input, loaded } = given;
    const backup = input.backup ? ` from ${input.backup}` : "";
    return {
      summary: `Restored ${loaded.service.name} to ${input.lastKnownGoodState}${backup}: ${asSentence(input.description)} Outcome: ${input.outcome}`,
      writes: [
        insertStep(given, "RECOVERY"),
        setResponse(loaded, { state: "RESTORED" }),
        serviceMilestone(given, "RESTORED", loaded.response),
      ],
    };
  },
});
