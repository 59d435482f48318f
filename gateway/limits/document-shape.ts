import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** Counts over a document with all fragments expanded, without a schema. */
export interface DocumentShape {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly selections: number;
  /** Whether it selects `__schema` or `__type`. */
  readonly introspects: boolean;
  /** The fragments of a cycle, in order; empty when there is none. */
  readonly cycle: readonly string[];
}

type Counts = Omit<DocumentShape, "cycle">;

const nothing: Counts = { depth: 0, aliases: 0, directives: 0, rootFields: 0, selections: 0, introspects: false };

class FragmentCycle extends Error {
  constructor(readonly names: readonly string[]) {
    super(names.join(" → "));
  }
}

/**
 * The shape of the largest operation of a document. Each fragment is counted once, so that the time grows with the text
 * and not with the expanded document. Pure.
 */
export function documentShape({ definitions }: DocumentNode): DocumentShape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const count = counter(fragments);
  try {
    const operations = definitions.filter(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    );
    const shapes = operations.map(({ selectionSet, directives, variableDefinitions = [] }) =>
      add(
        count(selectionSet, []),
        [directives, ...variableDefinitions.map((variable) => variable.directives)].flatMap((some) => some ?? []),
      ),
    );
    // An unused fragment is invalid, but it may contain a cycle all the same.
    for (const { selectionSet } of fragments.values()) count(selectionSet, []);
    return { ...shapes.reduce(maximum, nothing), cycle: [] };
  } catch (error) {
    if (error instanceof FragmentCycle) return { ...nothing, cycle: error.names };
    throw error;
  }
}

function counter(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const counted = new Map<string, Counts>();

  const ofSpread = (name: string, within: readonly string[]): Counts => {
    const known = counted.get(name);
    if (known) return known;
    if (within.includes(name)) throw new FragmentCycle([...within.slice(within.indexOf(name)), name]);
    const fragment = fragments.get(name);
    const counts = fragment ? add(ofSet(fragment.selectionSet, [...within, name]), fragment.directives ?? []) : nothing;
    counted.set(name, counts);
    return counts;
  };

  const ofSelection = (selection: SelectionNode, within: readonly string[]): Counts => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofSpread(selection.name.value, within);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet, within);
    const { name, alias, selectionSet } = selection;
    const introspects = name.value === "__schema" || name.value === "__type";
    const inside = selectionSet ? ofSet(selectionSet, within) : nothing;
    return {
      ...inside,
      aliases: inside.aliases + (alias ? 1 : 0),
      rootFields: 1,
      // graphql-js limits the depth of introspection by a rule of its own; the introspection query of every tool is
      // deep.
      depth: introspects ? 1 : inside.depth + 1,
      introspects: introspects || inside.introspects,
    };
  };

  function ofSet({ selections }: SelectionSetNode, within: readonly string[]): Counts {
    return selections.reduce<Counts>((sum, selection) => {
      const one = add(ofSelection(selection, within), selection.directives ?? []);
      return {
        depth: Math.max(sum.depth, one.depth),
        aliases: sum.aliases + one.aliases,
        directives: sum.directives + one.directives,
        rootFields: sum.rootFields + one.rootFields,
        selections: sum.selections + one.selections + 1,
        introspects: sum.introspects || one.introspects,
      };
    }, nothing);
  }
  return ofSet;
}

function add(counts: Counts, directives: readonly DirectiveNode[]): Counts {
  return { ...counts, directives: counts.directives + directives.length };
}

function maximum(one: Counts, other: Counts): Counts {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: Math.max(one.aliases, other.aliases),
    directives: Math.max(one.directives, other.directives),
    rootFields: Math.max(one.rootFields, other.rootFields),
    selections: Math.max(one.selections, other.selections),
    introspects: one.introspects || other.introspects,
  };
}
