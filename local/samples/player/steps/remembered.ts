import type { Step } from "../step.js";

/** The step, which keeps the id of what it makes under a name, so that later steps can act on it. */
export const remembered = (name: string, step: Step): Step => ({
  ...step,
  remember: ({ id }, memory) => void memory.set(name, id),
});
