import { Directive, ID, ObjectType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "A search: its fields find in what each subgraph keeps. Words are found as they stand, by their English stems and by their beginnings; a text with three letters or digits in a row is found within words, too, and so is a part of a Korean, Japanese or Chinese word of two characters or more.",
})
export class Search {
  @Field(() => ID, { description: "What is looked for, by which a cache knows the search." })
  id!: string;
}
