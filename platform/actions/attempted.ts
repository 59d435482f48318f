import type { Viewer } from "../identity/viewer.js";

/** What a gate sees besides what is loaded: who attempts what, when. */
export interface Attempted<Input = object> {
  /** The name of the operation. */
  readonly operation: string;
  readonly input: Input;
  readonly viewer: Viewer;
  readonly now: Date;
}
