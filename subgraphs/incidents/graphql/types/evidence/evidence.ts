import { Max, Min } from "class-validator";
import { ArgsType, Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { CustodyEvent, EvidenceKind, EvidenceState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { CustodyEntry as CustodyEntryRecord } from "../../../domain/records/evidence/custody-entry.js";
import type { Evidence as EvidenceRecord } from "../../../domain/records/evidence/evidence.js";

@RecordType<CustodyEntryRecord>({
  description:
    "One link in the chain of custody of a piece of evidence: who handled it, when and where. Never changed or removed; tied to the link before it by its hash.",
})
export class CustodyEntry {
  @Field(() => ID, { description: "The link's id." })
  id!: string;

  @Field(() => Int, { description: "Its place in the chain; the first is 1." })
  sequence!: number;

  @Field(() => CustodyEvent, { description: "What happened to the evidence." })
  event!: CustodyEvent;

  @Field(() => Date, { description: "When it happened." })
  occurredAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: "When it was recorded, which can be later; null in the entries of process 1.0.0.",
  })
  recordedAt!: Date | null;

  @Field(() => String, { description: "The time zone of the handler, as an IANA name." })
  timeZone!: string;

  @Field(() => String, {
    nullable: true,
    description: "The name of the handler, as it was then; null in the entries of process 1.0.0.",
  })
  handlerName!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The name of the other person who had a part in it: of a transfer, who handed it over; of a disposal, who asked for it. Null where there is none.",
  })
  otherPartyName!: string | null;

  @Field(() => String, { nullable: true, description: "Whom outside the response a copy went to; null otherwise." })
  recipient!: string | null;

  @Field(() => String, { nullable: true, description: "On which legal ground a copy was handed out; null otherwise." })
  legalBasis!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why; of a disposal, how; of a verification, with what. Null where it was not asked for.",
  })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The SHA-256 that was computed then: of the evidence, or of a copy that was handed out. Null otherwise.",
  })
  sha256!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether that is the one of the collection; null where there was nothing to compare.",
  })
  hashMatches!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Of a transfer without the former custodian, who could not be reached: the name of the executive incident manager who approved it. Null otherwise.",
  })
  approvedByName!: string | null;

  @Field(() => String, { description: "SHA-256 over the hash before it and the link in canonical JSON (RFC 8785)." })
  hash!: string;
}

export const CustodyEntryConnection = connectionOf("CustodyEntry", CustodyEntry);

/** What is behind it is still an integer of PostgreSQL. */
const maxSequence = 2_147_483_646;

@ArgsType()
export class CustodyStretchArguments {
  @Min(1, { message: "must be at least 1" })
  @Max(100, { message: "must be at most 100; ask for the next ones with `after`" })
  @Field(() => Int, { defaultValue: 25, description: "How many links to return: 1 to 100." })
  first!: number;

  @Min(0, { message: "must be at least 0" })
  @Max(maxSequence, { message: `must be at most ${maxSequence}` })
  @Field(() => Int, {
    defaultValue: 0,
    description: "After which link, by its `sequence`; 0 begins with the collection.",
  })
  after!: number;
}

@Directive('@control(framework: ISO_27001, ids: ["A.5.28"])')
@NodeType<EvidenceRecord>({
  description:
    "Something kept because it may prove what happened. One person at a time answers for it, its custodian; whatever is done with it goes into its chain of custody.",
})
export class Evidence {
  @Field(() => ID, { description: "The evidence's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => EvidenceState, { description: "What has become of it." })
  state!: EvidenceState;

  @Field(() => EvidenceKind, { description: "What kind of thing it is." })
  kind!: EvidenceKind;

  @Field(() => String, { description: "What it is, in one line." })
  title!: string;

  @Field(() => String, { description: "What it is and how it was collected." })
  description!: string;

  @Field(() => String, { nullable: true, description: "SHA-256 of the data, hexadecimal; null for a physical thing." })
  sha256!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How many bytes it has, in decimal digits; null where it is not recorded.",
  })
  sizeBytes!: string | null;

  @Field(() => String, { description: "The name of its custodian, as it was when they received it." })
  custodianName!: string;

  @Field(() => Date, { description: "When it was collected." })
  collectedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: "When its hash was last computed again; null where that was never done.",
  })
  verifiedAt!: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether that was the hash of its collection; null where that was never done.",
  })
  hashMatches!: boolean | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "When a second person confirmed that its hash is another one than at its collection; it stays, whatever is found later. Null where that never was: where `hashMatches` is false as well, a second person has to compute it once more.",
  })
  mismatchFoundAt!: Date | null;
}

export const EvidenceResult = resultOf("Evidence", Evidence);

export const EvidenceConnection = connectionOf("Evidence", Evidence);
