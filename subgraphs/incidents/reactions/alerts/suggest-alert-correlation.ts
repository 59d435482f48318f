import { timedReactionsOn } from "../../../access/acting/reactions-on.js";
import { correlationBounds } from "../../domain/correlation/correlate.js";
import { correlationsToSuggest } from "../../store/aggregates/timers/correlations-to-suggest.js";

const day = 86_400_000;

export const suggestAlertCorrelation = timedReactionsOn(correlationsToSuggest)({
  name: "suggestAlertCorrelation",
  description:
    "Suggests that alerts belong together that have come in lately: with the same indicator, with a recorded one that belongs to something else as well, about the same host, user or resource at two services, with the same technique at the same service, or, as a hint, with the same private address there. An alert that is there already, and open, is compared with an indicator that is recorded, counts again or is related to something later, as far as it reports the indicator itself or an address of a range of at most 256; of each indicator that is done with up to 200 alerts, the newest where no more than 2,000 report it. An indicator with which that takes too long is tried again by itself, and holds up nothing that came in. Alerts that somebody has refused to belong together, or to an incident, are suggested again only for something by which more speaks for it than for what they were refused for, or by another recorded indicator. What is the same everywhere, or was recorded and is no trace any more, suggests nothing. Nothing is linked by that, and only alerts that any responder may read are compared; by an indicator marked AMBER+STRICT, alerts are suggested to the security side alone, and by one marked RED to nobody. A suggestion holds a hundred alerts, shared out among their services, tells of up to 10,000 others with the same in common, and learns of the incident that anything with the same in common is linked to. Sources take turns, so that one of them that floods holds up no other: each time up to 1,000 different values are compared and 20 suggestions made. While a hundred suggestions about a service wait for somebody, no further ones are made about it alone; what there was no room for, apart from mere hints, is compared again once there is room, after ten minutes at the earliest. What waits for the security side alone is counted by itself.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    transitions: [
      { machine: "AlertCorrelation", from: [], to: "SUGGESTED" },
      { machine: "AlertCorrelation", from: ["SUGGESTED"], to: "SUGGESTED" },
    ],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
  },
  everySeconds: 10,
  decide: ({ loaded: { existing, ...suggestion }, now, newIdentifier }) => {
    const set = { ...suggestion, lapsesAt: new Date(now.getTime() + correlationBounds.days * day) };
    const many = `${suggestion.alertIds.length} alerts`;
    if (existing)
      return {
        summary: suggestion.alertIds.some((id) => !existing.alertIds.includes(id))
          ? `Added alerts to those that may belong together: ${many} by now`
          : "Brought up to date what alerts may belong together by",
        writes: [{ update: "AlertCorrelation", id: existing.id, set }],
      };
    const row = {
      ...set,
      id: newIdentifier(),
      version: 1,
      state: "SUGGESTED",
      suggestedAt: now,
      decidedById: null,
      decidedAt: null,
      decisionReason: null,
      takenBackAt: null,
      takenBackById: null,
      takenBackReason: null,
    } as const;
    return { summary: `Suggested that ${many} belong together`, writes: [{ insert: "AlertCorrelation", row }] };
  },
});
