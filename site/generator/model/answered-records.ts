import type { Operation, ProcessModel, RecordType } from "./process-model.js";

/** The records that some operations answer with: what they make or change. */
export function answeredRecords(operations: readonly Operation[], { records }: ProcessModel): readonly RecordType[] {
  const answers = new Set(operations.flatMap((operation) => operation.answers));
  return records.filter(({ code }) => answers.has(code));
}
