import type { AttackTactic } from "../../../../response-model/attack/attack-tactics.js";
import { attackTactics } from "../../../../response-model/attack/attack-tactics.js";
import { attackTechniques } from "../../../../response-model/attack/attack-techniques.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";
import type { Hypothesis } from "../../records/analysis/hypothesis.js";
import type { ObservedTechnique } from "../../records/analysis/observed-technique.js";

/** Ids that something rests on. */
export interface Resting {
  readonly alertIds?: readonly string[] | null;
  readonly evidenceIds?: readonly string[] | null;
  readonly findingIds?: readonly string[] | null;
  readonly indicatorIds?: readonly string[] | null;
}

/** An incident, and those of the ids that a statement rests on that are of it. */
export interface RestingFile extends CaseFile {
  readonly restsOnIds: readonly string[];
  /** Those of them by name that are alerts and were found to show no attack, where what is said would contradict that. */
  readonly foundFalse?: readonly string[];
}

/** An incident, and the techniques that stand observed in it. */
export interface TechniqueFile extends RestingFile {
  readonly observed: readonly ObservedTechnique[];
}

interface Naming {
  readonly techniqueId: string;
  readonly tactic: AttackTactic;
  readonly serviceId?: string | null;
}

interface Seeing {
  readonly firstSeenAt?: Date | null;
  readonly lastSeenAt?: Date | null;
}

/** An incident has at most so many observed techniques, so that its kill chain is read as a whole. */
const maxObservedTechniques = 500;

const met = [] as const;

const titleOf = (id: string) => `${id} (${attackTechniques.get(id)?.name ?? ""})`;

/** The gates of what is about services. */
export const involvedGates = gateRules<
  CaseFile,
  { readonly serviceIds?: readonly string[] | null; readonly serviceId?: string | null }
>()({
  SERVICES_INVOLVED: ({ responses }, { input: { serviceIds, serviceId } }) => {
    const named = [...(serviceIds ?? []), ...(serviceId ? [serviceId] : [])];
    const services = named.filter((id) => !responses.some((response) => response.serviceId === id));
    return services.length > 0 ? [["UNAFFECTED", { services }]] : met;
  },
});

/** The gates of what rests on alerts, evidence, findings and indicators. */
export const restingGates = gateRules<RestingFile, Resting>()({
  RESTS_ON_CASE: ({ restsOnIds, foundFalse = [] }, { input: { alertIds, evidenceIds, findingIds, indicatorIds } }) => {
    const named = [alertIds, evidenceIds, findingIds, indicatorIds].flatMap((ids) => ids ?? []);
    const ids = named.filter((id) => !restsOnIds.includes(id));
    if (ids.length > 0) return [["UNKNOWN", { ids }]];
    return foundFalse.length > 0 ? [["FOUND_FALSE", { alerts: foundFalse }]] : met;
  },
});

/** The gates of recording a technique. */
export const newTechniqueGates = gateRules<TechniqueFile, Naming>()({
  TECHNIQUE_NEW: ({ observed }, { input: { techniqueId, tactic, serviceId = null } }) => {
    const same = observed.some(
      (one) => one.techniqueId === techniqueId && one.tactic === tactic && one.serviceId === serviceId,
    );
    if (same) return [["OBSERVED", { technique: titleOf(techniqueId) }]];
    return observed.length >= maxObservedTechniques ? [["FULL", { most: `${maxObservedTechniques}` }]] : met;
  },
  TECHNIQUE_SERVES_TACTIC: (_file, { input: { techniqueId, tactic } }) => {
    const tactics = attackTechniques.get(techniqueId)?.tactics ?? [];
    if (tactics.includes(tactic)) return met;
    return [
      [
        "ANOTHER_TACTIC",
        { technique: titleOf(techniqueId), tactics: tactics.map((code) => attackTactics[code].title).join(", ") },
      ],
    ];
  },
});

/** The gates of when a technique was seen. */
export const seenGates = gateRules<CaseFile & { readonly technique?: ObservedTechnique }, Seeing>()({
  SEEN_IN_ORDER: ({ technique }, { input: { firstSeenAt, lastSeenAt }, now }) => {
    const first = firstSeenAt ?? technique?.firstSeenAt;
    const last = lastSeenAt ?? technique?.lastSeenAt;
    const future = [first, last].find((time) => time && time > now);
    if (future) return [["IN_THE_FUTURE", { at: future.toISOString() }]];
    return first && last && last < first
      ? [["BACKWARDS", { first: first.toISOString(), last: last.toISOString() }]]
      : met;
  },
});

/** The gates of deciding on a hypothesis. */
export const hypothesisGates = gateRules<{ readonly hypothesis: Hypothesis }>()({
  HYPOTHESIS_SUPPORTED: ({ hypothesis }) => (hypothesis.forCount > 0 ? met : [["NOTHING_FOR"]]),
  HYPOTHESIS_CONTRADICTED: ({ hypothesis }) => (hypothesis.againstCount > 0 ? met : [["NOTHING_AGAINST"]]),
});
