import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";

interface Told {
  readonly nextUpdateAt?: Date | null;
  readonly serviceIds?: readonly string[] | null;
  readonly recipientGroups?: readonly { readonly serviceIds: readonly string[] }[] | null;
}

/** The gates of whatever is told to customers. */
export const promiseGates = gateRules<CaseFile, Told>()({
  PROMISE_AHEAD: (_file, { input: { nextUpdateAt }, now }) =>
    nextUpdateAt && nextUpdateAt <= now ? [["PAST", { time: nextUpdateAt.toISOString() }]] : [],
  CUSTOMERS_OF_INVOLVED_SERVICES: (file, { input: { serviceIds, recipientGroups } }) => {
    const named = new Set([...(serviceIds ?? []), ...(recipientGroups ?? []).flatMap((group) => group.serviceIds)]);
    const others = [...named].filter((id) => !file.responses.some(({ serviceId }) => serviceId === id));
    return others.length > 0 ? [["NOT_INVOLVED", { services: others }]] : [];
  },
});
