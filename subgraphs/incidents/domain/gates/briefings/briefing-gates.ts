import { handlings } from "../../../../response-model/evidence/handlings.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { AcknowledgementFile, BriefingFile } from "../../briefings/briefing-file.js";
import { nameOfService } from "../../named-services.js";

interface Dated {
  readonly dueAt?: Date | null;
  readonly validUntil?: Date | null;
  /** What only amending says. */
  readonly reason?: string;
  readonly serviceIds?: readonly string[] | null;
  readonly answerAnewIds?: readonly string[] | null;
}

const met = [] as const;

/** The gates of publishing a briefing. */
export const briefingGates = gateRules<BriefingFile, Dated>()({
  BRIEFING_INDICATORS_READ: ({ briefing, services, unread }, { operation }) => {
    if (operation === "amendThreatBriefing" && briefing.state === "DRAFT") return met;
    const hidden = unread.filter(({ value }) => value === null).length;
    return [
      ...unread.flatMap(({ value, handling, serviceIds }) =>
        value === null
          ? []
          : ([
              [
                "UNREAD",
                {
                  indicator: value,
                  handling: handlings[handling].title,
                  services: serviceIds.map((id) => nameOfService({ namedServices: services }, id)),
                },
              ],
            ] as const),
      ),
      ...(hidden > 0 ? ([["HIDDEN", { count: String(hidden) }]] as const) : []),
    ];
  },
  BRIEFING_ASKS_ITS_SERVICES: ({ briefing, services }, { input }) => {
    const { answerAnewIds, serviceIds } = input;
    if (!answerAnewIds?.length) return met;
    if (briefing.state === "DRAFT") return [["DRAFT"]];
    const addressed = serviceIds ?? briefing.serviceIds;
    const others = answerAnewIds.filter((id) => !addressed.includes(id));
    return others.length === 0
      ? met
      : [["OTHERS", { services: others.map((id) => nameOfService({ namedServices: services }, id)) }]];
  },
  BRIEFING_DATES_AHEAD: ({ briefing }, { input, operation, now }) => {
    const isAmended = operation === "amendThreatBriefing";
    // A draft can say what it likes until it is published, and whoever has still to amend can set the dates by that.
    if (isAmended && (briefing.state === "DRAFT" || input.reason === undefined)) return met;
    const until = input.validUntil ?? briefing.validUntil;
    const due = input.dueAt ?? briefing.dueAt;
    const places = { due: due.toISOString(), until: until.toISOString() };
    if (until <= now) return [["EXPIRED", { until: places.until }]];
    if (due <= now) return [["DUE_ALREADY", { due: places.due }]];
    return due > until ? [["DUE_AFTER_END", places]] : met;
  },
});

/** The gates of answering a briefing for a service. */
export const acknowledgementGates = gateRules<AcknowledgementFile, { readonly edition?: number }>()({
  BRIEFING_EDITION_LATEST: ({ briefing, acknowledgement }, { input }) => {
    if (briefing.state === "WITHDRAWN") return [["WITHDRAWN", { reason: briefing.withdrawalReason ?? "" }]];
    // Whoever looks at what was answered to a former edition has not named one.
    const read = acknowledgement.edition === briefing.edition ? input.edition : acknowledgement.edition;
    return read === undefined || read === briefing.edition
      ? met
      : [["ANOTHER", { latest: String(briefing.edition), read: String(read) }]];
  },
});
