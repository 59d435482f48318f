import {
  type GraphQLFieldResolver,
  type GraphQLInterfaceType,
  type GraphQLSchema,
  getNullableType,
  isObjectType,
} from "graphql";
import type { Context } from "../../actions/context.js";
import type { ReferenceResolver } from "../reference-resolver.js";
import { Node } from "./node.js";
import type { NodeReader } from "./types-of-nodes.js";

/** A reference to a node. Its fields are read with the permissions of the viewer. */
interface Reference {
  readonly __typename: string;
  readonly id: string;
}

type Parent = Readonly<Record<string, Reference | null | undefined>>;

/** By type: how a node is read by its id, for `_entities`. */
export function nodeReferences(schema: GraphQLSchema, nodes: NodeReader): Readonly<Record<string, ReferenceResolver>> {
  const reference =
    (kind: string): ReferenceResolver =>
    async ({ id }, context, info) =>
      (await nodes.byId(context, kind as never, id, info)) as object | null;
  const types = schema.getPossibleTypes(schema.getType(Node.name) as GraphQLInterfaceType);
  return Object.fromEntries(types.map(({ name }) => [name, reference(name)]));
}

/** By type and field: how a field that leads to some node is read, which holds no more than which one that is. */
export function nodeFields(
  schema: GraphQLSchema,
  nodes: NodeReader,
): readonly (readonly [type: string, field: string, resolve: GraphQLFieldResolver<Parent, Context>])[] {
  const node = schema.getType(Node.name);
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields())
          .filter((field) => getNullableType(field.type) === node)
          .map(({ name }) => [type.name, name, readNode(name, nodes)] as const)
      : [],
  );
}

const readNode =
  (field: string, nodes: NodeReader): GraphQLFieldResolver<Parent, Context> =>
  async (parent, _, context, info) => {
    const meant = parent[field];
    if (!meant) return null;
    const row = (await nodes.byId(context, meant.__typename as never, meant.id, info)) as object | null;
    return row && { ...row, __typename: meant.__typename };
  };
