import { Directive, ObjectType } from "type-graphql";
import { Field } from "../fields.js";

@Directive("@shareable")
@ObjectType({
  description: "A piece of a text in which something was found. Show it as text: nothing in it is markup.",
})
export class ExcerptPiece {
  @Field(() => String, { description: "The piece as it stands there." })
  text!: string;

  @Field(() => Boolean, { description: "Whether it is what was looked for: show it in bold, for instance." })
  isMatch!: boolean;
}
