import type { RunningRule } from "../records/requirements/running-rule.js";

/** A rule as it is kept. Pure. */
export const runningRuleOf = ({
  language,
  text,
  revision = null,
}: Pick<RunningRule, "language" | "text"> & { readonly revision?: string | null }): RunningRule => ({
  ...{ language, text, revision },
});
