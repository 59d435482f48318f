import { type ASTNode, type DocumentNode, type FieldNode, Kind, type SelectionNode, visit } from "graphql";

/**
 * Whether an object may be asked for twice under one name, once on a condition: what is asked of it on the condition, the compiler
 * answers in any case. It looks at names alone, wherever they stand. Pure.
 */
export function hasConditionalTwin(document: DocumentNode): boolean {
  const times = new Map<string, number>();
  const conditional = new Set<string>();
  const conditionalFragments = new Set<string>();
  const enter = (node: SelectionNode) => {
    if (node.kind === Kind.FIELD && node.selectionSet) times.set(nameOf(node), (times.get(nameOf(node)) ?? 0) + 1);
    if (!node.directives?.length) return;
    if (node.kind === Kind.FRAGMENT_SPREAD) conditionalFragments.add(node.name.value);
    else for (const name of objectsIn(node)) conditional.add(name);
  };
  visit(document, {
    [Kind.FIELD]: enter,
    [Kind.INLINE_FRAGMENT]: enter,
    [Kind.FRAGMENT_SPREAD]: enter,
  });
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION && conditionalFragments.has(definition.name.value))
      for (const name of objectsIn(definition)) conditional.add(name);
  return [...conditional].some((name) => (times.get(name) ?? 0) > 1);
}

/** The names under which a node, and whatever is in it, asks for objects. */
function objectsIn(node: ASTNode): readonly string[] {
  const names: string[] = [];
  visit(node, { [Kind.FIELD]: (field) => void (field.selectionSet && names.push(nameOf(field))) });
  return names;
}

const nameOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;
