import { Directive, Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../../../platform/graphql/pagination.js";

@Directive("@phase(in: PREPARATION)")
@ObjectType({
  description: "A service team's word that its service is ready for the next incident, and what is still open.",
})
export class ReadinessAttestation {
  @Field(() => ID, { description: "The attestation's id." })
  id!: string;

  @Field(() => String, { description: "How ready the service is, in the words of its team." })
  statement!: string;

  @Field(() => [String], { description: "What was still to be done." })
  openIssues!: string[];

  @Field(() => Date, { description: "When it was attested." })
  attestedAt!: Date;

  @Field(() => Date, { description: "Until when the attestation holds." })
  validUntil!: Date;
}

export const ReadinessAttestationConnection = connectionOf("ReadinessAttestation", ReadinessAttestation);
