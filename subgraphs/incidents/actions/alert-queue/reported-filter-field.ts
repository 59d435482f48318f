import { Length, ValidateBy } from "class-validator";
import { applyDecorators } from "../../../../platform/graphql/apply-decorators.js";
import type { FieldDecorator } from "../../../../platform/graphql/fields.js";
import { AnyOfField } from "../../../../platform/graphql/input-fields.js";
import { problemOfReported } from "../../domain/indicators/spellings/reported-within.js";

const problemOf = (value: unknown): string | undefined =>
  Array.isArray(value) ? problemOfReported(value.map(String)) : undefined;

/** A filter by what is reported with any of these values, or in one of these ranges, as far as an index finds it; leave it out for all. */
export const ReportedFilterField = (
  description: string,
): FieldDecorator<readonly string[], { readonly nullable: true }> =>
  applyDecorators(
    AnyOfField(() => String, description),
    Length(1, 20_000, { each: true, message: "must hold values of 1 to 20,000 characters" }),
    ValidateBy({
      name: "isReported",
      validator: {
        validate: (value) => problemOf(value) === undefined,
        defaultMessage: (given) => problemOf(given?.value) ?? "",
      },
    }),
  );
