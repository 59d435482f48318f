import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import type { Records } from "../domain/records/records.js";

type Columns<Row> = { readonly [Property in keyof Row]-?: EntitySchemaColumnOptions };

const id = { type: "uuid", primary: true } as const;
const uuid = { type: "uuid" } as const;
const text = { type: "text" } as const;
const integer = { type: "integer" } as const;
const day = { type: "date" } as const;
const time = { type: "timestamptz" } as const;
const uuids = { type: "uuid", array: true } as const;
const json = { type: "jsonb" } as const;
const optional = <Column extends EntitySchemaColumnOptions>(column: Column) => ({ ...column, nullable: true }) as const;

function table<Kind extends keyof Records>(name: Kind, tableName: string, columns: Columns<Records[Kind]>) {
  return new EntitySchema<Records[Kind]>({ name, tableName, columns: columns as never });
}

/** The table of each kind of record. A row hydrates as a plain object of the record's interface. */
export const tables = {
  Review: table("Review", "review", {
    id,
    version: integer,
    state: text,
    kind: text,
    incidentId: uuid,
    incidentVersion: integer,
    incidentTitle: text,
    incidentSeverity: text,
    handling: text,
    serviceIds: uuids,
    virtualTeamPersonIds: uuids,
    openedAt: time,
    startedAt: optional(time),
    ledById: optional(uuid),
    technicalSummary: optional(text),
    sequenceOfEvents: optional(text),
    responseSufficiency: optional(text),
    responseCompleteness: optional(text),
    answers: json,
    analysisRecordedById: optional(uuid),
    analysisRecordedAt: optional(time),
    conclusion: optional(text),
    conclusionReason: optional(text),
    completedById: optional(uuid),
    completedAt: optional(time),
  }),
  ServiceSideAnalysis: table("ServiceSideAnalysis", "service_side_analysis", {
    id,
    reviewId: uuid,
    serviceId: uuid,
    exposure: text,
    detectionPerformance: text,
    responsePerformance: text,
    contributedById: uuid,
    contributedAt: time,
  }),
  Lesson: table("Lesson", "lesson", {
    id,
    version: integer,
    reviewId: uuid,
    kind: text,
    whatHappened: text,
    evidence: text,
    whatChanges: text,
    recordedById: uuid,
    recordedAt: time,
  }),
  FollowUp: table("FollowUp", "follow_up", {
    id,
    version: integer,
    state: text,
    reviewId: uuid,
    incidentId: uuid,
    lessonId: uuid,
    title: text,
    description: text,
    kind: text,
    nature: text,
    serviceId: optional(uuid),
    priority: optional(integer),
    ownerId: optional(uuid),
    dueOn: optional(day),
    requestedById: uuid,
    requestedAt: time,
    prioritizedAt: optional(time),
    startedAt: optional(time),
    completion: optional(text),
    submittedAt: optional(time),
    returnReason: optional(text),
    verification: optional(text),
    verifiedById: optional(uuid),
    verifiedAt: optional(time),
    declineReason: optional(text),
    declinedById: optional(uuid),
    declinedAt: optional(time),
  }),
  IncidentReport: table("IncidentReport", "incident_report", {
    id,
    reviewId: uuid,
    title: text,
    summary: text,
    effects: text,
    changes: text,
    publishedById: uuid,
    publishedAt: time,
  }),
} as const;
