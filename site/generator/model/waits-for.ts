import type { Declaration } from "./process-model.js";

/** Whether an operation or a reaction is held back by a gate, of whatever. */
export const waitsFor =
  (gate: string) =>
  ({ gates }: Declaration): boolean =>
    gates.some((use) => use.gate === gate);
