import { IsOptional, Matches } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { EvidenceKind } from "../../../response-model/schema/enums.js";
import type { Evidence } from "../../domain/records/evidence/evidence.js";
import { collectionAggregate } from "../../store/aggregates/evidence/collection-aggregate.js";
import { itemHash } from "../../store/custody/custody-problem.js";
import { CustodyInput } from "./evidence-action.js";
import { linkCustodyEntry } from "./link-custody-entry.js";
import { Sha256Field } from "./sha256-field.js";

@InputType({ description: "What was collected, and where it is kept." })
export class CollectEvidenceInput extends CustodyInput {
  @Field(() => EvidenceKind, { defaultValue: "OTHER", description: "What kind of thing it is." })
  kind!: EvidenceKind;

  @TextField("What it is, in one line.", { max: 200 })
  title!: string;

  @TextField("What it is, where it comes from and how it was collected.")
  description!: string;

  @Sha256Field("SHA-256 of the data, hexadecimal; leave it out for a physical thing.", { nullable: true })
  sha256?: string | null;

  @IsOptional()
  @Matches(/^(0|[1-9][0-9]{0,17})$/, { message: "must be a whole number of bytes in decimal digits, 18 at most" })
  @Field(() => String, {
    nullable: true,
    description: "How many bytes it has, in decimal digits: a disk can have more than a number of GraphQL can say.",
  })
  sizeBytes?: string | null;

  @TextField("Where it is kept from now on.", { max: 1_000 })
  storagePlace!: string;

  @IdentifierField("The affected service that it comes from; leave it out where it comes from none.", {
    nullable: true,
  })
  serviceId?: string | null;

  @IdentifierField("The investigation for which it was collected.", { nullable: true })
  investigationId?: string | null;
}

export const collectEvidence = actionsOn(collectionAggregate)({
  name: "collectEvidence",
  description:
    "Records that evidence was collected and begins its chain of custody: who collected it, when, in which time zone, and where it is kept. Whoever collected it is its custodian, and may read the incident for good: by its marking, not only until they have answered a question. Forensics collects it, or the team of an affected service what its service has; also after the incident has ended.",
  policy: {
    phase: "CONTAINMENT",
    since: "1.0.0",
    allow: [
      { responsibility: "FORENSICS_INVESTIGATION" },
      { responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" },
      { responsibility: "SERVICE_INSIGHT_AND_EXPERTISE" },
    ],
    transitions: [{ machine: "Evidence", from: [], to: "HELD" }],
    gates: ["NOT_MERGED", "SOURCE_FITS", "CUSTODIAN_READS", "CUSTODY_IN_ORDER"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.2"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: CollectEvidenceInput,
  decide: (given) => {
    const { input, loaded, viewer, now, newIdentifier } = given;
    const { kind, title, description, sha256 = null, sizeBytes = null, storagePlace } = input;
    if (kind === "DEVICE" && sha256 !== null)
      throw new CordonError("BAD_USER_INPUT", "`sha256` is of data: a DEVICE has none, an image of it has.");
    const id = newIdentifier();
    const incidentId = loaded.incident.id;
    const of = { evidenceId: id, incidentId };
    const row: Evidence = {
      id,
      incidentId,
      version: 1,
      state: "HELD",
      kind,
      title,
      description,
      sha256,
      sizeBytes,
      storagePlace,
      custodianId: viewer.personId,
      custodianName: viewer.name,
      collectedById: viewer.personId,
      collectedAt: input.occurredAt ?? now,
      investigationId: loaded.investigation?.id ?? null,
      serviceId: loaded.sourceServiceId,
      verifiedAt: null,
      hashMatches: null,
      mismatchFoundAt: null,
    };
    // The first link says what was collected, so that the record can be held to it.
    const link = { event: "COLLECTED", storagePlace, sha256, itemHash: itemHash(row) } as const;
    return {
      summary: `Collected evidence: ${title}`,
      writes: [
        { insert: "Evidence", row },
        { insert: "CustodyEntry", row: linkCustodyEntry(given, of, null, link) },
      ],
    };
  },
});
