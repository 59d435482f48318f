import { execute, type GraphQLSchema, getNamedType, parse, validate } from "graphql";
import type { Context } from "../../actions/context.js";
import type { ConnectionField } from "./connections-of.js";

export interface PageSource {
  readonly schema: GraphQLSchema;
  readonly context: () => Context;
}

interface Outcome {
  /** The errors there were, each as its code and its words. */
  readonly errors: readonly { readonly code: unknown; readonly message: string }[];
  readonly pages: readonly Page[];
}

export interface Page {
  readonly totalCount?: number;
  readonly edges?: readonly { readonly cursor: string }[];
}

const selection = "{ totalCount edges { cursor } }";

/** Asks for a page of a list by some arguments, and finds the pages in the answer. */
export async function pageBy(
  { schema, context }: PageSource,
  way: string,
  { name, field }: ConnectionField,
  given: string,
  text = "",
): Promise<Outcome> {
  const type = getNamedType(field.type) as unknown as { getFields(): object };
  const selected = "totalCount" in type.getFields() ? selection : selection.replace("totalCount ", "");
  const query =
    `query ($text: String) ${way.replace("$", `page: ${field.name}${given && `(${given})`} ${selected}`)}`.replace(
      given.includes("$text") ? "" : "($text: String) ",
      "",
    );
  const document = parse(query);
  const invalid = validate(schema, document);
  // Apollo Server refuses it before it is executed.
  if (invalid.length > 0 && isOfValue(invalid[0]?.message ?? ""))
    return { errors: [{ code: "BAD_USER_INPUT", message: String(invalid[0]?.message) }], pages: [] };
  if (invalid.length > 0) throw new Error(`${name}: ${invalid[0]?.message}: ${query}`);
  const { data, errors = [] } = await execute({ schema, document, variableValues: { text }, contextValue: context() });
  return {
    errors: errors.map(({ extensions, message }) => ({ code: extensions.code, message })),
    pages: pagesIn(JSON.parse(JSON.stringify(data ?? null))),
  };
}

/** Whether a document is invalid by the value of a scalar alone, not because it asks for what there is not. */
const isOfValue = (message: string): boolean => !/Cannot query|Unknown|Expected value|Syntax|conflict/.test(message);

function pagesIn(value: unknown): readonly Page[] {
  if (Array.isArray(value)) return value.flatMap(pagesIn);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "page" ? (inner ? [inner as Page] : []) : pagesIn(inner),
  );
}

/** A cursor of each of some other lists. */
export async function someCursors(
  asking: PageSource,
  connections: readonly ConnectionField[],
): Promise<readonly string[]> {
  const cursors: string[] = [];
  for (const connection of connections) {
    const [way] = connection.ways;
    if (cursors.length >= 3 || !way) continue;
    const cursor = cursorIn(await pageBy(asking, way, connection, "first: 1"));
    if (cursor) cursors.push(cursor);
  }
  return cursors;
}

/** The cursor of the first entry that was answered. */
export const cursorIn = ({ pages }: Outcome): string | undefined =>
  pages.flatMap(({ edges = [] }) => edges).find(({ cursor }) => cursor)?.cursor;
