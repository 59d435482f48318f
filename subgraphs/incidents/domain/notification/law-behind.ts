import { type ClockTerm, clocks } from "../../../response-model/notification/clocks/clocks.js";
import type { NotificationObligation } from "../records/notification/notification-obligation.js";

/** The clock whose law says what an obligation admits: of what a notice promised, the one that asked for that notice. */
export const lawBehind = ({
  clock,
  promisedUnder,
}: Pick<NotificationObligation, "clock" | "promisedUnder">): ClockTerm => clocks[promisedUnder ?? clock];
