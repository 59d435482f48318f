import type { ControlledTerm } from "../controls/control-reference.js";
import type { Vocabulary } from "../vocabulary.js";

/** What must be true before a step may be taken. A step whose gate is not met is refused with these words. */
export const gates = {
  INCIDENT_OPEN: {
    title: "Incident open",
    description:
      "The incident is neither closed nor dismissed. What was decided about a closed incident stands as it was; what comes later belongs to its follow-ups or to a new incident (NIST SP 800-61r2 §3.4.3, Evidence Retention).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.3"] }],
  },
  SEVERITY_ASSESSED: {
    title: "Severity assessed",
    description:
      "The service team has set the severity, with its reasons, before it escalates. So the security team knows at once what comes first (NIST SP 800-61r2 §3.2.6, Incident Prioritization).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.6"] }],
  },
  VIRTUAL_TEAM_FORMED: {
    title: "Virtual team formed",
    description:
      "A virtual team stands for this incident, with members from security response, the affected service teams and communications, because no single team can answer an incident alone (NIST SP 800-53 IR-4(11), Integrated Incident Response Team).",
    controls: [{ framework: "NIST_800_53", ids: ["IR-4(11)"] }],
  },
  ALERTS_DISPOSITIONED: {
    title: "Alerts dispositioned",
    description:
      "Every alert linked to the incident is marked as true, benign or false, and each false one names the tuning that will stop it. An incident is confirmed only when all its events were looked at (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
  },
  INCIDENT_DECLARED: {
    title: "Incident declared",
    description:
      "The incident is confirmed and declared, with the branch of the definition that it meets. The measures of the response, and the clocks for notifying customers, follow from a declaration (NIST CSF 2.0 DE.AE-08).",
    controls: [{ framework: "CSF_2_0", ids: ["DE.AE-08"] }],
  },
  LEAD_AND_OWNERS_ASSIGNED: {
    title: "Lead and owners assigned",
    description:
      "One incident response lead, and one security incident owner for each affected service, have accepted their roles. Before anybody acts it must be clear who leads and who answers for each service (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
  },
  ANALYSIS_RECORDED: {
    title: "Analysis recorded",
    description:
      "An analysis of the incident has been recorded since it last entered detection and analysis. Containment acts on what is known, so what is known must be written down first (NIST SP 800-61r2 §3.3.1, Choosing a Containment Strategy).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4", "3.3.1"] }],
  },
  CONTAINMENT_RECORDED: {
    title: "Containment recorded",
    description:
      "The measures that contain the incident are recorded. Removing an adversary that can still reach further would only warn it (NIST SP 800-61r2 §3.3.1, Choosing a Containment Strategy).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.1"] }],
  },
  ADVERSARY_EVICTED: {
    title: "Adversary evicted",
    description:
      "There is reasonable confidence, on recorded grounds, that the adversary has been evicted completely. Restoring a service that it still holds would hand the service over again (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
  },
  VULNERABLE_PATHS_CLOSED: {
    title: "Vulnerable paths closed",
    description:
      "Every known way in that the adversary used or could use is eliminated. Otherwise the recovered service would fall to the same attack (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
  },
  RECOVERY_RECORDED: {
    title: "Recovery recorded",
    description:
      "The services are on record as restored to a last known good state, with the attack paths inspected in that state. Only what has been restored can be watched and validated (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
  },
  RECOVERY_VALIDATED: {
    title: "Recovery validated",
    description:
      "The restored services were inspected and watched, and it is recorded that they work normally and that the adversary has not returned (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "SOC_2", ids: ["CC7.5"] },
    ],
  },
  NOTIFICATIONS_SETTLED: {
    title: "Notifications settled",
    description:
      "Each notification clock of the incident was met, missed on record or excepted with a reason, so that nobody who must be told is forgotten (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
    ],
  },
  REVIEW_FINISHED: {
    title: "Review finished",
    description:
      "The review of the incident is completed, as a full post-mortem where customers were affected or data was breached. An incident is not over until the organization has learned from it (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
  },
  SECURITY_ANALYSIS_RECORDED: {
    title: "Security analysis recorded",
    description:
      "The security lead's technical summary, backed by evidence, stands in the review, so that all parties discuss the same facts (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
  },
  SERVICE_SIDE_ANALYSIS_CONTRIBUTED: {
    title: "Service-side analysis contributed",
    description:
      "Each affected service has added its own analysis to the review, because the reasons inside a service are known best by those who run it (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
  },
  FOLLOW_UPS_PRIORITIZED: {
    title: "Follow-ups prioritized",
    description:
      "The service team has given every follow-up of the review a priority, so that what was learned competes fairly with other work and is done (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.1"] },
      { framework: "CSF_2_0", ids: ["ID.IM"] },
    ],
  },
  BOTH_SIDES_AGREED: {
    title: "Both sides agreed",
    description:
      "The security team and the service team have both agreed the detection requirement. A detection that one side did not want is either not deployed or not answered (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
  },
} as const satisfies Vocabulary<ControlledTerm>;

export type Gate = keyof typeof gates;
