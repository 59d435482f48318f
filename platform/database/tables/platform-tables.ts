import { bigint, bytes, flag, integer, json, optional, type RowOf, text, texts, time, uuid } from "./columns.js";
import { tablesOf } from "./tables-of.js";

const key = { ...text, primary: true } as const;
const numbered = { ...bigint, primary: true, default: "GENERATED ALWAYS AS IDENTITY" } as const;
const onlyRow = { ...flag, primary: true, default: "true" } as const;
const zero = { ...bigint, default: "0" } as const;
const epoch = { ...time, default: "'1970-01-01 00:00:00+00'::timestamp with time zone" } as const;

/** The tables of the platform in every subgraph's database, as its migrations leave them. */
const columns = {
  AuditEntry: {
    sequence: { ...bigint, primary: true },
    id: uuid,
    recordedAt: { ...time, precision: 3 },
    actor: text,
    actorName: text,
    action: text,
    outcome: text,
    subjectType: text,
    subjectId: optional(text),
    version: optional(integer),
    requestId: text,
    input: json,
    summary: text,
    previousHash: text,
    hash: text,
    heads: optional(json),
  },
  AuditHead: { onlyRow, sequence: bigint, hash: text, previousHash: optional(text) },
  IdempotencyKey: {
    subject: key,
    key,
    action: text,
    inputHash: text,
    answer: optional(json),
    createdAt: time,
  },
  OutboxEvent: {
    sequence: numbered,
    id: uuid,
    type: text,
    subject: text,
    time,
    data: json,
    marking: optional(text),
    narrows: { ...flag, default: "true" },
  },
  OutboxSubscriber: {
    name: key,
    since: time,
    types: optional(texts),
    ahead: zero,
    settling: { ...flag, default: "false" },
    lastReplay: zero,
    namedAt: { ...time, default: "now()" },
    leftAfter: optional(bigint),
    missed: optional(json),
  },
  OutboxDelivery: {
    subscriber: key,
    sequence: { ...bigint, primary: true },
    subject: text,
    attempts: { ...integer, default: "0" },
    nextAttemptAt: time,
    lastError: optional(text),
    narrows: { ...flag, default: "true" },
    leaseEndsAt: optional(time),
    replay: optional(bigint),
  },
  DeliveredCount: { subscriber: key, shard: { ...integer, primary: true }, events: bigint },
  GrantedLease: {
    subscriber: key,
    number: zero,
    reading: optional(text),
    readAt: optional(time),
    endsAt: epoch,
    nextRenewalAt: epoch,
  },
  HeldLease: { source: key, number: bigint, endsAt: time, pendingSubjects: texts, pendingEvents: texts },
  InboxEvent: {
    source: key,
    id: key,
    receivedAt: time,
    subject: optional(text),
    sequence: optional(bigint),
    replay: optional(bigint),
    passes: { ...flag, default: "true" },
  },
  ReceivedCount: { source: key, shard: { ...integer, primary: true }, events: bigint },
  ReportedDelivery: { source: key, events: bigint, reportedAt: time },
  LiveEvent: { position: numbered, eventSequence: bigint, recordedAt: time },
  LiveCursorKey: { single: onlyRow, key: bytes },
} as const;

type Rows = { readonly [Kind in keyof typeof columns]: RowOf<(typeof columns)[Kind]> };

export const platformTables = tablesOf<Rows>(columns);
