import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { verificationAggregate } from "../../store/aggregates/evidence/evidence-aggregate.js";
import { custodyWrites, EvidenceInput, whileKept } from "./evidence-action.js";
import { Sha256Field } from "./sha256-field.js";

@InputType({ description: "What the hash of the evidence is now." })
export class VerifyEvidenceInput extends EvidenceInput {
  @Sha256Field("The SHA-256 of the data, as it was computed again just now.")
  sha256!: string;

  @TextField("With which tool, and on which copy.", { max: 1_000 })
  method!: string;
}

function whatWasFound(title: string, hashMatches: boolean, isConfirmed: boolean): string {
  if (hashMatches) return `Verified the evidence "${title}": its hash is the recorded one`;
  return isConfirmed
    ? `MISMATCH: a second person found that the hash of the evidence "${title}" is not the recorded one any more`
    : `Computed another hash of the evidence "${title}" than the recorded one: a second person computes it once more`;
}

export const verifyEvidence = actionsOn(verificationAggregate)({
  name: "verifyEvidence",
  description:
    "Records the hash of evidence as it was computed again, by its custodian or by who has accessed it since it last changed hands. Where it is another one than that of the collection, a second person computes it once more: if they find another one as well, it stays on record for good that the evidence is not what was collected any more.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [{ holder: "CUSTODIAN" }, { responsibility: "FORENSICS_INVESTIGATION" }],
    transitions: [...whileKept],
    gates: ["HASH_RECORDED", "DATA_AT_HAND", "CUSTODY_IN_ORDER"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.2"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: VerifyEvidenceInput,
  decide: (given) => {
    const { input, loaded, viewer, now } = given;
    const { evidence, lastVerification } = loaded;
    const hashMatches = input.sha256 === evidence.sha256;
    const at = input.occurredAt ?? now;
    const isConfirmed =
      !hashMatches && lastVerification?.hashMatches === false && lastVerification.byId !== viewer.personId;
    return {
      summary: whatWasFound(evidence.title, hashMatches, isConfirmed),
      writes: custodyWrites(
        given,
        { event: "VERIFIED", sha256: input.sha256, hashMatches, reason: input.method },
        {
          verifiedAt: at,
          hashMatches,
          mismatchFoundAt: evidence.mismatchFoundAt ?? (isConfirmed ? at : null),
        },
      ),
    };
  },
});
