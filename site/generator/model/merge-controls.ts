import type { Control } from "./process-model.js";

/** The controls that several parts name, each framework and each number once, in the order they are first named. */
export function mergeControls(controls: readonly Control[]): readonly Control[] {
  const frameworks = [...new Set(controls.map(({ framework }) => framework))];
  return frameworks.map((framework) => {
    const ids = controls.filter((control) => control.framework === framework).flatMap((control) => control.ids);
    return { framework, ids: [...new Set(ids)] };
  });
}
