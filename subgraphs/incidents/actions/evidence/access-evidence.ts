import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { openedEvidenceAggregate } from "../../store/aggregates/evidence/evidence-aggregate.js";
import { custodyWrites, EvidenceInput, readersOfEvidence, whileKept } from "./evidence-action.js";

@InputType({ description: "Why the evidence is looked at." })
export class AccessEvidenceInput extends EvidenceInput {
  @TextField("What you look for in it, and for whom.")
  reason!: string;
}

export const accessEvidence = actionsOn(openedEvidenceAggregate)({
  name: "accessEvidence",
  description:
    "Opens evidence to whoever works with it: the answer says where it is kept, which nobody but its custodian reads otherwise, and the chain of custody keeps who has asked, when and why.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [...readersOfEvidence],
    transitions: [...whileKept],
    gates: ["CUSTODY_IN_ORDER"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.2"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: AccessEvidenceInput,
  decide: (given) => ({
    summary: `Accessed the evidence "${given.loaded.evidence.title}": ${given.input.reason}`,
    writes: custodyWrites(given, { event: "ACCESSED", reason: given.input.reason }),
  }),
});
