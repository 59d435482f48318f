import { Float, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";

@ObjectType({ description: "Another incident that has something in common with one." })
export class SimilarIncident {
  @Field(() => Float, {
    description:
      "How much they have in common: the greater the more. What few incidents have weighs more than what many have. It says something within one answer alone.",
  })
  score!: number;

  @Field(() => [String], {
    description: "The words of the title and the summary that the other has too, the rarest first.",
  })
  sharedWords!: readonly string[];
}
