import { ArrayMaxSize, IsOptional, Length } from "class-validator";
import { applyDecorators } from "../../../../platform/graphql/apply-decorators.js";
import { Field, type FieldDecorator } from "../../../../platform/graphql/fields.js";

const maxNames = 100;

/** Names of assets or accounts, at most 100. Those of an amendment may be left out. */
export const NamesField = <const Options extends { readonly nullable?: boolean; readonly defaultValue?: string[] }>(
  description: string,
  options: Options,
): FieldDecorator<readonly string[], Options> =>
  applyDecorators(
    Field(() => [String], { description: `${description}; at most ${maxNames}.`, ...options }),
    ArrayMaxSize(maxNames, { message: `must name at most ${maxNames}` }),
    Length(1, 200, { each: true, message: "must each be 1 to 200 characters long" }),
    ...(options.nullable ? [IsOptional()] : []),
  ) as FieldDecorator<readonly string[], Options>;
