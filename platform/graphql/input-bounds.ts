import { getMetadataStorage as validatedValues } from "class-validator";
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { type ClassType, getMetadataStorage } from "type-graphql";

/** Within which a value must be that callers hand over, in the words of JSON Schema. Of a list, lengths and sizes are those of each item. */
interface Bounds {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}

/** Part of a schema that takes a value. */
type Input = GraphQLInputField | GraphQLArgument;

type Parameters = ReturnType<typeof getMetadataStorage>["queries"][number]["params"];

/** By a rule of class-validator, the bounds that it sets. */
const boundsOfRule: Readonly<Record<string, (given: readonly number[]) => Bounds>> = {
  isLength: ([minLength, maxLength]) => ({ minLength, maxLength }),
  min: ([min]) => ({ min }),
  max: ([max]) => ({ max }),
  arrayMinSize: ([minItems]) => ({ minItems }),
  arrayMaxSize: ([maxItems]) => ({ maxItems }),
  arrayUnique: () => ({ uniqueItems: true }),
};

/**
 * Every input field and argument of a schema that has bounds, as the rules of its class set them. That a list may be empty is none.
 * @param schema as type-graphql has built it
 */
export function inputBounds(schema: GraphQLSchema): readonly (readonly [Input, Bounds])[] {
  const storage = getMetadataStorage();
  const inputs = storage.inputTypes.flatMap(({ name, target }) => {
    const type = schema.getType(name);
    return isInputObjectType(type) ? bounded(Object.values(type.getFields()), target as ClassType) : [];
  });
  const roots = [
    [schema.getQueryType(), storage.queries],
    [schema.getMutationType(), storage.mutations],
    [schema.getSubscriptionType(), storage.subscriptions],
  ] as const;
  const ofRoots = roots.flatMap(([type, operations]) =>
    operations.flatMap(({ schemaName, params }) => boundedBy(type?.getFields()[schemaName]?.args, params)),
  );
  const ofFields = [...storage.objectTypes, ...storage.interfaceTypes].flatMap(({ name, fields = [] }) => {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return fields.flatMap(({ schemaName, params }) => boundedBy(type.getFields()[schemaName]?.args, params));
  });
  return [...inputs, ...ofRoots, ...ofFields];
}

/** The arguments of a field that a class of arguments bounds. */
const boundedBy = (args: readonly GraphQLArgument[] = [], params: Parameters = []) =>
  params.flatMap((param) => (param.kind === "args" ? bounded(args, param.getType() as ClassType) : []));

/** What of these a class bounds, whose properties have their names. */
function bounded(inputs: readonly Input[], target: ClassType): readonly (readonly [Input, Bounds])[] {
  const rules = validatedValues().getTargetValidationMetadatas(target, "", false, false);
  return inputs.flatMap((input) => {
    const set = rules.flatMap(({ propertyName, name = "", constraints }) =>
      propertyName === input.name ? Object.entries(boundsOfRule[name]?.(constraints) ?? {}) : [],
    );
    const bounds = Object.fromEntries(set.filter(([name, bound]) => !(name === "minItems" && bound === 0)).toSorted());
    return Object.keys(bounds).length > 0 ? [[input, bounds] as const] : [];
  });
}
