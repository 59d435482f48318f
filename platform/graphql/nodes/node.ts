import { ID, InterfaceType } from "type-graphql";
import { Field } from "../fields.js";

/** What leads back to the type of a node by its id: https://relay.dev/graphql/objectidentification.htm */
@InterfaceType({
  // Otherwise each schema of a process would have the nodes of all others.
  autoRegisterImplementations: false,
  resolveType: ({ __typename }: { readonly __typename: string }) => __typename,
  description:
    "An object that can be read again by its id alone, with `node` or `nodes`. No two nodes have the same id, whatever their types.",
})
export abstract class Node {
  @Field(() => ID, { description: "Its id, which never changes." })
  id!: string;
}
