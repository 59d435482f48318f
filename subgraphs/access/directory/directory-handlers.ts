import type { EntitySchema, ObjectLiteral } from "typeorm";
import { z } from "zod";
import type { EventHandlers } from "../../../platform/events/inbox/inbox.js";
import { eventTypes } from "../../response-model/events/event-types.js";
import { directoryTables } from "./directory-tables.js";

const id = z.uuid();
const name = z.string();

/** What every program could do before accounts listed their operations: an event of then grants nothing that came later. */
const operationsBefore: readonly string[] = ["recordIndicatorSweep", "reportAlert"];

/** How each event of the teams subgraph changes the directory: it carries the whole of the changed thing. */
export const directoryHandlers: EventHandlers = {
  [eventTypes.TEAM_CHANGED.type]: keep(
    directoryTables.DirectoryTeam,
    z.object({ id, name, function: z.string(), responsibilities: z.array(z.string()) }),
  ),
  [eventTypes.SERVICE_CHANGED.type]: keep(directoryTables.DirectoryService, z.object({ id, name, ownerTeamId: id })),
  [eventTypes.PERSON_CHANGED.type]: keep(
    directoryTables.DirectoryPerson,
    z
      .object({
        id,
        name,
        subject: z.string(),
        kind: z.enum(["PERSON", "SERVICE_ACCOUNT"]),
        teamIds: z.array(id),
        appointments: z.array(z.string()).default([]),
        email: z.string().nullable().default(null),
        operations: z.array(z.string()).optional(),
        expiresAt: z.iso
          .datetime()
          .transform((text) => new Date(text))
          .nullish(),
        active: z.boolean().optional(),
      })
      // An event of before there were accounts, or appointments, says nothing of them: it means what the migrations make of them.
      .transform(({ operations, expiresAt, active, ...person }) => ({
        ...person,
        operations: operations ?? (person.kind === "SERVICE_ACCOUNT" ? operationsBefore : []),
        expiresAt: expiresAt ?? null,
        active: active ?? true,
      })),
  ),
};

function keep<Row extends ObjectLiteral>(table: EntitySchema<Row>, shape: z.ZodType<Row>): EventHandlers[string] {
  return async (transaction, event) => {
    await transaction.upsert(table, shape.parse(event.data), ["id"]);
  };
}
