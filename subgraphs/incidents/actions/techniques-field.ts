import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, ValidateBy } from "class-validator";
import { ID } from "type-graphql";
import { applyDecorators } from "../../../platform/graphql/apply-decorators.js";
import { Field, type FieldDecorator } from "../../../platform/graphql/fields.js";
import { techniqueProblem } from "../../response-model/attack/technique-problem.js";
import { maxTechniques } from "../../response-model/detection-and-analysis/detection/monitoring-bounds.js";

interface TechniquesOptions {
  readonly nullable?: boolean;
  readonly defaultValue?: string[];
}

const problemOf = (value: unknown): string | undefined =>
  Array.isArray(value) ? techniqueProblem(value.map(String)) : "must be a list of ids of techniques";

/** That each is the id of a technique that ATT&CK has now. One that is unknown, revoked or deprecated is refused by its name. */
const areTechniques = () =>
  ValidateBy({
    name: "areTechniques",
    validator: {
      validate: (value) => problemOf(value) === undefined,
      defaultMessage: (given) => problemOf(given?.value) ?? "",
    },
  });

/** The ids of techniques and sub-techniques of ATT&CK Enterprise. */
export const TechniquesField = <const Options extends TechniquesOptions>(
  description: string,
  options?: Options,
): FieldDecorator<readonly string[], Options> =>
  applyDecorators(
    Field(() => [ID], { description, ...options }),
    ArrayMaxSize(maxTechniques, {
      message: `must name at most ${maxTechniques}; what needs more is several requirements`,
    }),
    ArrayUnique({ message: "must name each technique once" }),
    areTechniques(),
    ...(options?.nullable ? [IsOptional()] : []),
  );

/** The id of one technique or sub-technique of ATT&CK Enterprise. */
export const TechniqueField = (description: string): FieldDecorator<string, object> =>
  applyDecorators(
    Field(() => ID, { description }),
    ValidateBy({
      name: "isTechnique",
      validator: {
        validate: (value) => techniqueProblem([String(value)]) === undefined,
        defaultMessage: (given) => techniqueProblem([String(given?.value)]) ?? "",
      },
    }),
  );

/** A filter by any of these techniques, at most 100; leave it out for all. */
export const TechniquesFilterField = (
  description: string,
): FieldDecorator<readonly string[], { readonly nullable: true }> =>
  applyDecorators(
    Field(() => [ID], { description, nullable: true }),
    IsOptional(),
    ArrayMinSize(1, { message: "must name at least one, or be left out for all" }),
    ArrayMaxSize(100, { message: "must name at most 100" }),
    areTechniques(),
  );
