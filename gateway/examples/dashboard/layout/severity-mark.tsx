import type { Severity } from "../../typed/graphql.js";
import { wordsOf } from "./words-of.js";

/** Told by its word; the colour beside it helps to find it. */
export const SeverityMark = ({ severity }: { readonly severity: Severity }) => (
  <span className={`severity ${severity.toLowerCase()}`}>{wordsOf(severity)}</span>
);
