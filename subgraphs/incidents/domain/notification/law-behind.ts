import { type ClockTerm, clocks } from "../../../response-model/notification/clocks/clocks.js";
import { firstObligation } from "./notice-chain.js";
import type { ObligationFile } from "./obligation-file.js";

/** The clock whose law says what an obligation admits: of what a notice promised, the one that asked for that notice. */
export const lawBehind = (file: Pick<ObligationFile, "obligation" | "obligations" | "notices">): ClockTerm =>
  clocks[firstObligation(file).clock];
