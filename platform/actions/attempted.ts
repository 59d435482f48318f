import type { Viewer } from "../identity/viewer.js";

/** What a gate sees besides the loaded data: the operation, its input, the viewer and the time. */
export interface Attempted<Input = object> {
  /** The name of the operation. */
  readonly operation: string;
  readonly input: Input;
  /** SHA-256 of the input without its expected version, in hexadecimal: what an approval is given for. */
  readonly inputHash?: string;
  readonly viewer: Viewer;
  readonly now: Date;
}
