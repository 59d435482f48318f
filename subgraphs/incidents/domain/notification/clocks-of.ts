import type { ClockAddressee } from "../../../response-model/notification/clock-addressees.js";
import { type Clock, clocks } from "../../../response-model/notification/clocks/clocks.js";
import type { Jurisdiction } from "../../../response-model/notification/jurisdictions.js";
import { type Law, laws } from "../../../response-model/notification/laws.js";

interface ClockFilter {
  readonly laws?: readonly Law[] | null;
  readonly jurisdictions?: readonly Jurisdiction[] | null;
  readonly addressees?: readonly ClockAddressee[] | null;
}

const all = Object.keys(clocks) as readonly Clock[];

/** The clocks of some laws, of some jurisdictions, towards some addressees: what is left out does not matter. */
export const clocksOf = (wanted: ClockFilter): readonly Clock[] =>
  all.filter((code) => {
    const { law, addressee } = clocks[code];
    return (
      (!wanted.laws || wanted.laws.includes(law)) &&
      (!wanted.jurisdictions || wanted.jurisdictions.includes(laws[law].jurisdiction)) &&
      (!wanted.addressees || wanted.addressees.includes(addressee))
    );
  });
