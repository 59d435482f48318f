import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, Length, ValidateBy } from "class-validator";
import { applyDecorators } from "../../../../platform/graphql/apply-decorators.js";
import { Field, type FieldDecorator } from "../../../../platform/graphql/fields.js";
import { oneLine, oneLineWords, visible } from "../../../../platform/graphql/input-fields.js";
import { composed } from "../../domain/requirements/environment-of.js";

/** So many environments one requirement can name, and characters of each. */
const maxEnvironments = 20;
const maxCharacters = 100;

interface EnvironmentsOptions {
  readonly nullable?: boolean;
  readonly defaultValue?: string[];
}

const isName = (value: unknown) =>
  typeof value === "string" && value.trim() === value && oneLine.test(value) && visible.test(value);

/** The environments that monitoring must run in, each once, in whatever letters. */
export const EnvironmentsField = <const Options extends EnvironmentsOptions>(
  description: string,
  options?: Options,
): FieldDecorator<readonly string[], Options> =>
  applyDecorators(
    Field(() => [String], { description, ...options }),
    ArrayMinSize(1, { message: "must name at least one: nothing that runs nowhere detects anything" }),
    ArrayMaxSize(maxEnvironments, {
      message: `must name at most ${maxEnvironments}; what needs more is several requirements`,
    }),
    Length(1, maxCharacters, { each: true, message: `must hold names of 1 to ${maxCharacters} characters` }),
    ArrayUnique((one: unknown) => composed(String(one)).toLowerCase(), { message: "must name each environment once" }),
    ValidateBy({
      name: "areEnvironments",
      validator: {
        validate: (value) => Array.isArray(value) && value.every(isName),
        defaultMessage: () => `must hold names of ${oneLineWords}, that are not blank and have no spaces around them`,
      },
    }),
    ...(options?.nullable ? [IsOptional()] : []),
  );
