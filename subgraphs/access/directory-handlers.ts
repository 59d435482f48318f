import type { EntitySchema, ObjectLiteral } from "typeorm";
import { z } from "zod";
import type { EventHandlers } from "../foundation/inbox.js";
import { directoryTables } from "./directory-tables.js";

const id = z.uuid();
const name = z.string();

/** How each event of the teams subgraph changes the directory: it carries the whole of the changed thing. */
export const directoryHandlers: EventHandlers = {
  "dev.cordon.team.changed": keep(
    directoryTables.teams,
    z.object({ id, name, function: z.string(), responsibilities: z.array(z.string()) }),
  ),
  "dev.cordon.service.changed": keep(directoryTables.services, z.object({ id, name, ownerTeamId: id })),
  "dev.cordon.person.changed": keep(
    directoryTables.people,
    z.object({ id, name, subject: z.string(), kind: z.enum(["PERSON", "SERVICE_ACCOUNT"]), teamIds: z.array(id) }),
  ),
};

function keep<Row extends ObjectLiteral>(table: EntitySchema<Row>, shape: z.ZodType<Row>): EventHandlers[string] {
  return async (transaction, event) => {
    await transaction.upsert(table, shape.parse(event.data), ["id"]);
  };
}
