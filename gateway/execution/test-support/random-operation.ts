import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  OperationTypeNode,
  parse,
  validate,
} from "graphql";
import { type Random, randomFrom } from "./random.js";

interface GeneratedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Writing {
  readonly schema: GraphQLSchema;
  readonly random: Random;
  readonly declared: Map<string, string>;
  readonly variables: Record<string, unknown>;
  readonly fragments: string[];
}

/** A valid operation of a schema with a bit of everything that GraphQL has; the same for the same seed. */
export function randomOperation(
  schema: GraphQLSchema,
  seed: number,
  kind = OperationTypeNode.QUERY,
): GeneratedOperation {
  for (let attempt = 0; ; attempt += 1) {
    const random = randomFrom(seed * 1_000 + attempt);
    const writing: Writing = { schema, random, declared: new Map(), variables: {}, fragments: [] };
    const root = schema.getRootType(kind);
    if (!root) throw new Error(`The schema has no ${kind} type.`);
    const selection = selectionOf(writing, root, 4);
    const declared = [...writing.declared].map(([name, type]) => `$${name}: ${type}`).join(", ");
    const query = `${kind} Generated${declared && `(${declared})`} ${selection} ${writing.fragments.join(" ")}`;
    if (validate(schema, parse(query)).length === 0) return { query, variables: writing.variables };
  }
}

function selectionOf(writing: Writing, type: GraphQLCompositeType, depth: number): string {
  const { random, schema } = writing;
  const parts: string[] = random.percent(40) || !("getFields" in type) ? ["__typename"] : [];
  if ("getFields" in type) {
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    const wanted = 1 + random.below(depth > 2 ? 4 : 3);
    for (let index = 0; index < wanted && fields.length > 0; index += 1) {
      parts.push(fieldOf(writing, random.pick(fields), depth));
    }
  }
  if (isAbstractType(type)) {
    const possibles = schema.getPossibleTypes(type);
    // Of an interface of very many types, about three.
    const likely = Math.min(60, 300 / possibles.length);
    for (const possible of possibles) {
      if (random.percent(likely))
        parts.push(`... on ${possible.name}${conditionOf(writing)} ${selectionOf(writing, possible, depth)}`);
    }
  } else if (depth > 0 && random.percent(25)) {
    const conditions = [type, ...(isObjectType(type) ? type.getInterfaces() : [])];
    const condition = random.pick(conditions);
    const inner = selectionOf(writing, condition, depth - 1);
    if (random.percent(50)) parts.push(`... on ${condition.name}${conditionOf(writing)} ${inner}`);
    else {
      const name = `F${writing.fragments.length}`;
      writing.fragments.push(`fragment ${name} on ${condition.name} ${inner}`);
      parts.push(`...${name}${conditionOf(writing)}`);
    }
  }
  return `{ ${parts.length > 0 ? parts.join(" ") : "__typename"} }`;
}

function fieldOf(writing: Writing, field: GraphQLField<unknown, unknown>, depth: number): string {
  const { random } = writing;
  const alias = random.percent(15) ? `${random.pick(["a", "b", "constructor", "id2"])}${random.below(3)}: ` : "";
  const args = field.args.flatMap((argument) => argumentOf(writing, argument));
  const type = getNamedType(field.type);
  const selection = isCompositeType(type) ? ` ${selectionOf(writing, type, depth - 1)}` : "";
  return `${alias}${field.name}${args.length > 0 ? `(${args.join(", ")})` : ""}${conditionOf(writing)}${selection}`;
}

function argumentOf(writing: Writing, { name, type }: GraphQLArgument): string[] {
  const { random } = writing;
  if (!isNonNullType(type) && random.percent(60)) return [];
  const value = inputOf(writing, type);
  if (random.percent(50)) return [`${name}: ${literal(type, value)}`];
  const variable = `v${writing.declared.size}`;
  writing.declared.set(variable, String(type));
  writing.variables[variable] = value;
  return [`${name}: $${variable}`];
}

function conditionOf(writing: Writing): string {
  const { random, declared, variables } = writing;
  if (!random.percent(12)) return "";
  const directive = random.pick(["skip", "include"]);
  if (random.percent(15)) return ` @${directive}(if: ${random.percent(50)})`;
  const name = `if${random.below(3)}`;
  if (!declared.has(name)) {
    const byDefault = random.percent(30);
    declared.set(name, byDefault ? `Boolean! = ${random.percent(50)}` : "Boolean!");
    if (!byDefault || random.percent(50)) variables[name] = random.percent(50);
  }
  return ` @${directive}(if: $${name})`;
}

function inputOf(writing: Writing, type: GraphQLInputType): unknown {
  const { random } = writing;
  if (isNonNullType(type)) return inputOf(writing, type.ofType);
  if (isListType(type)) return [inputOf(writing, type.ofType)];
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(fields.map((field) => [field.name, inputOf(writing, field.type)]));
  }
  return { Int: 1 + random.below(9), Float: 0.5, Boolean: random.percent(50) }[type.name] ?? `x${random.below(4)}`;
}

function literal(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return literal(type.ofType, value);
  if (isListType(type)) return `[${(value as unknown[]).map((item) => literal(type.ofType, item)).join(", ")}]`;
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const fields = Object.entries(value as object).map(([name, item]) => {
    const field = type.getFields()[name];
    return `${name}: ${field ? literal(field.type, item) : "null"}`;
  });
  return `{ ${fields.join(", ")} }`;
}
