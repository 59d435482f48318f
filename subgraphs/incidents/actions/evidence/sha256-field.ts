import { IsOptional, Matches } from "class-validator";
import { applyDecorators } from "../../../../platform/graphql/apply-decorators.js";
import { Field, type FieldDecorator } from "../../../../platform/graphql/fields.js";

/** A SHA-256, as the tools of forensics print it. */
export function Sha256Field<const Options extends { readonly nullable?: boolean }>(
  description: string,
  options?: Options,
): FieldDecorator<string, Options> {
  const { nullable = false }: { readonly nullable?: boolean } = options ?? {};
  return applyDecorators(
    Field(() => String, { description, nullable }),
    Matches(/^[0-9a-f]{64}$/, { message: "must be a SHA-256 in 64 lower-case hexadecimal digits" }),
    ...(nullable ? [IsOptional()] : []),
  );
}
