import type { Operation, ProcessModel, RecordType } from "./process-model.js";
import { withCodes } from "./with-codes.js";

/** The records that some operations answer with, in the order of the operations: what they make or change. */
export const answeredRecords = (operations: readonly Operation[], { records }: ProcessModel): readonly RecordType[] =>
  withCodes(records, [...new Set(operations.flatMap(({ answers }) => answers))]);
