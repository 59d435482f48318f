import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import type { Evidence as EvidenceRecord } from "../../domain/records/evidence/evidence.js";
import { custodyOfEvidence } from "../../store/batch-loads.js";
import { CustodyEntry, Evidence } from "../types/evidence/evidence.js";

/** The chain of custody of a piece of evidence. */
@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => [CustodyEntry], {
    description: "Its chain of custody, which begins with its collection: who handled it, when and where.",
  })
  async custody(@Root() { id }: EvidenceRecord, @Ctx() context: Context) {
    return (await load(context, custodyOfEvidence, id)) ?? [];
  }
}
