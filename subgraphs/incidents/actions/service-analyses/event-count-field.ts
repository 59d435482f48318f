import { IsInt, IsOptional, Max, Min } from "class-validator";
import { Float } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";

/** How many events of a log there are: more than an `Int` can say. */
export const EventCountField =
  (description: string, { isOptional = false } = {}) =>
  (target: object, property: string): void => {
    for (const decorate of [
      (isOptional
        ? Field(() => Float, { description, nullable: true })
        : Field(() => Float, { description })) as PropertyDecorator,
      ...(isOptional ? [IsOptional()] : []),
      IsInt({ message: "must be a whole number" }),
      Min(0, { message: "must not be negative" }),
      Max(Number.MAX_SAFE_INTEGER, { message: "must be smaller" }),
    ])
      decorate(target, property);
  };
