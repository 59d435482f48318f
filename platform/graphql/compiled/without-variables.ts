import { type DocumentNode, Kind, type ObjectFieldNode, type ValueNode, visit } from "graphql";

/**
 * The document with these variables omitted: an input field is omitted with its variable, and a list gets null
 * (https://spec.graphql.org/October2021/#sec-Input-Objects.Input-Coercion). Whole arguments stay. Pure.
 */
export function withoutVariables(document: DocumentNode, names: ReadonlySet<string>): DocumentNode {
  if (names.size === 0) return document;
  const isLeftOut = (value: ValueNode) => value.kind === Kind.VARIABLE && names.has(value.name.value);
  return visit(document, {
    [Kind.OBJECT_FIELD]: ({ value }: ObjectFieldNode) => (isLeftOut(value) ? null : undefined),
    [Kind.LIST]: (list) => ({
      ...list,
      values: list.values.map((value) => (isLeftOut(value) ? { kind: Kind.NULL as const } : value)),
    }),
  });
}
