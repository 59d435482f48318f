import type { ProcessModel } from "../model/process-model.js";
import type { ReferenceModel } from "../reference/reference-model.js";
import type { PageWords } from "../words/page-words.js";

/** What the pages of the API reference are written from, in one language. */
export interface ReferenceContext {
  readonly reference: ReferenceModel;
  /** For the words of rules and the links to the process. */
  readonly model: ProcessModel;
  readonly words: PageWords;
}
