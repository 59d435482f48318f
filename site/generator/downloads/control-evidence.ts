import type { Control, ProcessModel } from "../model/process-model.js";

/** One control of a framework with all the parts of the process that the schema gives as evidence for it. */
interface ControlEvidence {
  readonly framework: string;
  readonly id: string;
  /** Names of operations, and of what is done without a caller. */
  readonly operations: readonly string[];
  readonly reactions: readonly string[];
  /** Coordinates of enum values, such as `Gate.VIRTUAL_TEAM_FORMED`. */
  readonly values: readonly string[];
  /** Types whose records are evidence. */
  readonly records: readonly string[];
}

/** Every control that anything names, by framework in the order of the schema, then by number. */
export function controlEvidence({
  frameworks,
  operations,
  reactions,
  vocabularies,
  records,
}: ProcessModel): ControlEvidence[] {
  const values = vocabularies.flatMap(({ terms }) => terms);
  return frameworks.flatMap(({ code: framework }) => {
    const named = [...operations, ...reactions, ...values, ...records].flatMap(({ controls }) =>
      idsOf(controls, framework),
    );
    return [...new Set(named)].sort(byNumber).map((id) => {
      const forThis = ({ controls }: { readonly controls: readonly Control[] }) =>
        idsOf(controls, framework).includes(id);
      return {
        framework,
        id,
        operations: operations.filter(forThis).map(({ name }) => name),
        reactions: reactions.filter(forThis).map(({ name }) => name),
        values: values.filter(forThis).map(({ coordinate }) => coordinate),
        records: records.filter(forThis).map(({ code }) => code),
      };
    });
  });
}

const idsOf = (controls: readonly Control[], framework: string) =>
  controls.filter((control) => control.framework === framework).flatMap(({ ids }) => ids);

/** `IR-9` before `IR-10`, on every machine alike. */
const byNumber = (one: string, other: string) => one.localeCompare(other, "en", { numeric: true });
