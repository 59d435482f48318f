import type { ControlledTerm } from "../controls/control-reference.js";
import type { Vocabulary } from "../vocabulary.js";

interface GateTerm extends ControlledTerm {
  /** By case, the words with which a step is refused; what stands in braces is filled in. See `gateRules`. */
  readonly refusals: Readonly<Record<string, string>>;
}

/** What must be true before a step may be taken, and the words with which a step whose gate is not met is refused. */
export const gates = {
  INCIDENT_OPEN: {
    title: "Incident open",
    description:
      "The incident is neither closed nor dismissed. What was decided about a closed incident stands as it was; what comes later belongs to its follow-ups or to a new incident (NIST SP 800-61r2 §3.4.3, Evidence Retention).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.3"] }],
    refusals: {
      CLOSED:
        "The incident was closed at {closedAt}, and a closed incident does not change. Report what is new with reportAlert.",
      DISMISSED:
        "The incident was dismissed at {closedAt}, and a dismissed incident does not change. Report what is new with reportAlert.",
    },
  },
  SEVERITY_ASSESSED: {
    title: "Severity assessed",
    description:
      "The service team has set the severity, with its reasons, before it escalates. So the security team knows at once what comes first (NIST SP 800-61r2 §3.2.6, Incident Prioritization).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.6"] }],
    refusals: {
      NOT_ASSESSED:
        "The severity is not assessed yet. The service team sets it with assessSeverity before it escalates.",
    },
  },
  VIRTUAL_TEAM_FORMED: {
    title: "Virtual team formed",
    description:
      "A virtual team stands for this incident, with members from security response, the affected service teams and communications, because no single team can answer an incident alone (NIST SP 800-53 IR-4(11), Integrated Incident Response Team).",
    controls: [{ framework: "NIST_800_53", ids: ["IR-4(11)"] }],
    refusals: {
      INCOMPLETE:
        "The virtual team still lacks somebody from {missing}. Name all its members, these among them, with formVirtualTeam.",
      INCOMPLETE_AT_THE_END:
        "The virtual team lacked somebody from {missing} when the incident ended, and it is not formed any more after that.",
    },
  },
  ALERTS_DISPOSITIONED: {
    title: "Alerts dispositioned",
    description:
      "Every alert linked to the incident is marked as true, benign or false, and each false one names the tuning that will stop it. An incident is confirmed only when all its events were looked at (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      WITHOUT_DISPOSITION:
        "These linked alerts have no disposition yet: {alerts}. Give each one with dispositionAlert.",
    },
  },
  INCIDENT_DECLARED: {
    title: "Incident declared",
    description:
      "The incident is confirmed and declared, with the branch of the definition that it meets. The measures of the response, and the clocks for notifying customers, follow from a declaration (NIST CSF 2.0 DE.AE-08).",
    controls: [{ framework: "CSF_2_0", ids: ["DE.AE-08"] }],
    refusals: {
      NOT_RECEIVED:
        "The incident is not declared, and its escalation is not received yet. Receive it with receiveEscalation, then declare the incident with declareIncident.",
      NOT_DECLARED: "The incident is not confirmed and declared yet. Declare it with declareIncident.",
      DISMISSED:
        "The incident was dismissed without having been declared, so what follows from a declaration does not apply to it.",
    },
  },
  LEAD_AND_OWNERS_ASSIGNED: {
    title: "Lead and owners assigned",
    description:
      "One incident response lead, and one security incident owner for each affected service, have accepted their roles. Before anybody acts it must be clear who leads and who answers for each service (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      NO_LEAD:
        "Nobody is the incident response lead. Offer the role with assignLead; whoever is offered it accepts with acceptLead.",
      LEAD_OFFERED:
        "Nobody is the incident response lead. The role is offered to {people}: accept it with acceptLead, or decline it with declineRole.",
      NO_OWNER:
        "Nobody is the security incident owner for {service}. Offer the role with assignOwner; whoever is offered it accepts with acceptOwnership.",
      OWNER_OFFERED:
        "Nobody is the security incident owner for {service}. The role is offered to {people}: accept it with acceptOwnership, or decline it with declineRole.",
    },
  },
  ANALYSIS_RECORDED: {
    title: "Analysis recorded",
    description:
      "An analysis of the incident has been recorded since it last entered detection and analysis. Containment acts on what is known, so what is known must be written down first (NIST SP 800-61r2 §3.3.1, Choosing a Containment Strategy).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4", "3.3.1"] }],
    refusals: {
      NOT_RECORDED:
        "No analysis was recorded since the incident entered detection and analysis at {analysisOpenedAt}. Record one with recordAnalysis.",
    },
  },
  CONTAINMENT_RECORDED: {
    title: "Containment recorded",
    description:
      "The measures that contain the incident are recorded. Removing an adversary that can still reach further would only warn it (NIST SP 800-61r2 §3.3.1, Choosing a Containment Strategy).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.1"] }],
    refusals: {
      NOT_RECORDED: "No containment step is recorded. Record what was done with recordContainment.",
    },
  },
  ADVERSARY_EVICTED: {
    title: "Adversary evicted",
    description:
      "There is reasonable confidence, on recorded grounds, that the adversary has been evicted completely. Restoring a service that it still holds would hand the service over again (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      NOT_RECORDED: "It is not recorded that the adversary is evicted. Record the eradication with recordEradication.",
    },
  },
  VULNERABLE_PATHS_CLOSED: {
    title: "Vulnerable paths closed",
    description:
      "Every known way in that the adversary used or could use is eliminated. Otherwise the recovered service would fall to the same attack (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      NOT_RECORDED:
        "It is not recorded that all known vulnerable paths are closed. Record the mitigation with recordEradication.",
    },
  },
  RECOVERY_RECORDED: {
    title: "Recovery recorded",
    description:
      "The services are on record as restored to a last known good state, with the attack paths inspected in that state. Only what has been restored can be watched and validated (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      NOT_RECORDED:
        "It is not recorded that services were restored and their attack paths inspected. Record it with recordRecovery.",
    },
  },
  RECOVERY_VALIDATED: {
    title: "Recovery validated",
    description:
      "The restored services were inspected and watched, and it is recorded that they work normally and that the adversary has not returned (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "SOC_2", ids: ["CC7.5"] },
    ],
    refusals: {
      NOT_VALIDATED:
        "The recovery is not validated. Watch the restored services closely, then validate it with validateRecovery.",
    },
  },
  NOTIFICATIONS_SETTLED: {
    title: "Notifications settled",
    description:
      "Each notification clock of the incident was met, missed on record or excepted with a reason, so that nobody who must be told is forgotten (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
    ],
    refusals: {
      CUSTOMERS_RUNNING:
        'The clock "{clock}" runs until {dueAt}. Notify the customers with notifyCustomers, or record with recordNotificationException why no notice is due.',
      CUSTOMERS_DELAYED:
        'The clock "{clock}" was due at {dueAt}, and legal affairs lets the notice wait until {delayedUntil}. Notify the customers with notifyCustomers, or record with recordNotificationException why no notice is due.',
      CUSTOMERS_MISSED:
        'The clock "{clock}" ran out at {dueAt}, and the notice is still owed. Notify the customers with notifyCustomers, or record with recordNotificationException why no notice is due.',
      AUTHORITY_RUNNING:
        'The clock "{clock}" runs until {dueAt}. Notify the authority and record that with recordAuthorityNotice, or record with recordNotificationException why no notice is due.',
      AUTHORITY_MISSED:
        'The clock "{clock}" ran out at {dueAt}, and the notice is still owed. Notify the authority and record that with recordAuthorityNotice, or record with recordNotificationException why no notice is due.',
    },
  },
  REVIEW_FINISHED: {
    title: "Review finished",
    description:
      "The review of the incident is completed, as a full post-mortem where customers were affected or data was breached. An incident is not over until the organization has learned from it (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
    refusals: {
      NOT_OPEN:
        "The post-incident review is not open yet. It opens by itself as soon as the lessons subgraph has heard that post-incident activity began: look again in a moment.",
      NOT_BEGUN:
        "The post-incident review has not begun. Begin it with beginReview, then complete it with completeReview.",
      NOT_COMPLETED: "The post-incident review is not completed. Complete it with completeReview.",
    },
  },
  SECURITY_ANALYSIS_RECORDED: {
    title: "Security analysis recorded",
    description:
      "The security lead's technical summary, backed by evidence, stands in the review, so that all parties discuss the same facts (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
    refusals: {
      NO_SUMMARY: "The security analysis is not recorded. Record it with recordSecurityAnalysis.",
      NO_SEQUENCE_OF_EVENTS:
        "The sequence of events, which a full post-mortem needs, is not recorded. Add it with recordSecurityAnalysis.",
    },
  },
  SERVICE_SIDE_ANALYSIS_CONTRIBUTED: {
    title: "Service-side analysis contributed",
    description:
      "Each affected service has added its own analysis to the review, because the reasons inside a service are known best by those who run it (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
    refusals: {
      MISSING:
        "These affected services have not contributed their analysis: {services}. Their teams do so with contributeServiceSideAnalysis.",
    },
  },
  FOLLOW_UPS_PRIORITIZED: {
    title: "Follow-ups prioritized",
    description:
      "Every follow-up of the review has a priority or was declined, by the service team or, on its own list, by security, so that what was learned competes fairly with other work and is done (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.1"] },
      { framework: "CSF_2_0", ids: ["ID.IM"] },
    ],
    refusals: {
      SERVICE_WORK:
        'The follow-up "{title}" has no priority, owner and due day. The service team gives them with prioritizeFollowUp, or declines it with declineFollowUp.',
      SECURITY_WORK:
        'The follow-up "{title}" has no priority, owner and due day. Security gives them with prioritizeSecurityFollowUp, or declines it with declineSecurityFollowUp.',
    },
  },
  BOTH_SIDES_AGREED: {
    title: "Both sides agreed",
    description:
      "The security team and the service team have both agreed the detection requirement. A detection that one side did not want is either not deployed or not answered (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
    refusals: {
      SECURITY_MISSING: "The security team has not agreed. It does so with agreeDetectionRequirementForSecurity.",
      SERVICE_MISSING: "The service team has not agreed. It does so with agreeDetectionRequirementForService.",
    },
  },
  NO_SECOND_PERSON_NEEDED: {
    title: "No second person needed",
    description:
      "The cell is of the service side. A cell of the security side widens who reads incidents and who leads them, so it is requested by one person and granted by another: nobody widens their own circle alone (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      SECURITY_SIDE:
        "The cell {responsibility} is of the security side: with it {team} would read more incidents, so it takes two people. Ask for it with requestResponsibility; another person of the Security Response team then grants it.",
    },
  },
  SECOND_PERSON_NEEDED: {
    title: "Second person needed",
    description:
      "The cell is of the security side, where one person requests and another grants. A cell of the service side widens nobody's reading and is assigned at once (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      SERVICE_SIDE:
        'The cell "{responsibility}" is of the service side and needs no request. Give it at once with assignResponsibility.',
    },
  },
  NO_REQUEST_PENDING: {
    title: "No request pending",
    description:
      "No request for the same cell and the same team is waiting for a decision. One question is decided once (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      PENDING:
        'The cell "{responsibility}" is requested for {team} already, by the request {request}, which waits for a second person until {expiresAt}. Decide it with grantResponsibilityRequest or refuseResponsibilityRequest, or take it back with withdrawResponsibilityRequest.',
    },
  },
  CELL_FITS_TEAM: {
    title: "Cell fits the team",
    description:
      "The team does not hold the cell yet, and can exercise it: a service team never leads or verifies, security response never executes, and a cell of the service side counts only for services that the team owns. So nobody verifies what they executed themselves (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      HELD_ALREADY: 'The cell "{responsibility}" is held by {team} already.',
      ACROSS:
        'The cell "{responsibility}" stands across the matrix from the function of {team}: a service team never leads or verifies, and security response never executes. Give it to a team of its side.',
      NO_SERVICE:
        'The cell "{responsibility}" counts only for services that the team owns, and {team} owns none. Give it to the owner of a service.',
    },
  },
  CELL_STAYS_HELD: {
    title: "Cell stays held",
    description:
      "The team holds the cell, and another team can exercise it afterwards: on the security side any other holder, on the service side only whoever owns the service. No responsibility is left without a team (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      NOT_HELD: 'The cell "{responsibility}" is not held by {team}.',
      ONLY_HOLDER:
        'The cell "{responsibility}" is held by {team} alone, and no cell may be left without a team. Give it to another team first, with assignResponsibility, or with requestResponsibility where it takes two people.',
      OWNER:
        'The cell "{responsibility}" could be exercised by nobody else for what {team} owns: {services}. Give the service to another team in the organization file first.',
    },
  },
  NOT_REQUESTED_BY_VIEWER: {
    title: "Not requested by the same person",
    description:
      "The person who decides is not the person who made the request, not even under another account: four eyes see what two overlook (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      SAME_PERSON:
        "The request was made by {requester}, so it takes another person of the Security Response team to decide. To take it back, use withdrawResponsibilityRequest.",
    },
  },
  REQUESTED_BY_VIEWER: {
    title: "Requested by the same person",
    description:
      "A request is withdrawn by the person who made it. Everybody else refuses it, with a reason that stays on record (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      ANOTHER_PERSON:
        "The request was made by {requester}, who alone can take it back. To say no to it, use refuseResponsibilityRequest.",
    },
  },
  REQUESTER_ENTITLED: {
    title: "Requester still entitled",
    description:
      "The person who made the request is still in the Security Response team. If they have left since, somebody who is in the team now makes the request again (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      LEFT: "The request was made by {requester}, who is no longer of the Security Response team. Refuse it with refuseResponsibilityRequest, and ask for the cell again with requestResponsibility.",
    },
  },
} as const satisfies Vocabulary<GateTerm>;

export type Gate = keyof typeof gates;
