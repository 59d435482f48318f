import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CustodyInput, custodyWrites } from "../evidence/evidence-action.js";
import { disposalAction } from "./disposal-action.js";

@InputType({ description: "How the evidence was destroyed." })
export class DisposeEvidenceInput extends CustodyInput {
  @IdentifierField("The disposal, as `Incident.disposals` lists it.")
  disposalId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @TextField("How it was destroyed: overwritten, shredded, by which company, with which certificate.")
  method!: string;
}

export const disposeEvidence = disposalAction({
  name: "disposeEvidence",
  description:
    "Records that the custodian has destroyed a piece of evidence, as another person had asked: how, when and where. Its chain of custody ends with that, and stays readable.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "3.0.0",
    allow: [{ holder: "CUSTODIAN" }],
    separate: ["requestEvidenceDisposal"],
    transitions: [
      { machine: "Disposal", from: ["REQUESTED"], to: "CARRIED_OUT" },
      { machine: "Evidence", from: ["HELD", "ARCHIVED"], to: "DISPOSED", beside: true },
    ],
    gates: [
      "DISPOSES_OF_THIS",
      "INCIDENT_OVER",
      "INVESTIGATIONS_CONCLUDED",
      "NO_HOLD_IN_FORCE",
      "RETENTION_OVER",
      "TRANSFER_SETTLED",
      "CUSTODY_IN_ORDER",
    ],
    establishes: ["DISPOSAL_NEW"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.3"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: DisposeEvidenceInput,
  decide: (given) => {
    const { input, loaded, viewer, now } = given;
    const { disposal, evidence, lastEntry } = loaded;
    if (!evidence || !lastEntry)
      throw new Error("The gate DISPOSES_OF_THIS has let the disposal of an archive through, which has no evidence.");
    const happening = {
      event: "DISPOSED",
      otherPartyId: disposal.requestedById,
      otherPartyName: disposal.requestedByName,
      reason: input.method,
    } as const;
    return {
      summary: `Disposed of the evidence "${evidence.title}", as ${disposal.requestedByName} had asked: ${input.method}`,
      writes: [
        {
          update: "Disposal",
          id: disposal.id,
          set: { state: "CARRIED_OUT", method: input.method, carriedOutById: viewer.personId, carriedOutAt: now },
        },
        ...custodyWrites({ ...given, loaded: { ...loaded, evidence, lastEntry } }, happening, {
          state: "DISPOSED",
        }),
      ],
    };
  },
});
