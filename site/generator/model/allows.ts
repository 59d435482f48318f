import type { Allowance, Operation } from "./process-model.js";

/** Whether an operation may be carried out because of this, by itself or together with what else one of its allowances names. */
export const allows =
  (part: keyof Allowance, code: string) =>
  ({ allow }: Operation): boolean =>
    allow.some((one) => one[part] === code);
