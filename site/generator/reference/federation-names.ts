import type { GraphQLSchema } from "graphql";
import { directiveUses, text } from "../schema/directive-uses.js";

/** Whether a name of a supergraph is GraphQL's or federation's own, such as `join__Graph` or `@inaccessible`. */
export function federationNames(schema: GraphQLSchema): (name: string) => boolean {
  const linked = directiveUses(schema, schema.astNode, "link").map((use) => text(use, "url"));
  const specifications = new Set(
    linked.flatMap((url) => url.match(/^https:\/\/specs\.apollo\.dev\/([^/]+)\//)?.[1] ?? []),
  );
  return (name) => specifications.has(name.split("__")[0] ?? "") || name.startsWith("__");
}
