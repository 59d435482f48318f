import { readFileSync } from "node:fs";
import path from "node:path";
import { getMetadataStorage } from "class-validator";
import {
  buildASTSchema,
  type FieldDefinitionNode,
  getNullableType,
  type InputValueDefinitionNode,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  parse,
  type TypeNode,
} from "graphql";
import { getMetadataStorage as getTypes } from "type-graphql";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import "../../subgraphs/incidents/graphql/schema.js";
import "../../subgraphs/lessons/graphql/schema.js";
import "../../subgraphs/teams/graphql/schema.js";
import { boundedByTheOrganization, boundsOfLists } from "./support/bounds-of-lists.js";
import { listsBoundedByInputs } from "./support/lists-bounded-by-inputs.js";

const schema = buildASTSchema(parse(readFileSync(path.join(repositoryRoot, "gateway/schema.graphql"), "utf8")), {
  assumeValid: true,
});

/**
 * Every list that is no connection, apart from what can be done now, of which there are as many as operations, and from those that are
 * deprecated, in whose place a page has come.
 */
const lists = Object.values(schema.getTypeMap())
  .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !/^__|Connection$/.test(type.name))
  .flatMap((type) => {
    const fields = Object.values((isObjectType(type) || isInterfaceType(type) ? type : undefined)?.getFields() ?? {});
    return fields
      .filter(
        (field) =>
          isListType(getNullableType(field.type)) && field.name !== "availableOperations" && !field.deprecationReason,
      )
      .map((field) => ({ name: `${type.name}.${field.name}`, description: field.description ?? "" }));
  });

test("Each list that is no connection stands once among those that something bounds", () => {
  const bounded = [
    ...Object.values(boundsOfLists).flat(),
    ...Object.keys(listsBoundedByInputs),
    ...boundedByTheOrganization,
  ];
  expect(lists.map(({ name }) => name).toSorted()).toEqual(bounded.toSorted());
});

/** The most that a list of an input may have in it. */
function maxOf(input: string): number | undefined {
  const [name, field] = input.split(".");
  const type = getTypes().inputTypes.find((one) => one.name === name);
  const { validationMetadatas } = getMetadataStorage() as unknown as {
    readonly validationMetadatas: ReadonlyMap<unknown, readonly Constraint[]>;
  };
  // What a class inherits is kept with the class that it inherits it from.
  for (let of: unknown = type?.target; typeof of === "function"; of = Object.getPrototypeOf(of)) {
    const rules = validationMetadatas.get(of) ?? [];
    const found = rules.find((one) => one.propertyName === field && one.name === "arrayMaxSize");
    if (found) return found.constraints?.[0];
  }
  return undefined;
}

interface Constraint {
  readonly propertyName: string;
  readonly name?: string;
  readonly constraints?: readonly number[];
}

test("The inputs that bound lists have a maximum", () => {
  const unbounded = Object.entries(listsBoundedByInputs).filter(([, input]) => !maxOf(input));
  expect(unbounded).toEqual([]);
});

test("What is said to have a maximum in its description has one there", () => {
  const said = boundsOfLists["a maximum that its description says"] ?? [];
  const silent = lists.filter(({ name, description }) => said.includes(name) && !/at most/.test(description));
  expect(silent).toEqual([]);
});

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

const isInternal = ({ directives = [] }: FieldDefinitionNode) =>
  directives.some(({ name }) => name.value === "inaccessible");

/** What callers hand over: fields of inputs and arguments of fields. */
const handedOver = parse(
  readFileSync(path.join(repositoryRoot, "gateway/supergraph.graphql"), "utf8"),
).definitions.flatMap((type) => {
  if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return type.fields ?? [];
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
  return (type.fields ?? []).flatMap((field) => (isInternal(field) ? [] : (field.arguments ?? [])));
});

test("Each list that callers hand over declares how many items it has at most, or that none comes twice", () => {
  const lists = handedOver.filter(({ type }) => isList(type));
  const boundsOf = ({ directives = [] }: InputValueDefinitionNode) =>
    directives.flatMap(({ name, arguments: given = [] }) =>
      name.value === "constraint" ? given.map((one) => one.name.value) : [],
    );
  const unbounded = lists.filter((one) => !boundsOf(one).some((name) => name === "maxItems" || name === "uniqueItems"));
  expect(unbounded.map(({ name }) => name.value)).toEqual([]);
  expect(lists.length).toBeGreaterThan(500);
});
