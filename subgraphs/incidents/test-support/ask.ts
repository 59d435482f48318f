import type { ExecutionResult } from "graphql";
import type { Context } from "../../../platform/actions/context.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { answer } from "../../../platform/test-support/answer.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import { schema as definition } from "../graphql/schema.js";
import type { IncidentsRoom } from "./incidents-room.js";

/** Asks the room's schema, as the gateway would for this viewer. */
export async function ask<Data = Record<string, unknown>>(
  room: IncidentsRoom,
  viewer: Viewer,
  source: string,
  variableValues: Record<string, unknown> = {},
  context: Partial<Context> = {},
): Promise<ExecutionResult<Data>> {
  const { schema } = await sharedSchema(definition);
  const contextValue = room.contextOf(viewer, context);
  return (await answer({ schema, source, variableValues, contextValue })) as ExecutionResult<Data>;
}
