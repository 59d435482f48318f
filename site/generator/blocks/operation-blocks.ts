import { operationLink } from "../links/links.js";
import { paragraphs } from "../markdown/prose.js";
import type { Allowance, Operation, ProcessModel } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";
import { type OperationRow, operationRows } from "./operation-rows.js";
import { policyList } from "./policy-list.js";

/** Operations below a part that they enforce, with what else holds for them. */
export function operationBlocks(
  operations: readonly Operation[],
  model: ProcessModel,
  words: PageWords,
): readonly string[] {
  return operations.flatMap((operation) => [
    '<div className="operation">',
    operationLink(operation),
    paragraphs(operation.description),
    policyList(
      operationRows(operation, model, words.policy, operation.allow.some(asksForMore) ? ["who", ...rest] : rest),
    ),
    "</div>",
  ]);
}

const rest: readonly OperationRow[] = ["separate", "approval", "phase", "gates", "transition", "controls"];

/** Whether a responsibility or a function alone is not enough. */
const asksForMore = (allowance: Allowance) => Object.values(allowance).filter(({ length }) => length > 0).length > 1;
