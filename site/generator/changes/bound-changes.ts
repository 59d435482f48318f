import type { ConstDirectiveNode, DefinitionNode, InputValueDefinitionNode } from "graphql";
import { Kind, parse, valueFromASTUntyped } from "graphql";

/** What `@constraint` says of an input field or an argument. */
type Bounds = Readonly<Record<string, unknown>>;

/** An input field or an argument whose bounds are others. */
export interface BoundChange {
  readonly path: string;
  /** Whether something is refused that was taken before. */
  readonly isTighter: boolean;
  readonly was: string;
  readonly is: string;
}

/** Where two supergraphs bound differently what both take. Of one that does not declare bounds yet, nobody knows. */
export function boundChanges(before: string, after: string): readonly BoundChange[] {
  const former = boundsIn(before);
  const next = boundsIn(after);
  if (!former || !next) return [];
  return [...next].flatMap(([path, bounds]) => {
    const had = former.get(path);
    if (!had || written(had) === written(bounds)) return [];
    return [{ path, isTighter: isTighter(had, bounds), was: written(had), is: written(bounds) }];
  });
}

const isTighter = (had: Bounds, bounds: Bounds) =>
  Object.entries(bounds).some(([name, bound]) => {
    const known = had[name];
    if (typeof bound !== "number") return bound !== known;
    if (typeof known !== "number") return true;
    return name.startsWith("min") ? bound > known : bound < known;
  });

const written = (bounds: Bounds) =>
  Object.entries(bounds)
    .map(([name, bound]) => `${name}: ${bound}`)
    .toSorted()
    .join(", ");

/** By path, as graphql-inspector writes it. */
function boundsIn(supergraph: string): ReadonlyMap<string, Bounds> | undefined {
  const { definitions } = parse(supergraph, { noLocation: true });
  const declares = definitions.some((one) => one.kind === Kind.DIRECTIVE_DEFINITION && one.name.value === "constraint");
  return declares ? new Map(definitions.flatMap(inputsOf)) : undefined;
}

function inputsOf(definition: DefinitionNode): readonly (readonly [path: string, bounds: Bounds])[] {
  switch (definition.kind) {
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return bounded(definition.name.value, definition.fields);
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return (definition.fields ?? []).flatMap((field) =>
        bounded(`${definition.name.value}.${field.name.value}`, field.arguments),
      );
    default:
      return [];
  }
}

const bounded = (path: string, inputs: readonly InputValueDefinitionNode[] = []) =>
  inputs.map(({ name, directives = [] }) => [`${path}.${name.value}`, boundsOf(directives)] as const);

function boundsOf(directives: readonly ConstDirectiveNode[]): Bounds {
  const use = directives.find(({ name }) => name.value === "constraint");
  return Object.fromEntries((use?.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}
