import { CordonError, errorCodes } from "../runtime/errors.js";
import { RequestRefusal } from "./request-refusal.js";

/** The response to a request that failed as a whole. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** The refusal that was thrown; none for a fault of ours, whose message stays inside. Pure. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof RequestRefusal) {
    const { status, message, code, headers } = error;
    return { status, message, extensions: { code }, headers };
  }
  if (error instanceof CordonError) {
    const { code, message, extensions } = error;
    return { status: errorCodes[code], message, extensions, headers: {} };
  }
  return undefined;
}
