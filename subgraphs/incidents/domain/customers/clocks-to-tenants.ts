import { type Clock, clocks } from "../../../response-model/notification/clocks/clocks.js";
import { isOwedToTenants } from "./met-by-sending.js";

/** The clocks by which all affected customers are told. An update is promised to those only whom the promise was sent to. */
export const clocksToTenants: readonly Clock[] = (Object.keys(clocks) as Clock[]).filter(
  (clock) => clock !== "PROMISED_UPDATE" && isOwedToTenants({ clock, addressee: null }),
);
