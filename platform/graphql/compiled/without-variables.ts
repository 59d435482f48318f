import { type DocumentNode, Kind, type ObjectFieldNode, type ValueNode, visit } from "graphql";

/**
 * The document as it reads when these variables are left out: within an input object the field is left out with its
 * variable, and within a list there is null (https://spec.graphql.org/October2021/#sec-Input-Objects.Input-Coercion). Where
 * one stands for a whole argument, it stays. Pure.
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
