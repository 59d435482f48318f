import type { Difference } from "../history/build-history.js";
import type { ProcessModel } from "../model/process-model.js";
import { describeChange } from "./describe-change.js";

/** What changed, in the process and in the interface, a line of English for each change. */
export function changeLines(
  {
    before,
    process,
    api,
  }: Pick<Difference, "process" | "api"> & { readonly before: Pick<Difference["before"], "model"> },
  after: ProcessModel,
): string[] {
  return [
    ...process.map((change) => describeChange(change, before.model, after)),
    ...api.map(({ risk, path, action }) => `Interface, ${risk}: ${path} ${action}`),
  ];
}
