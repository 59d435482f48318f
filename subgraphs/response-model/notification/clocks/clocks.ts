import type { Vocabulary } from "../../vocabulary.js";
import { americanClocks } from "./american-clocks.js";
import type { ClockTerm } from "./clock-term.js";
import { contractClocks } from "./contract-clocks.js";
import { craClocks } from "./cra-clocks.js";
import { doraClocks } from "./dora-clocks.js";
import { gdprClocks } from "./gdpr-clocks.js";
import { indianClocks } from "./indian-clocks.js";
import { koreanClocks } from "./korean-clocks.js";
import { nis2Clocks } from "./nis2-clocks.js";

export type { ClockTerm, ClockVersion, DelayTerm, ExceptionTerm } from "./clock-term.js";

/** The deadlines for telling somebody of an incident. Several can run at once, each with its own start and its own end. */
export const clocks = {
  ...contractClocks,
  ...gdprClocks,
  ...nis2Clocks,
  ...doraClocks,
  ...craClocks,
  ...americanClocks,
  ...koreanClocks,
  ...indianClocks,
} as const satisfies Vocabulary<ClockTerm>;

export type Clock = keyof typeof clocks;
