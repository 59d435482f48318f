import { IsInt, IsOptional, Max, Min } from "class-validator";
import { Float } from "type-graphql";
import { applyDecorators } from "../../../../platform/graphql/apply-decorators.js";
import { Field } from "../../../../platform/graphql/fields.js";

/** How many events of a log there are: more than an `Int` can say. */
export const EventCountField = (description: string, { isOptional = false } = {}) =>
  applyDecorators(
    isOptional ? Field(() => Float, { description, nullable: true }) : Field(() => Float, { description }),
    ...(isOptional ? [IsOptional()] : []),
    IsInt({ message: "must be a whole number" }),
    Min(0, { message: "must not be negative" }),
    Max(Number.MAX_SAFE_INTEGER, { message: "must be smaller" }),
  );
