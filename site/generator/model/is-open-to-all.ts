import type { Operation, ProcessModel } from "./process-model.js";

/** Every function may use the operation, whatever else is true of the caller: it is no privilege of any. */
export function isOpenToAll({ allow }: Operation, { functions }: ProcessModel): boolean {
  const alone = allow.filter(
    ({ responsibility, holder, vacant, from }) => !responsibility && !holder && !vacant && from.length === 0,
  );
  return functions.every(({ code }) => alone.some((one) => one.function === code));
}
