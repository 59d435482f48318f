import { ArrayMaxSize, IsOptional, Length, Matches } from "class-validator";
import { applyDecorators } from "../../../../platform/graphql/apply-decorators.js";
import { Field, type FieldDecorator } from "../../../../platform/graphql/fields.js";
import { oneLine, oneLineWords, visible } from "../../../../platform/graphql/input-fields.js";
import { maxAliases } from "../../domain/actor-profiles/max-aliases.js";

/** What else an adversary is called, at most so many names. Those of an amendment may be left out. */
export const AliasesField = <const Options extends { readonly nullable?: boolean; readonly defaultValue?: string[] }>(
  description: string,
  options: Options,
): FieldDecorator<readonly string[], Options> =>
  applyDecorators(
    Field(() => [String], { description: `${description}; at most ${maxAliases}.`, ...options }),
    ArrayMaxSize(maxAliases),
    Length(1, 100, { each: true, message: "must hold names of 1 to 100 characters" }),
    Matches(visible, { each: true, message: "must hold no blank name" }),
    Matches(oneLine, { each: true, message: `must hold names of ${oneLineWords}` }),
    ...(options.nullable ? [IsOptional()] : []),
  ) as FieldDecorator<readonly string[], Options>;
