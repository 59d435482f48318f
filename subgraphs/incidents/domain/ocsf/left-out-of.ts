import { type IncidentToWrite, maxFindings, maxObservables } from "./incident-to-write.js";
import type { OcsfValue } from "./ocsf-words.js";

/** What OCSF has no attribute for, or what is not known here. */
export interface LeftOut {
  readonly what: string;
  readonly reason: string;
}

/** What an Incident Finding does not say of an incident, each with the reason. Pure. */
export function leftOutOf(
  { alerts, techniques, lead, incident }: IncidentToWrite,
  impact: OcsfValue | null,
  areObservablesAll: boolean,
): readonly LeftOut[] {
  const some: readonly (readonly [boolean, LeftOut])[] = [
    [
      alerts.length === 0,
      {
        what: "finding_info_list",
        reason: "You may read no alert of the incident: it stands there itself, since OCSF asks for a finding.",
      },
    ],
    [
      alerts.length > maxFindings,
      { what: "finding_info_list", reason: `Only the oldest ${maxFindings} alerts that you may read are written.` },
    ],
    [!impact, { what: "impact_id", reason: "No assessment says that the service is impaired in its function." }],
    [
      incident.customerDataEffects.length === 0,
      { what: "is_suspected_breach", reason: "No effect on customer data is recorded: that it has none is not known." },
    ],
    [
      !lead,
      {
        what: "assignee",
        reason: "Nobody has accepted to lead the response: it stands with security on-call, who receives incidents.",
      },
    ],
    [
      techniques.length > 0,
      {
        what: "attacks",
        reason: "How sure each technique is, when and in which service it was seen, has no attribute in OCSF.",
      },
    ],
    [true, { what: "src_url", reason: "The address of a page of the incident is not known here." }],
    [true, { what: "confidence_id", reason: "How sure the incident is as a whole is said by its verdict alone." }],
    [
      true,
      {
        what: "observables",
        reason:
          "They are what alerts report, which nobody has judged; `recordIndicators` records what is an indicator of it. Recorded indicators have markings of their own: `stixBundle` exports them.",
      },
    ],
    [
      !areObservablesAll,
      {
        what: "observables",
        reason: `Only the first ${maxObservables.toLocaleString("en")} indicators that alerts report are written.`,
      },
    ],
    [
      true,
      {
        what: "response",
        reason:
          "OCSF has no attributes for the response of each service, the plan, evidence, notices and the timeline. What stands in `unmapped` is ours.",
      },
    ],
  ];
  return some.flatMap(([isSo, one]) => (isSo ? [one] : []));
}
