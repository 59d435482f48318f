import { createHash } from "node:crypto";
import type { GraphQLFormattedError } from "graphql";
import { RequestRefusal } from "../../platform/http/request-refusal.js";
import type { AnsweredRequest, LiveOperation } from "../../platform/runtime/channels.js";
import { CordonError } from "../../platform/runtime/errors.js";
import { OperationRefusal } from "../planning/operation-refusal.js";
import type { PreparedOperation } from "../planning/prepared-operation.js";

/** What the steps of a GraphQL request leave in the facts that are logged, counted and traced of it. */
export interface OperationLogFields {
  operation?: string;
  operationType?: string;
  /** SHA-256 of the document: names it in logs without saying anything of what was asked. */
  documentHash?: string;
  /** Whether it had been prepared before. */
  plan?: "hit" | "miss";
  /** How many objects the answer may hold at most, as the limits count them. */
  cost?: number;
  /** How many errors of each code the answer has. Every code is ours or GraphQL's, since all others are masked. */
  errors?: Readonly<Record<string, number>>;
  /** Why nothing was run. */
  refusal?: string;
}

/** Computed once for each operation that is remembered, whose object is always the same. */
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

/** Leaves in the facts of an operation why nothing was run, in codes of ours only. */
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

/** Codes that mean that something of ours did not work; with all others the caller got what is right. */
const faults = ["INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "DOWNSTREAM_SERVICE_ERROR", "INCOMPLETE_ANSWER"];

/** Whether an answer is a fault or has a gap. A caller who is refused is no fault of ours. */
export function isIncomplete(work: AnsweredRequest | LiveOperation): boolean {
  const { errors = {} }: OperationLogFields = work.logFields;
  return ("response" in work && work.response.statusCode >= 500) || faults.some((code) => code in errors);
}
