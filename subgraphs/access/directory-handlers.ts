import type { EntitySchema, ObjectLiteral } from "typeorm";
import { z } from "zod";
import type { EventHandlers } from "../foundation/inbox.js";
import { eventTypes } from "../response-model/events/event-types.js";
import { directoryTables } from "./directory-tables.js";

const id = z.uuid();
const name = z.string();

/** How each event of the teams subgraph changes the directory: it carries the whole of the changed thing. */
export const directoryHandlers: EventHandlers = {
  [eventTypes.TEAM_CHANGED.type]: keep(
    directoryTables.teams,
    z.object({ id, name, function: z.string(), responsibilities: z.array(z.string()) }),
  ),
  [eventTypes.SERVICE_CHANGED.type]: keep(directoryTables.services, z.object({ id, name, ownerTeamId: id })),
  [eventTypes.PERSON_CHANGED.type]: keep(
    directoryTables.people,
    z.object({ id, name, subject: z.string(), kind: z.enum(["PERSON", "SERVICE_ACCOUNT"]), teamIds: z.array(id) }),
  ),
};

function keep<Row extends ObjectLiteral>(table: EntitySchema<Row>, shape: z.ZodType<Row>): EventHandlers[string] {
  return async (transaction, event) => {
    await transaction.upsert(table, shape.parse(event.data), ["id"]);
  };
}
