import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Matches, ValidateBy } from "class-validator";
import { Field, ID, Int } from "type-graphql";
import { applyDecorators } from "./apply-decorators.js";
import { HoldsIdentifier } from "./canonical-identifiers.js";
import type { FieldDecorator, ValueOf } from "./fields.js";
import { isHttpsUrl } from "./https-url.js";

interface Optional {
  readonly nullable?: boolean;
}

interface TextOptions extends Optional {
  /** In characters. */
  readonly max?: number;
  /** What to do where it is longer. */
  readonly whenLonger?: string;
  /** Whether it is a name or a title, which stands in the lines of others and so must not break or reorder them. */
  readonly isOneLine?: boolean;
}

/** Neither controls, among them line breaks, nor marks that turn the direction of what follows, by which a name looks like another. */
export const oneLine = /^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u;
export const oneLineWords = "one line, without control characters and marks that turn the direction of writing";

/** Something that is seen: neither spaces and controls alone nor characters that print as nothing, such as a zero-width space. */
export const visible = /[^\p{Default_Ignorable_Code_Point}\p{Z}\p{C}]/u;

const emptyOrVisible = new RegExp(`^$|${visible.source}`, visible.flags);

/** A text of a person: not blank, at most `max` characters (4,000 by default). */
export function TextField<const Options extends TextOptions>(
  description: string,
  options?: Options,
): FieldDecorator<string, Options> {
  const { nullable = false, max = 4_000, isOneLine = false, whenLonger }: TextOptions = options ?? {};
  return applyDecorators(
    Field(() => String, { description, nullable }),
    Length(1, max, { message: `must be 1 to ${max} characters long${whenLonger ? `; ${whenLonger}` : ""}` }),
    // An empty one is too short, and no more is said of it.
    Matches(emptyOrVisible, { message: "must not be blank" }),
    ...(isOneLine ? [Matches(oneLine, { message: `must be ${oneLineWords}` })] : []),
    ...(nullable ? [IsOptional()] : []),
  );
}

const maxUrlCharacters = 2_000;
const httpsUrlWords =
  "must be an address that begins with https://, of at most 2,000 characters, without spaces and without a user name or password";

/** The address of a page that people are to follow: https alone, without a name or password in it. */
export function HttpsUrlField(description: string): FieldDecorator<string, object> {
  return applyDecorators(
    Field(() => String, { description }),
    Length(1, maxUrlCharacters, { message: httpsUrlWords }),
    ValidateBy({
      name: "isHttpsUrl",
      validator: {
        validate: (value) => typeof value === "string" && isHttpsUrl(value),
        defaultMessage: () => httpsUrlWords,
      },
    }),
  );
}

/** The id of an existing entity. */
export function IdentifierField<const Options extends Optional>(
  description: string,
  options?: Options,
): FieldDecorator<string, Options> {
  const { nullable = false }: Optional = options ?? {};
  return applyDecorators(
    Field(() => ID, { description, nullable }),
    HoldsIdentifier(),
    ...(nullable ? [IsOptional()] : []),
  );
}

interface IdentifiersOptions extends Optional {
  readonly atLeast?: number;
  readonly defaultValue?: string[];
}

/** The ids of existing entities: at least one by default, at most 100. */
export function IdentifiersField<const Options extends IdentifiersOptions>(
  description: string,
  options?: Options,
): FieldDecorator<readonly string[], Options> {
  const { atLeast = 1, defaultValue, nullable = false }: IdentifiersOptions = options ?? {};
  return applyDecorators(
    Field(() => [ID], { description, defaultValue, nullable }),
    ...(nullable ? [IsOptional()] : []),
    ArrayMinSize(atLeast, { message: `must name at least ${atLeast}` }),
    ArrayMaxSize(100, { message: "must name at most 100" }),
    HoldsIdentifier({ each: true }),
  );
}

/** A filter by any of these ids, at most 100; leave it out for all. */
export function IdentifiersFilterField(
  description: string,
): FieldDecorator<readonly string[], { readonly nullable: true }> {
  return applyDecorators(
    Field(() => [ID], { description, nullable: true }),
    IsOptional(),
    ArrayMinSize(1, { message: "must name at least one, or be left out for all" }),
    ArrayMaxSize(100, { message: "must name at most 100" }),
    HoldsIdentifier({ each: true }),
  );
}

/** A filter by any of these values, at most 100; leave it out for all. */
export function AnyOfField<Type extends object>(
  type: () => Type,
  description: string,
): FieldDecorator<readonly ValueOf<Type>[], { readonly nullable: true }> {
  return applyDecorators(
    Field(() => [type()], { description, nullable: true }) as PropertyDecorator,
    IsOptional(),
    ArrayMinSize(1, { message: "must name at least one, or be left out for all" }),
    ArrayMaxSize(100, { message: "must name at most 100" }),
  );
}

/** The version that the caller has read, so that they overwrite nothing they have not seen. */
export function ExpectedVersionField(): FieldDecorator<number, { readonly nullable: true }> {
  return Field(() => Int, {
    nullable: true,
    description:
      "The version you have read. When it has changed since, nothing is done and VersionConflict is answered. Leave it out to act on whatever stands now.",
  }) as PropertyDecorator;
}

/** The version that somebody must have read who answers for how a thing stands. */
export function ReadVersionField(): FieldDecorator<number, object> {
  return Field(() => Int, {
    description:
      "The version you have read. When it has changed since, nothing is done and VersionConflict is answered.",
  }) as PropertyDecorator;
}
