import type { GraphQLInterfaceType, GraphQLResolveInfo } from "graphql";
import { type ClassType, Ctx, Directive, ID, Info, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../../actions/context.js";
import { Arg, Field, Query } from "../fields.js";
import { Node } from "./node.js";

/** Reads nodes by their ids. */
export interface NodeReader {
  /** One by its id; null where the viewer may read none. */
  byId(context: Context, kind: never, id: string, info: GraphQLResolveInfo): Promise<unknown>;
  /** Finds the kinds of the nodes with some ids, as far as the viewer may read them. */
  kindsOf(context: Context, kinds: readonly string[], ids: readonly string[]): Promise<readonly TypeOfNode[]>;
}

@Directive("@inaccessible")
@Directive("@shareable")
@ObjectType({ description: "Of which type a node is." })
export class TypeOfNode {
  @Field(() => ID, { description: "The node's id." })
  id!: string;

  @Field(() => String, { description: "The name of its type." })
  kind!: string;

  @Field(() => Boolean, {
    description: "Whether it is confirmed just now who may read it; it must not be shown otherwise.",
  })
  isConfirmed!: boolean;
}

/** The field by which the gateway finds the subgraph of a node. */
export function typesOfNodes(reader: NodeReader): ClassType<object> {
  @Resolver()
  class TypesOfNodes {
    @Directive("@inaccessible")
    @Directive("@shareable")
    @Query(() => [TypeOfNode], {
      nullable: true,
      description: "The types of those nodes of this subgraph that have one of the ids and that the viewer may read.",
    })
    typesOfNodes(
      @Arg("ids", () => [ID], { description: "Ids of whatever it may be." }) ids: string[],
      @Ctx() context: Context,
      @Info() { schema }: GraphQLResolveInfo,
    ) {
      const kinds = schema.getPossibleTypes(schema.getType(Node.name) as GraphQLInterfaceType);
      return reader.kindsOf(
        context,
        kinds.map(({ name }) => name),
        ids,
      );
    }
  }
  return TypesOfNodes;
}
