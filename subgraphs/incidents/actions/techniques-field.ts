import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, ValidateBy } from "class-validator";
import { ID } from "type-graphql";
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

const together =
  (decorators: readonly PropertyDecorator[]): FieldDecorator<readonly string[], never> =>
  (target: object, property: string) => {
    for (const decorate of decorators) decorate(target, property);
  };

/** The ids of techniques and sub-techniques of ATT&CK Enterprise. */
export const TechniquesField = <const Options extends TechniquesOptions>(
  description: string,
  options?: Options,
): FieldDecorator<readonly string[], Options> =>
  together([
    Field(() => [ID], { description, ...options }) as PropertyDecorator,
    ArrayMaxSize(maxTechniques, {
      message: `must name at most ${maxTechniques}; what needs more is several requirements`,
    }),
    ArrayUnique({ message: "must name each technique once" }),
    areTechniques(),
    ...(options?.nullable ? [IsOptional()] : []),
  ]);

/** The id of one technique or sub-technique of ATT&CK Enterprise. */
export const TechniqueField = (description: string): FieldDecorator<string, object> =>
  together([
    Field(() => ID, { description }) as PropertyDecorator,
    ValidateBy({
      name: "isTechnique",
      validator: {
        validate: (value) => techniqueProblem([String(value)]) === undefined,
        defaultMessage: (given) => techniqueProblem([String(given?.value)]) ?? "",
      },
    }),
  ]) as FieldDecorator<string, object>;

/** A filter by any of these techniques, at most 100; leave it out for all. */
export const TechniquesFilterField = (
  description: string,
): FieldDecorator<readonly string[], { readonly nullable: true }> =>
  together([
    Field(() => [ID], { description, nullable: true }) as PropertyDecorator,
    IsOptional(),
    ArrayMinSize(1, { message: "must name at least one, or be left out for all" }),
    ArrayMaxSize(100, { message: "must name at most 100" }),
    areTechniques(),
  ]);
