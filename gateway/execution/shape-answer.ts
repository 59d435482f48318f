import {
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import type { AnswerShape, ShapeField } from "./answer-shape.js";
import { holds } from "./conditions.js";
import { isObject, ownProperty, setOwnProperty } from "./own-property.js";

type Data = Record<string, unknown>;
type Path = readonly (string | number)[];

/** The answer cannot be empty here: the emptiness goes to what it belongs to. */
const tooEmpty = Symbol("too empty");

export interface Shaping {
  readonly variables: Readonly<Record<string, unknown>>;
  /** Answers `__schema` and `__type`. */
  readonly introspect: (field: ShapeField) => unknown;
}

/**
 * Makes the answer out of what the subgraphs said: the fields asked for and no other, in their order, each checked against
 * the schema. What does not fit is null with an error; where null is not allowed, so is what it belongs to.
 */
export function shapeAnswer(
  shape: AnswerShape,
  data: Data,
  shaping: Shaping,
): { readonly data: Data | null; readonly errors: readonly GraphQLError[] } {
  const errors: GraphQLError[] = [];
  const path: (string | number)[] = [];

  function object(selection: AnswerShape, source: Data, declared: string): Data | typeof tooEmpty | undefined {
    const given = source.__typename;
    const typename = typeof given === "string" ? given : declared;
    const fields = selection.fieldsOf(typename);
    if (!fields) return undefined;
    const answer: Data = {};
    for (const field of fields) {
      if (field.when && !holds(field.when, shaping.variables)) continue;
      const value = field.meta ? metaValue(field, selection, typename) : fieldValue(field, source);
      if (value === tooEmpty) return tooEmpty;
      setOwnProperty(answer, field.name, value);
    }
    return answer;
  }

  function metaValue(field: ShapeField, selection: AnswerShape, typename: string): unknown {
    if (field.meta === "schema") return shaping.introspect(field);
    // Without a type's name from the subgraph there is none to tell of an interface or a union.
    return typename !== selection.type.name || isObjectType(selection.type) ? typename : tooEmpty;
  }

  function fieldValue(field: ShapeField, source: Data): unknown {
    path.push(field.name);
    const value = complete(field, field.type, ownProperty(source, field.name) ?? null);
    path.pop();
    return value;
  }

  function complete(field: ShapeField, type: GraphQLOutputType, value: unknown): unknown {
    if (isNonNullType(type)) {
      const before = errors.length;
      const inner = complete(field, type.ofType, value);
      if (inner !== null && inner !== tooEmpty) return inner;
      if (inner === null && value === null && errors.length === before) say(missing(field));
      return tooEmpty;
    }
    if (value === null || value === undefined) return null;
    if (isListType(type)) return list(field, type.ofType, value);
    if (field.selection) return composite(field, field.selection, value);
    if (isLeafValue(type as GraphQLLeafType, value)) return value;
    say(unusable(field));
    return null;
  }

  function list(field: ShapeField, itemType: GraphQLOutputType, value: unknown): unknown {
    if (!Array.isArray(value)) {
      say(unusable(field));
      return null;
    }
    const answer: unknown[] = new Array(value.length);
    let empty = false;
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      const item = complete(field, itemType, value[index] ?? null);
      path.pop();
      if (item === tooEmpty) empty = true;
      else answer[index] = item;
    }
    return empty ? null : answer;
  }

  function composite(field: ShapeField, selection: AnswerShape, value: unknown): unknown {
    const answer = isObject(value) ? object(selection, value, selection.type.name) : undefined;
    if (answer === undefined) say(unusable(field));
    return answer === undefined || answer === tooEmpty ? null : answer;
  }

  function say(message: string): void {
    errors.push(new GraphQLError(message, { path: [...path], extensions: { code: "INCOMPLETE_ANSWER" } }));
  }

  const answer = object(shape, data, shape.type.name);
  return { data: answer === tooEmpty || answer === undefined ? null : answer, errors };
}

const missing = ({ coordinate }: ShapeField) =>
  `${coordinate} is never null, but no value came for it; so what it belongs to is left out.`;

const unusable = ({ coordinate }: ShapeField) =>
  `What came for ${coordinate} is not what the schema promises; so it is left out.`;

/** Custom scalars are whatever their subgraph says they are. */
function isLeafValue(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) return typeof value === "string" && type.getValue(value) !== undefined;
  if (!isSpecifiedScalarType(type)) return true;
  switch (typeof value) {
    case "string":
      return type.name === "String" || type.name === "ID";
    case "number":
      return type.name === "Float" || ((type.name === "Int" || type.name === "ID") && Number.isInteger(value));
    case "boolean":
      return type.name === "Boolean";
    default:
      return false;
  }
}

/** Whether an error already tells why something at this path is empty: at it, within it, or around it. Pure. */
export function explains(told: Path | undefined, path: Path): boolean {
  if (!told) return true;
  const shared = Math.min(told.length, path.length);
  return path.slice(0, shared).every((step, index) => step === told[index]);
}
