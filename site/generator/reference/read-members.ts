import type {
  GraphQLArgument,
  GraphQLEnumValue,
  GraphQLField,
  GraphQLInputField,
  GraphQLNamedType,
  GraphQLSchema,
} from "graphql";
import {
  astFromValue,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  print,
} from "graphql";
import { termsOf } from "../reading/terms-of.js";
import { type Annotated, directiveUses } from "../schema/directive-uses.js";
import { subgraphsOfField, subgraphsOfType } from "../schema/subgraphs-of.js";
import type { Member, UsedDirective } from "./reference-model.js";

type Field = GraphQLField<unknown, unknown>;
type Part = Field | GraphQLArgument | GraphQLInputField | GraphQLEnumValue;

/** The fields, input fields or values of a type that clients see. */
export function readMembers(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  isFederations: (name: string) => boolean,
): readonly Member[] {
  const directives = (node: Annotated) => usedDirectives(schema, node, isFederations);
  const member = (part: Part, coordinate: string): Member => ({
    ...describe(part, coordinate, directives),
    subgraphs: onlySome(subgraphsOfField(schema, type, part.astNode), subgraphsOfType(schema, type)),
  });
  if (isEnumType(type)) {
    const terms = new Map(termsOf(schema, type).map((term) => [term.code, term]));
    return type
      .getValues()
      .filter(isPublic)
      .map((value) => {
        const term = terms.get(value.name);
        return {
          ...member(value, `${type.name}.${value.name}`),
          title: term?.title ?? "",
          ...(term?.inOtherLanguages && { inOtherLanguages: term.inOtherLanguages }),
        };
      });
  }
  if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
    return Object.values<Field | GraphQLInputField>(type.getFields())
      .filter(isPublic)
      .map((field) => member(field, `${type.name}.${field.name}`));
  }
  return [];
}

/** What a part says of itself; `coordinate` is that of the part, `directives` what a node says by them. */
export function describe(
  part: Part,
  coordinate: string,
  directives: (node: Annotated) => readonly UsedDirective[] = () => [],
): Member {
  const hasDefault = "defaultValue" in part && part.defaultValue !== undefined;
  const defaultValue = hasDefault ? astFromValue(part.defaultValue, part.type) : undefined;
  const { deprecationReason } = part;
  return {
    coordinate,
    name: part.name,
    description: part.description ?? "",
    type: "type" in part ? String(part.type) : "",
    ...(defaultValue ? { defaultValue: print(defaultValue) } : {}),
    ...(deprecationReason
      ? { deprecation: { coordinate: `${coordinate}@deprecated`, description: deprecationReason } }
      : {}),
    arguments:
      "args" in part
        ? part.args
            .filter(isPublic)
            .map((argument) => describe(argument, `${coordinate}(${argument.name}:)`, directives))
        : [],
    directives: directives(part.astNode),
    subgraphs: [],
  };
}

/** The uses of the process's own directives on a part, as data and as the schema writes them. */
export function usedDirectives(
  schema: GraphQLSchema,
  node: Annotated,
  isFederations: (name: string) => boolean,
): readonly UsedDirective[] {
  return (node?.directives ?? []).flatMap((use) => {
    const definition = schema.getDirective(use.name.value);
    if (!definition || isSpecifiedDirective(definition) || isFederations(definition.name)) return [];
    const [values = {}] = directiveUses(schema, { directives: [use] }, definition.name);
    return [{ name: definition.name, text: print(use), arguments: values }];
  });
}

/** What is marked `@inaccessible` stays between the gateway and the subgraphs. */
export const isPublic = ({ astNode }: { readonly astNode?: Annotated }): boolean =>
  !astNode?.directives?.some(({ name }) => name.value === "inaccessible");

const onlySome = (some: readonly string[], all: readonly string[]) => (some.length < all.length ? some : []);
