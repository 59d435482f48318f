import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { CustodyEvent } from "../../../../response-model/schema/enums.js";
import type { CustodyEntry as CustodyEntryRecord } from "../../../domain/records/evidence/custody-entry.js";
import type { Evidence as EvidenceRecord } from "../../../domain/records/evidence/evidence.js";

@RecordType<CustodyEntryRecord>({
  description:
    "One link in the chain of custody of a piece of evidence: who handled it, when and where. Never changed or removed; tied to the link before it by its hash.",
})
export class CustodyEntry {
  @Field(() => Int, { description: "Its place in the chain; the first is 1." })
  sequence!: number;

  @Field(() => CustodyEvent, { description: "What happened to the evidence." })
  event!: CustodyEvent;

  @Field(() => Date, { description: "When it happened." })
  occurredAt!: Date;

  @Field(() => String, { description: "The time zone of the handler, as an IANA name." })
  timeZone!: string;

  @Field(() => String, { description: "Where the evidence was kept from then on." })
  storagePlace!: string;

  @Field(() => String, { description: "SHA-256 over the hash before it and the link in canonical JSON (RFC 8785)." })
  hash!: string;
}

@Directive('@control(framework: ISO_27001, ids: ["A.5.28"])')
@RecordType<EvidenceRecord>({ description: "Something kept because it may prove what happened." })
export class Evidence {
  @Field(() => ID, { description: "The evidence's id." })
  id!: string;

  @Field(() => String, { description: "What it is, in one line." })
  title!: string;

  @Field(() => String, { description: "What it is and how it was collected." })
  description!: string;

  @Field(() => String, { nullable: true, description: "SHA-256 of the data, hexadecimal; null for a physical thing." })
  sha256!: string | null;

  @Field(() => Date, { description: "When it was collected." })
  collectedAt!: Date;
}
