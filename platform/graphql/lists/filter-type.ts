import { ArrayMaxSize, ArrayMinSize, IsOptional, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../fields.js";
import { canBeCombined } from "./filter-bounds.js";

const least = { message: "must have at least one filter in it, or be left out" };
const tooMany = { message: "must have at most 20 filters in it" };

/**
 * Makes an input type of a class whose fields say what is wanted, and adds `and`, `or` and `not` to them.
 * @param description which entries are wanted, as the beginning of a sentence such as "Which incidents are wanted"
 * @param note what else is to be known of it, as a sentence
 */
export const FilterType =
  (description: string, note?: string) =>
  (type: new () => object): void => {
    canBeCombined(type);
    const several = (name: string, words: string) => {
      const { prototype } = type;
      for (const decorate of [
        Field(() => [type], { nullable: true, description: words }),
        IsOptional(),
        ArrayMinSize(1, least),
        ArrayMaxSize(20, tooMany),
        ValidateNested({ each: true }),
      ])
        decorate(prototype, name);
    };
    several("and", "Each of these must hold as well.");
    several("or", "At least one of these must hold as well.");
    for (const decorate of [
      Field(() => type, { nullable: true, description: "This must not hold." }),
      IsOptional(),
      ValidateNested(),
    ])
      decorate(type.prototype, "not");
    const sentences = [
      `${description}; every given condition must hold, a list means any of it.`,
      ...(note ? [note] : []),
    ];
    InputType({ description: sentences.join(" ") })(type);
  };
