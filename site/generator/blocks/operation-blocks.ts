import { operationLink } from "../links/links.js";
import { paragraphs } from "../markdown/prose.js";
import type { Operation, ProcessModel } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";
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
    policyList(operation, model, words.policy, ["phase", "gates", "transition", "controls"]),
    "</div>",
  ]);
}
