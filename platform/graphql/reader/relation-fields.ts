// biome-ignore lint/style/noRestrictedImports: the fields are made of a table, which says of what type each is.
import { Args, type ClassType, FieldResolver, Resolver, Root } from "type-graphql";
import type { Arguments } from "./selection.js";
import { Takes } from "./takes.js";

/** What a field says of a row, out of one of its columns. */
export interface ColumnField {
  readonly type: RelationField["type"];
  readonly description: string;
  readonly nullable?: true;
  readonly column: string;
  readonly of: (value: never) => unknown;
}

/** The field of a relation, or of what SQL alone says of a row, as the schema shows it. */
interface RelationField {
  /** The type that it leads to; one in brackets for a list that is short, and a connection for one that grows. */
  readonly type: () => ClassType<object> | readonly [ClassType<object>];
  readonly description: string;
  /** The arguments of a page. */
  readonly arguments?: ClassType<object>;
  /** What there is one of or none. */
  readonly nullable?: true;
  /** If deprecated: what to use instead. */
  readonly deprecationReason?: string;
}

/**
 * The fields of a type that its reading leads to other rows by. Their methods only answer what they were asked for, once it is checked:
 * what is read is in the statement of the row already.
 */
export function relationFields(
  type: ClassType<object>,
  fields: Readonly<Record<string, RelationField | ColumnField>>,
): ClassType<object> {
  class Relations {}
  const prototype = Relations.prototype as unknown as Record<string, unknown>;
  for (const [name, field] of Object.entries(fields)) {
    const isColumn = "column" in field;
    prototype[name] = isColumn
      ? (row: Readonly<Record<string, never>>) => field.of(row[field.column] as never)
      : (given: Arguments) => given;
    const method = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
    const { description, nullable = false } = field;
    const deprecation = "deprecationReason" in field ? { deprecationReason: field.deprecationReason } : {};
    const options = { description, nullable, ...deprecation };
    FieldResolver(field.type as () => ClassType<object>, options)(prototype, name, method);
    if (isColumn) {
      Takes(field.column)(prototype, name, method);
      Root()(prototype, name, 0);
    } else if (field.arguments) takeArguments(field.arguments)(prototype, name, 0);
  }
  Resolver(() => type)(Relations);
  return Relations;
}

/** The one row that there is or is not. */
export const one = (type: () => ClassType<object>, description: string): RelationField => ({
  type,
  description,
  nullable: true,
});

/** The one row that there always is. */
export const theOne = (type: () => ClassType<object>, description: string): RelationField => ({ type, description });

/** All rows of a list that is short. */
export const many = (type: () => ClassType<object>, description: string): RelationField => ({
  type: () => [type()],
  description,
});

/** The same of a field that is to be removed. @param instead what to ask for in its place */
export const deprecated = (field: RelationField, instead: string): RelationField => ({
  ...field,
  deprecationReason: instead,
});

/** A page of a list that grows. */
export const page = (type: () => ClassType<object>, description: string, given: ClassType<object>): RelationField => ({
  type,
  description,
  arguments: given,
});

const takeArguments = (given: ClassType<object>) => Args(() => given);
