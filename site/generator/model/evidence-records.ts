import type { Control, ControlTerm, ProcessModel, RecordType } from "./process-model.js";

/** Whether a part of the process names a control. */
export const namesControl =
  ({ framework, id }: ControlTerm) =>
  ({ controls }: { readonly controls: readonly Control[] }): boolean =>
    controls.some((control) => control.framework === framework && control.ids.includes(id));

/** The records that are evidence for a control: they name it, an operation for it answers with them, or they have a field that shows it. */
export function evidenceRecords(control: ControlTerm, { operations, records }: ProcessModel): readonly RecordType[] {
  const names = namesControl(control);
  const answers = operations.filter(names).flatMap((operation) => operation.answers);
  const showing = control.evidence.map((field) => field.split(".")[0]);
  return records.filter((record) => names(record) || [...answers, ...showing].includes(record.code));
}
