import { gateRules, type Unmet } from "../../../../response-model/gates/gate-rules.js";
import { clocks } from "../../../../response-model/notification/clocks/clocks.js";
import { titleOf } from "../../../../response-model/vocabulary.js";
import type { CaseFile } from "../../case-file.js";
import { isForCommunications } from "../../notification/addressees/tellers-of.js";
import type { CustomerNotice } from "../../records/notification/customer-notice.js";
import { obligationLimit } from "../notification/clock-gates.js";

interface Input {
  readonly obligationIds?: readonly string[];
}

/** The gates of what a notice meets once it is released. */
export const releaseGates = gateRules<CaseFile & { readonly notice?: CustomerNotice }, Input>()({
  MEETS_WHAT_IS_OWED: ({ obligations }, { input: { obligationIds = [] } }) =>
    obligationIds.flatMap((id): readonly Unmet<"MEETS_WHAT_IS_OWED">[] => {
      const one = obligations.find((other) => other.id === id);
      if (!one) return [["UNKNOWN", { obligation: id }]];
      const clock = titleOf(clocks[one.clock]);
      if (!isForCommunications(one)) return [["TO_AN_AUTHORITY", { clock }]];
      if (one.settledAt) return [["SETTLED", { clock }]];
      return one.startedAt ? [] : [["NOT_STARTED", { clock }]];
    }),
  OBLIGATIONS_HAVE_SPACE: ({ notice, obligations }) =>
    notice?.nextUpdateAt && obligations.length >= obligationLimit
      ? [["TOO_MANY", { limit: `${obligationLimit}` }]]
      : [],
});
