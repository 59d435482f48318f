import type { Operation, ProcessModel } from "./process-model.js";

/** Every function may use the operation: it is no privilege of any. */
export function isOpenToAll(operation: Operation, model: ProcessModel): boolean {
  return model.functions.every(({ code }) => operation.functions.includes(code));
}
