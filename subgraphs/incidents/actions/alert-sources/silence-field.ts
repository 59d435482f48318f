import { IsOptional, Max, Min } from "class-validator";
import { Int } from "type-graphql";
import { applyDecorators } from "../../../../platform/graphql/apply-decorators.js";
import { Field, type FieldDecorator } from "../../../../platform/graphql/fields.js";

/** 30 days. */
const maxHours = 720;

/** For how many hours a source may hand in nothing. */
export function SilenceField(description: string): FieldDecorator<number, { readonly nullable: true }> {
  return applyDecorators(
    Field(() => Int, { nullable: true, description: `${description} 1 to ${maxHours}, 30 days.` }),
    IsOptional(),
    Min(1, { message: "must be at least 1" }),
    Max(maxHours, { message: `must be at most ${maxHours}, 30 days` }),
  );
}
