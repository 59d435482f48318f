import { IsOptional, IsTimeZone, Matches } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { firstCustodyEntry } from "../first-custody-entry.js";
import { CaseInput, caseAction } from "../incident-action.js";

@InputType({ description: "What was collected, and where it is kept." })
export class CollectEvidenceInput extends CaseInput {
  @TextField("What it is, in one line.", { max: 200 })
  title!: string;

  @TextField("What it is, where it comes from and how it was collected.")
  description!: string;

  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/, { message: "must be a SHA-256 in 64 lower-case hexadecimal digits" })
  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of the data, hexadecimal; leave it out for a physical thing.",
  })
  sha256?: string | null;

  @TextField("Where it is kept from now on.", { max: 1_000 })
  storagePlace!: string;

  @IsTimeZone({ message: "must be an IANA time zone such as Europe/Berlin" })
  @Field(() => String, { description: "The time zone where you are, as an IANA name such as Asia/Seoul." })
  timeZone!: string;
}

export const collectEvidence = caseAction({
  name: "collectEvidence",
  description:
    "Records that evidence was collected and begins its chain of custody: who collected it, when, in which time zone, and where it is kept.",
  policy: {
    phase: "CONTAINMENT",
    since: "1.0.0",
    allow: [{ responsibility: "FORENSICS_INVESTIGATION" }],
    gates: ["INCIDENT_OPEN"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.2"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: CollectEvidenceInput,
  decide: ({ input, loaded: { incident }, viewer, now, newIdentifier }) => {
    const id = newIdentifier();
    const collected = { incidentId: incident.id, collectedById: viewer.personId, collectedAt: now };
    return {
      summary: `Collected evidence: ${input.title}, kept at ${input.storagePlace}`,
      writes: [
        {
          insert: "Evidence",
          row: { id, title: input.title, description: input.description, sha256: input.sha256 ?? null, ...collected },
        },
        {
          insert: "CustodyEntry",
          row: firstCustodyEntry({
            id: newIdentifier(),
            evidenceId: id,
            incidentId: incident.id,
            handlerId: viewer.personId,
            occurredAt: now,
            timeZone: input.timeZone,
            storagePlace: input.storagePlace,
          }),
        },
      ],
    };
  },
});
