import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, ValidateBy, ValidateNested } from "class-validator";
import { applyDecorators } from "../../../../platform/graphql/apply-decorators.js";
import { Field, type FieldDecorator } from "../../../../platform/graphql/fields.js";
import { logSourceOf } from "../../domain/requirements/log-source-of.js";
import { RequiredLogSourceInput } from "./required-log-source-input.js";

/** So many one detection can need. */
const maxLogSources = 20;
const maxWanted = 100;

interface LogSourcesOptions {
  readonly nullable?: boolean;
  readonly defaultValue?: RequiredLogSourceInput[];
}

const namesSomething = (one: RequiredLogSourceInput | null) =>
  Boolean(one && (one.product || one.category || one.service));

/** Each of them names something, and says it once. */
const areLogSources = () => [
  ValidateBy({
    name: "areLogSources",
    validator: {
      validate: (value) => Array.isArray(value) && value.every(namesSomething),
      defaultMessage: () => "must name the product, the category or the service of each",
    },
  }),
  ArrayUnique((one: RequiredLogSourceInput) => JSON.stringify(logSourceOf(one)), { message: "must name each once" }),
  ValidateNested({ each: true }),
];

/** The logs that a detection needs. */
export const LogSourcesField = <const Options extends LogSourcesOptions>(
  description: string,
  options?: Options,
): FieldDecorator<readonly RequiredLogSourceInput[], Options> =>
  applyDecorators(
    Field(() => [RequiredLogSourceInput], { description, ...options }),
    ArrayMaxSize(maxLogSources, {
      message: `must name at most ${maxLogSources}; what needs more is several requirements`,
    }),
    ...areLogSources(),
    ...(options?.nullable ? [IsOptional()] : []),
  );

/** A filter by some of these, at most 100; leave it out for all. */
export const LogSourcesFilterField = (
  description: string,
): FieldDecorator<readonly RequiredLogSourceInput[], { readonly nullable: true }> =>
  applyDecorators(
    Field(() => [RequiredLogSourceInput], { description, nullable: true }),
    IsOptional(),
    ArrayMinSize(1, { message: "must name at least one, or be left out for all" }),
    ArrayMaxSize(maxWanted, { message: `must name at most ${maxWanted}` }),
    ...areLogSources(),
  );
