import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { CustodyInput, custodyWrites } from "./evidence-action.js";
import { transferAction } from "./transfer-action.js";

@InputType({ description: "That the evidence is received, and where it is kept." })
export class AcceptEvidenceTransferInput extends CustodyInput {
  @IdentifierField("The offer, as `Evidence.transfers` lists it.")
  evidenceTransferId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @TextField("Where you keep it from now on.", { max: 1_000 })
  storagePlace!: string;

  @TextField("In which condition it arrived: its seal, its label, its hash.", { nullable: true })
  condition?: string | null;
}

export const acceptEvidenceTransfer = transferAction({
  name: "acceptEvidenceTransfer",
  description:
    "Accepts evidence that was offered and received: whoever accepts it is its custodian from now on, and the chain of custody names both, with time, time zone and place. Whoever accepts it is another person than who offered it, and may read the incident for good: by its marking, not only until they have answered. Where it passes without the former custodian, it says so, and whoever approved that does not accept it either.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [{ holder: "OFFEREE" }],
    separate: ["offerEvidenceTransfer", "replaceCustodian", "grantApproval"],
    transitions: [{ machine: "EvidenceTransfer", from: ["OFFERED"], to: "ACCEPTED" }],
    gates: ["TRANSFER_IN_TIME", "CUSTODIAN_READS", "CUSTODY_IN_ORDER"],
    establishes: ["TRANSFER_SETTLED"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.2"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: AcceptEvidenceTransferInput,
  decide: (given) => {
    const { input, loaded, viewer, now } = given;
    const { transfer, evidence } = loaded;
    const { storagePlace } = input;
    const happening = {
      event: "TRANSFERRED",
      storagePlace,
      otherPartyId: transfer.fromId,
      otherPartyName: transfer.fromName,
      approvedById: transfer.approvedById,
      approvedByName: transfer.approvedByName,
      reason: input.condition ? `${transfer.reason} (${input.condition})` : transfer.reason,
    } as const;
    return {
      summary: transfer.approvedById
        ? `Took over the evidence "${evidence.title}" in the place of ${transfer.fromName}, who could not be reached`
        : `Took over the evidence "${evidence.title}" from ${transfer.fromName}`,
      writes: withAwaitedPeople(loaded, [
        { update: "EvidenceTransfer", id: transfer.id, set: { state: "ACCEPTED", answeredAt: now } },
        ...custodyWrites(given, happening, {
          custodianId: viewer.personId,
          custodianName: viewer.name,
          storagePlace,
        }),
      ]),
    };
  },
});
