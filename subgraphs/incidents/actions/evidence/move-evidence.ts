import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { custodyWrites, EvidenceInput, evidenceAction } from "./evidence-action.js";

@InputType({ description: "Where the evidence is kept from now on." })
export class MoveEvidenceInput extends EvidenceInput {
  @TextField("Where it is kept from now on.", { max: 1_000 })
  storagePlace!: string;

  @TextField("Why it is moved.")
  reason!: string;
}

export const moveEvidence = evidenceAction({
  name: "moveEvidence",
  description:
    "Records that the custodian keeps evidence in another place. What was in long-term storage is at hand again after that.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [{ holder: "CUSTODIAN" }],
    transitions: [{ machine: "Evidence", from: ["HELD", "ARCHIVED"], to: "HELD" }],
    gates: ["CUSTODY_IN_ORDER"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.2"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: MoveEvidenceInput,
  decide: (given) => {
    const { storagePlace, reason } = given.input;
    return {
      summary: `Moved the evidence "${given.loaded.evidence.title}": ${reason}`,
      writes: custodyWrites(given, { event: "MOVED", storagePlace, reason }, { state: "HELD", storagePlace }),
    };
  },
});
