import type { ValidationRule } from "graphql";
import { documentProblems } from "./document-problems.js";
import { documentShape } from "./document-shape.js";
import type { Limits } from "./limits.js";

/**
 * The bounds of a document as a rule of validation. It looks at the document once, in time that grows with its text, so it
 * is meant to run before any rule whose time grows with what the text stands for.
 */
export function documentRule(limits: Limits): ValidationRule {
  return (context) => ({
    Document: {
      enter: (document) => {
        for (const problem of documentProblems(documentShape(document), limits)) context.reportError(problem);
        return false;
      },
    },
  });
}
