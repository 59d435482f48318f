import type { ReferenceModel, TypeEntry, TypeKind } from "./reference-model.js";

/** The pages for all types of a kind. An object has a page of its own, but for those that only make up lists. */
const pageOfKind: Readonly<Record<Exclude<TypeKind, "object">, string>> = {
  query: "queries.mdx",
  mutation: "mutations.mdx",
  subscription: "subscriptions.mdx",
  interface: "abstract-types.mdx",
  union: "abstract-types.mdx",
  input: "inputs.mdx",
  enum: "enums.mdx",
  scalar: "scalars.mdx",
};

/** The file of a type's page. It follows from the name and the kind alone, so addresses hold. */
export function typeFile({ kind, name }: Pick<TypeEntry, "kind" | "name">): string {
  if (kind !== "object") return pageOfKind[kind];
  return isListType(name) ? "lists.mdx" : `objects/${name}.mdx`;
}

export function isListType(name: string): boolean {
  return name === "PageInfo" || /(?:Connection|Edge)$/.test(name);
}

/** A link to a part of the API by its coordinate, which is its anchor. */
export function apiLink(reference: ReferenceModel, coordinate: string, text = `\`${coordinate}\``): string {
  const file = coordinate.startsWith("@") ? "directives.mdx" : fileOf(reference, coordinate);
  // A page of its own is the place of its type; further down it begins with the fields.
  const isOwnPage = file === `objects/${coordinate}.mdx`;
  return `[${text}](/api/${file}${isOwnPage ? "" : `#${coordinate}`})`;
}

function fileOf({ types }: ReferenceModel, coordinate: string): string {
  const type = types.find(({ name }) => name === coordinate.split(".")[0]);
  if (!type) throw new Error(`The API reference has no place for ${coordinate}.`);
  return typeFile(type);
}
