import type { GraphQLNamedType, GraphQLSchema } from "graphql";
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isUnionType,
} from "graphql";
import { directiveUses, text } from "../schema/directive-uses.js";
import { subgraphsOfType } from "../schema/subgraphs-of.js";
import { wordsOfName } from "../schema/words-of-code.js";
import { federationNames } from "./federation-names.js";
import { describe, isPublic, readMembers, usedDirectives } from "./read-members.js";
import type { DirectiveEntry, ReferenceModel, TypeEntry, TypeKind } from "./reference-model.js";

/** Reads what clients see out of a supergraph's text, with the process's directives, which a client's schema lacks. */
export function readReference(supergraph: string): ReferenceModel {
  const schema = buildSchema(supergraph, { assumeValidSDL: true });
  const isFederations = federationNames(schema);
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isFederations(type.name) && isPublic(type))
    .map((type) => readType(schema, type, isFederations))
    .sort(byName);
  const uses = usesByType(types);
  return {
    types: types.map((type) => ({ ...type, usedBy: type.kind === "scalar" ? [] : (uses.get(type.name) ?? []) })),
    directives: schema
      .getDirectives()
      .filter((directive) => !isSpecifiedDirective(directive) && !isFederations(directive.name))
      .map(
        ({ name, description, args, locations, isRepeatable }): DirectiveEntry => ({
          coordinate: `@${name}`,
          name,
          description: description ?? "",
          arguments: args.map((argument) => describe(argument, `@${name}(${argument.name}:)`)),
          locations,
          isRepeatable,
        }),
      )
      .sort(byName),
  };
}

function readType(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  isFederations: (name: string) => boolean,
): Omit<TypeEntry, "usedBy"> {
  const possible = isUnionType(type) || isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
  return {
    coordinate: type.name,
    kind: kindOf(schema, type),
    name: type.name,
    title: titleOf(schema, type),
    description: type.description ?? "",
    members: readMembers(schema, type, isFederations),
    interfaces: isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().map(({ name }) => name) : [],
    possibleTypes: possible.map(({ name }) => name),
    directives: usedDirectives(schema, type.astNode, isFederations),
    subgraphs: subgraphsOfType(schema, type),
  };
}

function kindOf(schema: GraphQLSchema, type: GraphQLNamedType): TypeKind {
  if (type === schema.getQueryType()) return "query";
  if (type === schema.getMutationType()) return "mutation";
  if (type === schema.getSubscriptionType()) return "subscription";
  if (isObjectType(type)) return "object";
  if (isInterfaceType(type)) return "interface";
  if (isUnionType(type)) return "union";
  if (isInputObjectType(type)) return "input";
  return isEnumType(type) ? "enum" : "scalar";
}

/** An enum is called by the words of its name, as on the pages of the process; other types only by `@title`. */
function titleOf(schema: GraphQLSchema, type: GraphQLNamedType): string {
  return isEnumType(type) ? wordsOfName(type.name) : text(directiveUses(schema, type.astNode, "title")[0], "en");
}

/** Where each type is named: by which fields, as their type or that of an argument, and by which unions. */
function usesByType(types: readonly Omit<TypeEntry, "usedBy">[]): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, Set<string>>();
  const note = (name: string, user: string) => uses.set(name, (uses.get(name) ?? new Set()).add(user));
  for (const type of types) {
    if (type.kind === "union") for (const name of type.possibleTypes) note(name, type.name);
    for (const member of type.members) {
      for (const { type: named } of [member, ...member.arguments]) note(nameIn(named), member.coordinate);
    }
  }
  return new Map([...uses].map(([name, users]) => [name, [...users]]));
}

/** The name within a type as the schema writes it. */
export const nameIn = (type: string): string => type.replaceAll(/[[\]!]/g, "");

const byName = ({ name: one }: { readonly name: string }, { name: other }: { readonly name: string }) =>
  one < other ? -1 : Number(one > other);
