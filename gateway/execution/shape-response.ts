import { type FieldNode, GraphQLError, isObjectType } from "graphql";
import { holds } from "../planning/conditions.js";
import type { ResponseShape, ShapeField } from "../planning/response-shape.js";
import type { ValueShape } from "../planning/value-shape.js";
import { isObject, ownProperty, setOwnProperty } from "./own-property.js";

type Data = Record<string, unknown>;
type Path = readonly (string | number)[];

/** A null where none is allowed: it propagates to the parent. */
const propagatedNull = Symbol("propagated null");

/** The parent entity does not exist for the viewer, which is no error of the response. */
const missingEntity = Symbol("missing entity");

interface Shaping {
  /** Entities that their subgraph returned null for. */
  readonly missing: Pick<WeakSet<object>, "has">;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Resolves `__schema` and `__type`, by response name and the occurrences that are included. */
  readonly introspect: (name: string, nodes: readonly FieldNode[]) => unknown;
}

/**
 * Shapes the response from the merged data: exactly the selected fields, in order, each checked against the schema.
 * Invalid values become null with an error, and null propagates where it is not allowed. For a missing entity, null
 * alone is enough: it adds no error where null is allowed.
 */
export function shapeResponse(
  shape: ResponseShape,
  data: Data,
  shaping: Shaping,
): { readonly data: Data | null; readonly errors: readonly GraphQLError[] } {
  const errors: GraphQLError[] = [];
  const path: (string | number)[] = [];

  function object(
    selection: ResponseShape,
    source: Data,
    typename: string,
  ): Data | typeof propagatedNull | typeof missingEntity | undefined {
    const fields = selection.fieldsOf(typename);
    if (!fields) return undefined;
    const answer: Data = {};
    for (const field of fields) {
      if (field.when && !holds(field.when, shaping.variables)) continue;
      const value = field.meta ? metaValue(field, selection, typename) : fieldValue(field, source);
      if (value === propagatedNull || value === missingEntity) return value;
      if (field.inherited) setOwnProperty(answer, field.name, value);
      else answer[field.name] = value;
    }
    return answer;
  }

  function metaValue(field: ShapeField, selection: ResponseShape, typename: string): unknown {
    if (field.meta === "schema") return shaping.introspect(field.name, nodesOf(field));
    if (typename !== selection.type.name || isObjectType(selection.type)) return typename;
    // Without `__typename` of the subgraph, the concrete type of an interface or union is unknown.
    path.push(field.name);
    addError(missing(field));
    path.pop();
    return propagatedNull;
  }

  function nodesOf({ occurrences }: ShapeField): readonly FieldNode[] {
    return occurrences.flatMap(({ node, conditions }) => (holds([conditions], shaping.variables) ? node : []));
  }

  function fieldValue(field: ShapeField, source: Data): unknown {
    path.push(field.name);
    const value = field.inherited ? ownProperty(source, field.name) : source[field.name];
    const isMissing = (value === null || value === undefined) && field.value.nonNull && shaping.missing.has(source);
    const completed = isMissing ? missingEntity : complete(field, field.value, value);
    path.pop();
    return completed;
  }

  function complete(field: ShapeField, shape: ValueShape, value: unknown): unknown {
    if (value === null || value === undefined) {
      if (!shape.nonNull) return null;
      addError(missing(field));
      return propagatedNull;
    }
    const answer = completeSome(field, shape, value);
    if (answer === missingEntity) {
      if (!shape.nonNull) return null;
      // A list that lacks an item is left out as a whole.
      if (shape !== field.value) return missingEntity;
      addError(missing(field));
      return propagatedNull;
    }
    return answer === null && shape.nonNull ? propagatedNull : answer;
  }

  function completeSome(field: ShapeField, shape: ValueShape, value: unknown): unknown {
    if (shape.item) return list(field, shape.item, value);
    if (field.selection) return composite(field, field.selection, value);
    if (shape.accepts(value)) return value;
    addError(unusable(field));
    return null;
  }

  function list(field: ShapeField, itemShape: ValueShape, value: unknown): unknown {
    if (!Array.isArray(value)) {
      addError(unusable(field));
      return null;
    }
    const answer: unknown[] = [];
    let failedItem: typeof propagatedNull | typeof missingEntity | undefined;
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      const item = complete(field, itemShape, value[index]);
      path.pop();
      if (item === missingEntity) failedItem ??= item;
      else if (item === propagatedNull) failedItem = item;
      else answer.push(item);
    }
    if (failedItem === missingEntity) return missingEntity;
    return failedItem ? null : answer;
  }

  function composite(field: ShapeField, selection: ResponseShape, value: unknown): unknown {
    const answer = isObject(value) ? object(selection, value, typenameOf(value, selection)) : undefined;
    if (answer === undefined) addError(unusable(field));
    return answer === undefined || answer === propagatedNull ? null : answer;
  }

  function addError(message: string): void {
    errors.push(new GraphQLError(message, { path: [...path], extensions: { code: "INCOMPLETE_ANSWER" } }));
  }

  // The root type comes from the operation, whatever `__typename` a subgraph sends.
  const answer = object(shape, data, shape.type.name);
  return { data: typeof answer === "object" ? answer : null, errors };
}

function typenameOf({ __typename }: Data, { type }: ResponseShape): string {
  return typeof __typename === "string" ? __typename : type.name;
}

const missing = ({ coordinate }: ShapeField) =>
  `${coordinate} is never null, but no value came for it; so what it belongs to is left out.`;

const unusable = ({ coordinate }: ShapeField) =>
  `What came for ${coordinate} is not what the schema promises; so it is left out.`;

/** Whether an error explains a null at this path: it is at, within or around it. Pure. */
export function explains(errorPath: Path | undefined, path: Path): boolean {
  if (!errorPath) return true;
  const shared = Math.min(errorPath.length, path.length);
  return path.slice(0, shared).every((step, index) => step === errorPath[index]);
}
