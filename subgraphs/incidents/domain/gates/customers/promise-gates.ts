import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { latestPromise } from "../../../../response-model/notification/promise-bounds.js";
import type { CaseFile } from "../../case-file.js";
import { type NamesServices, nameOfService } from "../../named-services.js";

export interface Announced {
  readonly nextUpdateAt?: Date | null;
  readonly serviceIds?: readonly string[] | null;
  readonly recipientGroups?: readonly { readonly serviceIds: readonly string[] }[] | null;
}

/** The services that something is told of, each once. Pure. */
export const servicesOf = ({ serviceIds, recipientGroups }: Omit<Announced, "nextUpdateAt">): readonly string[] => [
  ...new Set([...(serviceIds ?? []), ...(recipientGroups ?? []).flatMap((group) => group.serviceIds)]),
];

/** The gates of whatever is told to customers. */
export const promiseGates = gateRules<CaseFile & NamesServices, Announced>()({
  PROMISE_AHEAD: (_file, { input: { nextUpdateAt }, now }) => {
    if (!nextUpdateAt) return [];
    if (nextUpdateAt <= now) return [["PAST", { time: nextUpdateAt.toISOString() }]];
    const latest = latestPromise(now);
    return nextUpdateAt > latest ? [["TOO_FAR", { latest: latest.toISOString() }]] : [];
  },
  CUSTOMERS_OF_INVOLVED_SERVICES: (file, { input: { serviceIds, recipientGroups } }) => {
    const others = servicesOf({ serviceIds, recipientGroups }).filter(
      (id) => !file.responses.some(({ serviceId }) => serviceId === id),
    );
    return others.length > 0 ? [["NOT_INVOLVED", { services: others.map((id) => nameOfService(file, id)) }]] : [];
  },
});
