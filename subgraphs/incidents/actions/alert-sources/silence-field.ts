import { IsOptional, Max, Min } from "class-validator";
import { Int } from "type-graphql";
import { Field, type FieldDecorator } from "../../../../platform/graphql/fields.js";

/** 30 days. */
const maxHours = 720;

/** For how many hours a source may hand in nothing. */
export function SilenceField(description: string): FieldDecorator<number, { readonly nullable: true }> {
  const decorators: readonly PropertyDecorator[] = [
    Field(() => Int, { nullable: true, description: `${description} 1 to ${maxHours}, 30 days.` }) as PropertyDecorator,
    IsOptional(),
    Min(1, { message: "must be at least 1" }),
    Max(maxHours, { message: `must be at most ${maxHours}, 30 days` }),
  ];
  return (target: object, property: string | symbol) => {
    for (const decorate of decorators) decorate(target, property);
  };
}
