import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from "graphql";
import { type Condition, conditionsOf } from "./conditions.js";
import { type ValueShape, valueShape } from "./value-shape.js";

/** A field of the response, merged from all its occurrences in the document. */
export interface ShapeField {
  /** The response name: the alias, or the field's name. */
  readonly name: string;
  /** `Type.field`, for error messages. */
  readonly coordinate: string;
  /**
   * Whether Object.prototype has a property of this name, so that a plain lookup would find it where there is no value.
   */
  readonly inherited: boolean;
  readonly value: ValueShape;
  /** Included when all conditions of one alternative hold; without alternatives, always. */
  readonly when: readonly (readonly Condition[])[] | undefined;
  /** For fields of object types. */
  readonly selection: ResponseShape | undefined;
  /** Resolved by the gateway: `__typename`, or introspection. */
  readonly meta: "typename" | "schema" | undefined;
  readonly occurrences: readonly Occurrence[];
}

interface Source {
  readonly selectionSet: SelectionSetNode;
  readonly conditions: readonly Condition[];
}

/** One occurrence of a field in the document, with its conditions. */
interface Occurrence {
  readonly node: FieldNode;
  readonly conditions: readonly Condition[];
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * The shape of the response to a selection set, computed once for each concrete type and cached: fragments expanded,
 * fields of one name merged, in the order of the specification.
 */
export class ResponseShape {
  private readonly byType = new Map<string, readonly ShapeField[] | undefined>();

  private constructor(
    private readonly schema: GraphQLSchema,
    readonly type: GraphQLCompositeType,
    private readonly sources: readonly Source[],
    private readonly fragments: Fragments,
  ) {}

  static of(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Fragments): ResponseShape {
    const root = schema.getRootType(operation.operation);
    if (!root) throw new Error(`The schema has no ${operation.operation} type.`);
    return new ResponseShape(schema, root, [{ selectionSet: operation.selectionSet, conditions: [] }], fragments);
  }

  /** The fields of a concrete type; `undefined` when the schema does not allow the type here. */
  fieldsOf(typename: string): readonly ShapeField[] | undefined {
    const known = this.byType.get(typename);
    if (known !== undefined || this.byType.has(typename)) return known;
    const type = this.schema.getType(typename);
    const fields = isCompositeType(type) && this.isPossible(type) ? this.collect(type) : undefined;
    // Type names come from subgraphs: invented ones must not fill the cache.
    if (type) this.byType.set(typename, fields);
    return fields;
  }

  private isPossible(type: GraphQLCompositeType): boolean {
    return applies(this.schema, this.type, type) || applies(this.schema, type, this.type);
  }

  private collect(type: GraphQLCompositeType): readonly ShapeField[] {
    const found = new Map<string, Occurrence[]>();
    for (const { selectionSet, conditions } of this.sources) {
      this.gather(type, selectionSet.selections, conditions, found, new Set());
    }
    return [...found].flatMap(([name, occurrences]) => this.field(type, name, occurrences) ?? []);
  }

  private gather(
    type: GraphQLCompositeType,
    selections: readonly SelectionNode[],
    outer: readonly Condition[],
    found: Map<string, Occurrence[]>,
    within: ReadonlySet<string>,
  ): void {
    for (const selection of selections) {
      const own = conditionsOf(selection.directives);
      if (own === "never") continue;
      const conditions = own.length > 0 ? [...outer, ...own] : outer;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const occurrences = found.get(name);
        if (occurrences) occurrences.push({ node: selection, conditions });
        else found.set(name, [{ node: selection, conditions }]);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments[selection.name.value] : selection;
      const spread = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : undefined;
      if (!fragment || (spread && within.has(spread))) continue;
      const condition = fragment.typeCondition && this.schema.getType(fragment.typeCondition.name.value);
      if (fragment.typeCondition && !(isCompositeType(condition) && applies(this.schema, condition, type))) continue;
      this.gather(
        type,
        fragment.selectionSet.selections,
        conditions,
        found,
        spread ? new Set([...within, spread]) : within,
      );
    }
  }

  private field(
    parent: GraphQLCompositeType,
    name: string,
    occurrences: readonly Occurrence[],
  ): ShapeField | undefined {
    const fieldName = occurrences[0]?.node.name.value ?? "";
    const meta = metaOf(fieldName);
    const definition = definitionOf(parent, fieldName);
    if (!definition && meta !== "schema") return undefined;
    const type = definition?.type ?? TypeNameMetaFieldDef.type;
    const named = getNamedType(type);
    const always = occurrences.some(({ conditions }) => conditions.length === 0);
    const sources = occurrences.flatMap(({ node, conditions }) =>
      // The condition of a single occurrence is already evaluated on the field itself.
      node.selectionSet
        ? [{ selectionSet: node.selectionSet, conditions: occurrences.length > 1 ? conditions : [] }]
        : [],
    );
    const selection =
      isCompositeType(named) && sources.length > 0
        ? new ResponseShape(this.schema, named, sources, this.fragments)
        : undefined;
    const when = always ? undefined : occurrences.map(({ conditions }) => conditions);
    const coordinate = `${parent.name}.${fieldName}`;
    return {
      name,
      coordinate,
      inherited: name in Object.prototype,
      value: valueShape(type),
      when,
      selection,
      meta,
      occurrences,
    };
  }
}

function applies(schema: GraphQLSchema, condition: GraphQLCompositeType, type: GraphQLCompositeType): boolean {
  if (condition === type) return true;
  return (
    isAbstractType(condition) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(condition, type)
  );
}

function metaOf(fieldName: string): ShapeField["meta"] {
  if (fieldName === "__typename") return "typename";
  return fieldName === "__schema" || fieldName === "__type" ? "schema" : undefined;
}

function definitionOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === "__typename") return TypeNameMetaFieldDef;
  return "getFields" in parent ? parent.getFields()[name] : undefined;
}
