import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { EvidenceInput, evidenceAction, handled, whileKept } from "./evidence-action.js";
import { Sha256Field } from "./sha256-field.js";

@InputType({ description: "What the hash of the evidence is now." })
export class VerifyEvidenceInput extends EvidenceInput {
  @Sha256Field("The SHA-256 of the data, as it was computed again just now.")
  sha256!: string;

  @TextField("With which tool, and on which copy.", { max: 1_000 })
  method!: string;
}

export const verifyEvidence = evidenceAction({
  name: "verifyEvidence",
  description:
    "Records the hash of evidence as it was computed again. Where it is another one than that of the collection, this is recorded and stays visible: the evidence is not what was collected any more.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [{ holder: "CUSTODIAN" }, { responsibility: "FORENSICS_INVESTIGATION" }],
    transitions: [...whileKept],
    gates: ["HASH_RECORDED", "CUSTODY_IN_ORDER"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.2"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: VerifyEvidenceInput,
  decide: (facts) => {
    const { input, loaded, now } = facts;
    const { evidence } = loaded;
    const hashMatches = input.sha256 === evidence.sha256;
    const at = input.occurredAt ?? now;
    return {
      summary: hashMatches
        ? `Verified the evidence "${evidence.title}": its hash is the recorded one`
        : `MISMATCH: the hash of the evidence "${evidence.title}" is not the recorded one any more`,
      writes: handled(
        facts,
        { event: "VERIFIED", sha256: input.sha256, hashMatches, reason: input.method },
        {
          verifiedAt: at,
          hashMatches,
          mismatchFoundAt: evidence.mismatchFoundAt ?? (hashMatches ? null : at),
        },
      ),
    };
  },
});
