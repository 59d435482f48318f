import { IsOptional, Matches } from "class-validator";
import { Field, type FieldDecorator } from "../../../../platform/graphql/fields.js";

/** A SHA-256, as the tools of forensics print it. */
export function Sha256Field<const Options extends { readonly nullable?: boolean }>(
  description: string,
  options?: Options,
): FieldDecorator<string, Options> {
  const { nullable = false }: { readonly nullable?: boolean } = options ?? {};
  const decorators: readonly PropertyDecorator[] = [
    Field(() => String, { description, nullable }) as PropertyDecorator,
    Matches(/^[0-9a-f]{64}$/, { message: "must be a SHA-256 in 64 lower-case hexadecimal digits" }),
    ...(nullable ? [IsOptional()] : []),
  ];
  return (target: object, property: string | symbol) => {
    for (const decorate of decorators) decorate(target, property);
  };
}
