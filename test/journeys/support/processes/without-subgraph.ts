import {
  type ConstDirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  typeFromAST,
} from "graphql";

type Data = Readonly<Record<string, unknown>>;

/** The subgraph's field is empty, and what it is in may not have it so. */
const gone = Symbol("gone");

const graphsNamed = (directives: readonly ConstDirectiveNode[] = [], name: string) =>
  directives
    .filter((directive) => directive.name.value === name)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(given.map(({ name, value }) => [name.value, "value" in value ? value.value : undefined])),
    );

/**
 * What is left of an answer when one subgraph is away, going by what the supergraph says of who answers what: everything
 * that others know, and null for what only that one knows. Knows nothing of plans.
 */
export function withoutSubgraph(supergraph: GraphQLSchema, dead: string, document: string, answer: Data): Data {
  const { definitions } = parse(document);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  /** Whether nobody but the dead one can tell a field of something, or it is told by means of what only that one knows. */
  const dies = (type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): boolean => {
    const named = graphsNamed(field.astNode?.directives, "join__field").filter(({ external }) => !external);
    const graphs = named.length > 0 ? named : graphsNamed(type.astNode?.directives, "join__type");
    const requires = named.flatMap(({ requires = "" }) => String(requires).split(/\W+/).filter(Boolean));
    const needed = requires.some((name) => isObjectType(type) && dies(type, type.getFields()[name] as typeof field));
    return needed || graphs.every(({ graph }) => String(graph).toLowerCase() === dead);
  };

  function fieldsIn(set: SelectionSetNode, type: GraphQLCompositeType, of: string): readonly FieldNode[] {
    return set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return selection;
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition && typeFromAST(supergraph, fragment.typeCondition);
      const fits = !isObjectType(condition) || condition.name === of;
      return fragment && fits ? fieldsIn(fragment.selectionSet, type, of) : [];
    });
  }

  function left(value: unknown, set: SelectionSetNode | undefined, type: unknown): unknown {
    if (Array.isArray(value)) {
      const items = value.map((item) => left(item, set, type));
      return items.includes(gone) ? gone : items;
    }
    if (!set || value === null || typeof value !== "object" || !isCompositeType(type)) return value;
    const source = value as Data;
    const actual = supergraph.getType(String(source.__typename ?? type.name));
    if (!isObjectType(actual)) throw new Error(`Select __typename of ${type.name}.`);
    const result: Record<string, unknown> = {};
    for (const node of fieldsIn(set, actual, actual.name)) {
      const name = node.alias?.value ?? node.name.value;
      const field = actual.getFields()[node.name.value];
      if (!field || !(name in source)) {
        if (name in source) result[name] = source[name];
        continue;
      }
      const found =
        source[name] !== null && dies(actual, field)
          ? gone
          : left(source[name], node.selectionSet, getNamedType(field.type));
      if (found === gone && isNonNullType(field.type)) return gone;
      result[name] = found === gone ? null : mergedWith(result[name], found);
    }
    return result;
  }

  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("The document has no operation.");
  return left(answer, operation.selectionSet, supergraph.getRootType(operation.operation)) as Data;
}

/** The same field may be selected in two places. */
function mergedWith(one: unknown, other: unknown): unknown {
  const both = [one, other].every((value) => value !== null && typeof value === "object" && !Array.isArray(value));
  return both ? { ...(one as Data), ...(other as Data) } : other;
}
