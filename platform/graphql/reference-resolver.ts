import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../actions/context.js";

/** Resolves an entity by its key, for `_entities`; null when the viewer may not see it. */
export type ReferenceResolver = (
  reference: { readonly id: string },
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<object | null>;
