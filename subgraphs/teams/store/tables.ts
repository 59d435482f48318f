import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import type { Records } from "../domain/records/records.js";

type Columns<Row> = { readonly [Property in keyof Row]-?: EntitySchemaColumnOptions };

const id = { type: "uuid", primary: true } as const;
const uuid = { type: "uuid" } as const;
const text = { type: "text" } as const;
const integer = { type: "integer" } as const;
const time = { type: "timestamptz" } as const;
const uuids = { type: "uuid", array: true } as const;
const texts = { type: "text", array: true } as const;

function table<Kind extends keyof Records>(name: Kind, tableName: string, columns: Columns<Records[Kind]>) {
  return new EntitySchema<Records[Kind]>({ name, tableName, columns: columns as never });
}

/** The table of each kind of record. A row hydrates as a plain object of the record's interface. */
export const tables = {
  Team: table("Team", "team", {
    id,
    version: integer,
    key: text,
    name: text,
    function: text,
    description: text,
    responsibilities: texts,
  }),
  Person: table("Person", "person", {
    id,
    version: integer,
    key: text,
    subject: text,
    kind: text,
    name: text,
    email: text,
    teamIds: uuids,
    operations: texts,
    expiresAt: { ...time, nullable: true },
    deactivatedAt: { ...time, nullable: true },
  }),
  Service: table("Service", "service", {
    id,
    version: integer,
    key: text,
    name: text,
    kind: text,
    description: text,
    ownerTeamId: uuid,
  }),
  OnCallRotation: table("OnCallRotation", "on_call_rotation", {
    id,
    version: integer,
    key: text,
    teamId: uuid,
    name: text,
    timeZone: text,
    startsAt: time,
    shiftHours: integer,
    participantIds: uuids,
  }),
  OnCallOverride: table("OnCallOverride", "on_call_override", {
    id,
    rotationId: uuid,
    personId: uuid,
    from: time,
    until: time,
    reason: text,
    recordedById: uuid,
    recordedAt: time,
  }),
  ReadinessAttestation: table("ReadinessAttestation", "readiness_attestation", {
    id,
    serviceId: uuid,
    statement: text,
    openIssues: texts,
    attestedById: uuid,
    attestedAt: time,
    validUntil: time,
  }),
  ResponsibilityRequest: table("ResponsibilityRequest", "responsibility_request", {
    id,
    version: integer,
    teamId: uuid,
    responsibility: text,
    state: text,
    reason: text,
    requestedById: uuid,
    requestedAt: time,
    expiresAt: time,
    decidedById: { ...uuid, nullable: true },
    decidedAt: { ...time, nullable: true },
    decisionReason: { ...text, nullable: true },
  }),
} as const;
