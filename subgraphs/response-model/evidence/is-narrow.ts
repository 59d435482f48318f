import type { Handling } from "./handlings.js";

const narrow: readonly Handling[] = ["RED", "AMBER_STRICT"];

/** That fewer than all responders may read something: what others read beside it does not repeat what it says. Pure. */
export const isNarrow = ({ handling }: { readonly handling: Handling }): boolean => narrow.includes(handling);
