import { createHash } from "node:crypto";
import type { GraphQLFormattedError } from "graphql";
import { RequestRefusal } from "../../platform/http/request-refusal.js";
import type { AnsweredRequest, LiveOperation } from "../../platform/runtime/channels.js";
import { CordonError } from "../../platform/runtime/errors.js";
import { OperationRefusal } from "../planning/operation-refusal.js";
import type { PreparedOperation } from "../planning/prepared-operation.js";

/** What a GraphQL request adds to its log line, metrics and trace. */
export interface OperationLogFields {
  operation?: string;
  operationType?: string;
  /** SHA-256 of the document: identifies it without revealing what it asks for. */
  documentHash?: string;
  /** Whether the prepared operation was cached. */
  plan?: "hit" | "miss";
  /** The cost of the operation, as the limits estimate it. */
  cost?: number;
  /** Errors by code. The codes are Cordon's or GraphQL's, since all others are masked. */
  errors?: Readonly<Record<string, number>>;
  /** The code with which the operation was refused. */
  refusal?: string;
}

/** By prepared operation, which is the same object while it is cached. */
const hashes = new WeakMap<PreparedOperation, string>();

export function reportOperation(logFields: OperationLogFields, prepared: PreparedOperation): void {
  const known = hashes.get(prepared);
  const hash = known ?? createHash("sha256").update(prepared.text).digest("hex");
  if (!known) hashes.set(prepared, hash);
  logFields.operation = prepared.name ?? "(unnamed)";
  logFields.operationType = prepared.kind;
  logFields.documentHash = hash;
  logFields.plan = known ? "hit" : "miss";
}

export function reportErrors(
  logFields: OperationLogFields,
  errors: readonly GraphQLFormattedError[] | undefined,
): void {
  if (!errors) return;
  const counts: Record<string, number> = {};
  for (const { extensions } of errors) {
    const code = String(extensions?.code);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  logFields.errors = counts;
}

/** Adds why an operation was refused, by a code of Cordon. */
export function reportRefusal(logFields: OperationLogFields, error: unknown): void {
  if (error instanceof OperationRefusal) {
    logFields.refusal = error.code;
    reportErrors(logFields, error.errors);
    return;
  }
  const isOurs = error instanceof CordonError || error instanceof RequestRefusal;
  const code = isOurs ? error.code : "INTERNAL_SERVER_ERROR";
  logFields.refusal = error instanceof CordonError ? String(error.extensions.reason ?? code) : code;
  logFields.errors = { [code]: 1 };
}

/** Codes of faults on our side. With any other code the caller got the right answer. */
const faults = ["INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "DOWNSTREAM_SERVICE_ERROR", "INCOMPLETE_ANSWER"];

/** Whether a response is a fault or lacks a part. Refusing a caller is no fault. */
export function isIncomplete(work: AnsweredRequest | LiveOperation): boolean {
  const { errors = {} }: OperationLogFields = work.logFields;
  return ("response" in work && work.response.statusCode >= 500) || faults.some((code) => code in errors);
}
