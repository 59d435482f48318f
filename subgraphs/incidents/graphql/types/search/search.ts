import { Directive, ID, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "A search: its fields find in what each subgraph keeps. Words are found as they stand, by their English stems and by their beginnings, which also finds Korean words with their particles; the text as a whole is found within words, too.",
})
export class Search {
  @Field(() => ID, { description: "What is looked for, by which a cache knows the search." })
  id!: string;
}
