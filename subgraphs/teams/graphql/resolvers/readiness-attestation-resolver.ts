import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { Takes } from "../../../../platform/graphql/reader/takes.js";
import type { ReadinessAttestation as ReadinessAttestationRecord } from "../../domain/records/readiness-attestation.js";
import { ReadinessAttestation } from "../types/readiness-attestation.js";

/** Who attested, and whether it still holds. */
@Resolver(() => ReadinessAttestation)
export class ReadinessAttestationResolver {
  @Takes("validUntil")
  @FieldResolver(() => Boolean, { description: "Whether it still holds; false once it has run out." })
  valid(@Root() { validUntil }: ReadinessAttestationRecord, @Ctx() { now }: Context) {
    return now < validUntil;
  }
}
