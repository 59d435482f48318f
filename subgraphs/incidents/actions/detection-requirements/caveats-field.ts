import { ArrayMaxSize, ArrayUnique, IsOptional, Length, Matches } from "class-validator";
import { applyDecorators } from "../../../../platform/graphql/apply-decorators.js";
import { Field, type FieldDecorator } from "../../../../platform/graphql/fields.js";
import { visible } from "../../../../platform/graphql/input-fields.js";

const maxCaveats = 20;
const maxCharacters = 500;

interface CaveatsOptions {
  readonly nullable?: boolean;
  readonly defaultValue?: string[];
}

/** What is known to be wrong with a detection, a sentence or two for each. */
export const CaveatsField = <const Options extends CaveatsOptions>(
  description: string,
  options?: Options,
): FieldDecorator<readonly string[], Options> =>
  applyDecorators(
    Field(() => [String], { description, ...options }),
    ArrayMaxSize(maxCaveats, { message: `must name at most ${maxCaveats}` }),
    ArrayUnique({ message: "must name each once" }),
    Length(1, maxCharacters, { each: true, message: `must hold texts of 1 to ${maxCharacters} characters` }),
    Matches(visible, { each: true, message: "must hold no blank text" }),
    ...(options?.nullable ? [IsOptional()] : []),
  );
