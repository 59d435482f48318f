import { IsOptional } from "class-validator";
import { applyDecorators } from "../../../../platform/graphql/apply-decorators.js";
import { Field, type FieldDecorator } from "../../../../platform/graphql/fields.js";

/** When whoever acts on alerts has looked at them. */
export const AsOfField = (besides = ""): FieldDecorator<Date, { readonly nullable: true }> =>
  applyDecorators(
    Field(() => Date, {
      nullable: true,
      description: `When you looked at them: one of which there is news since, as its \`newsAt\` says, is left as it is, and refused with \`ALERTS_AS_SEEN\`. A mere repeat is no news.${besides}`,
    }),
    IsOptional(),
  );
