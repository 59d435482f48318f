import { Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { PersonStub } from "../../../access/stubs.js";
import type { Recommendation as RecommendationRecord } from "../../domain/records/advice/recommendation.js";
import { Recommendation } from "../types/advice/recommendation.js";

const person = (id: string | null): PersonStub | null => (id ? { id } : null);

/** Who decided on a recommendation. */
@Resolver(() => Recommendation)
export class RecommendationResolver {
  @FieldResolver(() => PersonStub, { nullable: true, description: "Who accepted it as the lead; null before." })
  leadAcceptedBy(@Root() { leadAcceptedById }: RecommendationRecord): PersonStub | null {
    return person(leadAcceptedById);
  }

  @FieldResolver(() => PersonStub, {
    nullable: true,
    description: "Who accepted it as the owner of the service; null before.",
  })
  ownerAcceptedBy(@Root() { ownerAcceptedById }: RecommendationRecord): PersonStub | null {
    return person(ownerAcceptedById);
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who rejected it or took it back; null otherwise." })
  endedBy(@Root() { endedById }: RecommendationRecord): PersonStub | null {
    return person(endedById);
  }
}
