import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { custodyWrites, EvidenceInput, evidenceAction } from "./evidence-action.js";

@InputType({ description: "Into which long-term storage the evidence goes." })
export class ArchiveEvidenceInput extends EvidenceInput {
  @TextField("The long-term storage.", { max: 1_000 })
  storagePlace!: string;
}

export const archiveEvidence = evidenceAction({
  name: "archiveEvidence",
  description:
    "Records that the custodian has put evidence into long-term storage, where it stays for its retention. The custodian answers for it as before.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "3.0.0",
    allow: [{ holder: "CUSTODIAN" }],
    transitions: [{ machine: "Evidence", from: ["HELD"], to: "ARCHIVED" }],
    gates: ["CUSTODY_IN_ORDER"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.3"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: ArchiveEvidenceInput,
  decide: (given) => {
    const { storagePlace } = given.input;
    return {
      summary: `Put the evidence "${given.loaded.evidence.title}" into long-term storage`,
      writes: custodyWrites(given, { event: "ARCHIVED", storagePlace }, { state: "ARCHIVED", storagePlace }),
    };
  },
});
