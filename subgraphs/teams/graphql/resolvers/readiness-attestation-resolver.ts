import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import type { ReadinessAttestation as ReadinessAttestationRecord } from "../../domain/records/readiness-attestation.js";
import { loadPerson } from "../../store/batch-loads.js";
import { Person } from "../types/person.js";
import { ReadinessAttestation } from "../types/readiness-attestation.js";

/** Who attested, and whether it still holds. */
@Resolver(() => ReadinessAttestation)
export class ReadinessAttestationResolver {
  @FieldResolver(() => Person, { nullable: true, description: "Who attested it." })
  attestedBy(@Root() { attestedById }: ReadinessAttestationRecord, @Ctx() context: Context) {
    return loadPerson(context, attestedById);
  }

  @FieldResolver(() => Boolean, { description: "Whether it still holds; false once it has run out." })
  valid(@Root() { validUntil }: ReadinessAttestationRecord, @Ctx() { now }: Context) {
    return now < validUntil;
  }
}
