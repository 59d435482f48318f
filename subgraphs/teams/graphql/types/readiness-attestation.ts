import { Directive, ID } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../platform/graphql/record-type.js";
import type { ReadinessAttestation as ReadinessAttestationRecord } from "../../domain/records/readiness-attestation.js";

@Directive("@phase(in: PREPARATION)")
@RecordType<ReadinessAttestationRecord>({
  description: "A service team's word that its service is ready for the next incident, and what is still open.",
})
export class ReadinessAttestation {
  @Field(() => ID, { description: "The attestation's id." })
  id!: string;

  @Field(() => String, { description: "How ready the service is, in the words of its team." })
  statement!: string;

  @Field(() => [String], { description: "What was still to be done." })
  openIssues!: readonly string[];

  @Field(() => Date, { description: "When it was attested." })
  attestedAt!: Date;

  @Field(() => Date, { description: "Until when the attestation holds." })
  validUntil!: Date;
}

export const ReadinessAttestationConnection = connectionOf("ReadinessAttestation", ReadinessAttestation);
