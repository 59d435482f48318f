import type { ProcessModel } from "../model/process-model.js";
import type { Explored } from "./explore.js";

/** What was explored, by cluster. */
export type Explorations = Readonly<Record<string, Explored>>;

/** Something that must be true of the process, in words, and what shows that it is not. */
export interface Property {
  readonly name: string;
  /** The invariant or the rule that it is from. */
  readonly says: string;
  /** Stories of how it is broken, each step by step; none where it holds. */
  readonly broken: (model: ProcessModel, explored: Explorations) => readonly string[];
}
