import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { custodyWrites, EvidenceInput, evidenceAction, whileKept } from "./evidence-action.js";
import { Sha256Field } from "./sha256-field.js";

@InputType({ description: "To whom a copy of the evidence went, and on which ground." })
export class ExportEvidenceInput extends EvidenceInput {
  @TextField("Who received the copy: the authority, company or person outside the response.", { max: 400 })
  recipient!: string;

  @TextField("The ground on which it was handed out: a law and its article, a court order, a contract.", {
    max: 1_000,
  })
  legalBasis!: string;

  @Sha256Field("The SHA-256 of the copy that was handed out; leave it out where a physical thing was lent.", {
    nullable: true,
  })
  copySha256?: string | null;

  @TextField("What it is needed for there.")
  reason!: string;
}

export const exportEvidence = evidenceAction({
  name: "exportEvidence",
  description:
    "Records that the custodian has handed a copy of evidence to somebody outside the response: to whom, on which legal ground, and with which hash. A copy with another hash than the evidence is recorded as such.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [{ holder: "CUSTODIAN" }],
    transitions: [...whileKept],
    gates: ["CUSTODY_IN_ORDER"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.2"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: ExportEvidenceInput,
  decide: (given) => {
    const { recipient, legalBasis, reason, copySha256 = null } = given.input;
    const { evidence } = given.loaded;
    const hashMatches = copySha256 === null || evidence.sha256 === null ? null : copySha256 === evidence.sha256;
    return {
      summary: `Handed a copy of the evidence "${evidence.title}" to ${recipient}: ${reason}`,
      writes: custodyWrites(given, {
        event: "EXPORTED",
        recipient,
        legalBasis,
        reason,
        sha256: copySha256,
        hashMatches,
      }),
    };
  },
});
