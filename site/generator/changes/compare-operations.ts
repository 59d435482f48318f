import type { Operation, ProcessModel } from "../model/process-model.js";
import { stateNamed } from "../model/state-named.js";
import type { ProcessChange } from "./change-kinds.js";
import { compareAllowances } from "./compare-allowances.js";
import { compareDeclarations } from "./compare-declarations.js";
import { differences } from "./declaration-differences.js";
import { pairUp } from "./pair-up.js";

/** The operations that came and went, and what changed in the rules of those that stayed. */
export function compareOperations(before: ProcessModel, after: ProcessModel): readonly ProcessChange[] {
  const { added, removed, kept } = pairUp(before.operations, after.operations, ({ name }) => name);
  return [
    ...added.map(({ coordinate }) => ({ kind: "operationAdded" as const, coordinate, was: [], is: [] })),
    ...removed.map(({ coordinate }) => ({ kind: "operationRemoved" as const, coordinate, was: [], is: [] })),
    ...kept.flatMap(([was, is]) => compareRules(was, is, before, after)),
  ];
}

const compareRules = (was: Operation, is: Operation, before: ProcessModel, after: ProcessModel) => [
  ...compareAllowances(was, is, before, after),
  ...differences(is, actors(was, before), actors(is, after), ["permissionAdded", "permissionRemoved"]),
  ...differences(is, separations(was, before), separations(is, after), ["separationAdded", "separationRemoved"]),
  ...differences(is, approvals(was, before), approvals(is, after), ["approvalAdded", "approvalRemoved"]),
  ...compareDeclarations(was, is, before, after),
];

/** An operation of before there were rules for kinds of account was open to all of them. */
const actors = ({ actors: kinds }: Operation, model: ProcessModel) =>
  (kinds.length > 0 ? kinds : model.actors.map(({ code }) => code)).map((code) => `PersonKind.${code}`);

const separations = ({ separate }: Operation, { operations }: ProcessModel) =>
  separate.map((name) => operations.find((operation) => operation.name === name)?.coordinate ?? name);

/** The approval, if it takes one: who gives it, from which states, under which flag. */
function approvals(operation: Operation, model: ProcessModel): readonly string[] {
  const { approval } = operation;
  if (!approval) return [];
  return [
    [
      ...approval.by.map((code) => `Holder.${code}`),
      ...approval.from.map((state) => stateNamed(state, operation, model)?.coordinate ?? state),
      ...(approval.flag ? [`Flag.${approval.flag}`] : []),
    ].join(" "),
  ];
}
