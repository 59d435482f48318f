import { answeredRecords } from "./answered-records.js";
import type { Declaration, Machine, Operation, ProcessModel, Reaction, RecordType } from "./process-model.js";
import { withCodes } from "./with-codes.js";
import { type WorkFamilyCode, workFamilies } from "./work-families.js";

/** A family of the work between transitions, as a process has it. */
export interface Work {
  readonly code: WorkFamilyCode;
  readonly machines: readonly Machine[];
  readonly operations: readonly Operation[];
  readonly reactions: readonly Reaction[];
  readonly records: readonly RecordType[];
}

/** The families that a process has whole: versions from before that work had less of it, and no page of it. */
export const workOf = (model: ProcessModel): readonly Work[] =>
  (Object.keys(workFamilies) as WorkFamilyCode[]).flatMap((code) => {
    const family: (typeof workFamilies)[WorkFamilyCode] = workFamilies[code];
    const machines = withCodes(model.machines, family.machines);
    if (machines.length < family.machines.length) return [];
    const moves = ({ transitions }: Pick<Declaration, "transitions">) =>
      transitions.some(({ machine }) => includes(family.machines, machine));
    // What acts on something else and moves these beside, as a merge does, is told with the drawings alone.
    const isOf = (operation: Operation) =>
      moves({
        transitions: operation.transitions.every(({ beside }) => beside)
          ? operation.transitions
          : operation.transitions.filter(({ beside }) => !beside),
      });
    const operations = model.operations.filter(
      (operation) =>
        isOf(operation) ||
        includes(family.operations, operation.name) ||
        operation.answers.some((answer) => includes(family.records, answer)),
    );
    const answered = answeredRecords(operations, model);
    return [
      {
        code,
        machines,
        operations,
        reactions: model.reactions.filter(moves),
        records: model.records.filter((record) => includes(family.records, record.code) || answered.includes(record)),
      },
    ];
  });

const includes = (list: readonly string[], one: string) => list.includes(one);
