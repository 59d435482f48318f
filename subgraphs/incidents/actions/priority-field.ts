import { IsOptional, Max, Min } from "class-validator";
import { Int } from "type-graphql";
import { applyDecorators } from "../../../platform/graphql/apply-decorators.js";
import { Field, type FieldDecorator } from "../../../platform/graphql/fields.js";

interface PriorityOptions {
  readonly nullable?: boolean;
}

const message = "must be 1, the most urgent, to 5, the least urgent";

/** How urgent something is, from 1, the most urgent, to 5. */
export const PriorityField = <const Options extends PriorityOptions>(
  description: string,
  options?: Options,
): FieldDecorator<number, Options> =>
  applyDecorators(
    Field(() => Int, { description, ...options }),
    Min(1, { message }),
    Max(5, { message }),
    ...(options?.nullable ? [IsOptional()] : []),
  );
