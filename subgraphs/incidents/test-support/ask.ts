import { type ExecutionResult, type GraphQLSchema, graphql } from "graphql";
import type { Context } from "../../foundation/context.js";
import { buildSubgraph } from "../../foundation/federation.js";
import type { Viewer } from "../../foundation/viewer.js";
import { schema as definition } from "../graphql/schema.js";
import type { IncidentsRoom } from "./incidents-room.js";

let built: Promise<{ readonly schema: GraphQLSchema }> | undefined;

/** Asks the room's schema, as the gateway would for this viewer. */
export async function ask<Data = Record<string, unknown>>(
  room: IncidentsRoom,
  viewer: Viewer,
  source: string,
  variableValues: Record<string, unknown> = {},
  context: Partial<Context> = {},
): Promise<ExecutionResult<Data>> {
  built ??= buildSubgraph(definition);
  const { schema } = await built;
  const answer = await graphql({ schema, source, variableValues, contextValue: room.contextOf(viewer, context) });
  return answer as ExecutionResult<Data>;
}
