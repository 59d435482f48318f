import { inForceAt } from "../../../response-model/notification/clocks/clock-end.js";
import { type Clock, type ClockTerm, clocks } from "../../../response-model/notification/clocks/clocks.js";
import type { NotificationObligation } from "../records/notification/notification-obligation.js";
import { isTowards } from "./addressees/is-towards.js";

type Duty = Pick<NotificationObligation, "clock" | "addresseeName">;

const terms: readonly (readonly [Clock, ClockTerm])[] = Object.entries(clocks) as [Clock, ClockTerm][];

/**
 * The clocks of the same series that a duty brings with it, from the same moment and towards the same addressee: none that is
 * among the duties there are, and none that one of them takes the place of.
 */
export const clocksAlongside = (duty: Duty, duties: readonly Duty[], at: Date): readonly Clock[] =>
  terms
    .filter(([code, term]) => {
      if (term.alongside !== duty.clock || !inForceAt(term, at)) return false;
      const replacing = terms.filter(([, { inPlaceOf }]) => inPlaceOf === code).map(([other]) => other);
      return ![code, ...replacing].some((clock) => duties.some((one) => isTowards(one, { ...duty, clock })));
    })
    .map(([code]) => code);
