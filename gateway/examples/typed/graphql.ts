/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An activity of the responsibility matrix: one of its three rows. */
export type Activity =
  /** Stopping the incident from spreading, removing the adversary and its way in, and bringing the services back to a trusted state. */
  | 'CONTAINMENT_ERADICATION_RECOVERY'
  /** Finding signs of an incident in production and analysing all of them, until it is clear whether an incident really happened and what it touches. */
  | 'DETECTION_AND_ANALYSIS'
  /** Looking back at the incident and at the response to it, keeping what was collected, and turning what was learned into changes. */
  | 'POST_INCIDENT_ACTIVITY';

/** What a responder writes down. */
export type AddNoteInput = {
  /** The incident. */
  incidentId: string | number;
  /** The service that it is about; leave it out for a note about the incident as a whole. */
  serviceId?: string | number | null | undefined;
  /** The note, in Markdown. The timeline names its first line. */
  text: string;
};

/** Which acts of the adversary are wanted; every given condition must hold, a list means any of it. */
export type AdversaryActivityFilter = {
  /** Each of these must hold as well. */
  and?: Array<AdversaryActivityFilter> | null | undefined;
  /** Begun before this time. */
  beganBefore?: string | null | undefined;
  /** Begun at this time or later. */
  beganFrom?: string | null | undefined;
  /** With one of these confidences. */
  confidences?: Array<FindingConfidence> | null | undefined;
  /** This must not hold. */
  not?: AdversaryActivityFilter | null | undefined;
  /** At least one of these must hold as well. */
  or?: Array<AdversaryActivityFilter> | null | undefined;
  /** Done in one of these services. */
  serviceIds?: Array<string | number> | null | undefined;
  /** In one of these states; those that stand when left out. */
  states?: Array<AdversaryActivityState> | null | undefined;
  /** Done for one of these tactics. */
  tactics?: Array<AttackTactic> | null | undefined;
  /** That show one of these techniques of ATT&CK, or a sub-technique of one. */
  techniqueIds?: Array<string | number> | null | undefined;
};

/** Whether an act counts as one of the adversary's in an incident. */
export type AdversaryActivityState =
  /** As far as is known the adversary did it, with the confidence on record. */
  | 'STANDING'
  /** The adversary did not do it, or it is recorded elsewhere. That it was recorded, and why it was withdrawn, stays on record. */
  | 'WITHDRAWN';

/** What an alert turned out to be. */
export type AlertDisposition =
  /** The alert was right about what happened, and what happened was allowed and expected. */
  | 'BENIGN_POSITIVE'
  /** The alert was wrong. The tuning that will keep it from being raised again is named with it. */
  | 'FALSE_POSITIVE'
  /** The alert was right: it shows a malicious action. */
  | 'TRUE_POSITIVE';

/** A host, a user or a resource that an alert is about. */
export type AlertEntityInput = {
  /** What kind of thing it is. */
  type: AlertEntityType;
  /** What it is called, in capitals or not. */
  value: string;
};

/** What kind of thing an alert is about. */
export type AlertEntityType =
  /** A machine, by its name or its address: a server, a laptop, a node of a cluster. */
  | 'HOST'
  /** A resource of a cloud or a cluster, such as a virtual machine by its id, a bucket, a pod or a container. */
  | 'RESOURCE'
  /** An account of a person or a program, by its name, its mail address or its id. */
  | 'USER';

/** Which alerts are wanted; every given condition must hold, a list means any of it. */
export type AlertFilter = {
  /** true: acknowledged by the service team; false: not. */
  acknowledged?: boolean | null | undefined;
  /** Acknowledged first by one of these people. */
  acknowledgedByIds?: Array<string | number> | null | undefined;
  /** Handed in by one of these sources. */
  alertSourceIds?: Array<string | number> | null | undefined;
  /** Each of these must hold as well. */
  and?: Array<AlertFilter> | null | undefined;
  /** true: assigned to somebody; false: to nobody, so that they wait for the whole team. */
  assigned?: boolean | null | undefined;
  /** Assigned to one of these people. */
  assigneeIds?: Array<string | number> | null | undefined;
  /** Reported so often, or more often. */
  countFrom?: number | null | undefined;
  /** Raised by the detection of one of these requirements. */
  detectionRequirementIds?: Array<string | number> | null | undefined;
  /** With one of these dispositions. */
  dispositions?: Array<AlertDisposition> | null | undefined;
  /** Reported about one of these hosts, users or resources. A host counts with a port or without, and hosts and users in capitals or not. */
  entities?: Array<AlertEntityInput> | null | undefined;
  /** That their source knows by one of these fingerprints. */
  fingerprints?: Array<string> | null | undefined;
  /** true: flapping at this moment; false: not. */
  flapping?: boolean | null | undefined;
  /** With one of these markings of their own. */
  handlings?: Array<Handling> | null | undefined;
  /** Linked to one of these incidents. */
  incidentIds?: Array<string | number> | null | undefined;
  /** Reported with one of these indicators, such as an address, or with an address in one of these ranges; `[.]` counts as a dot. Up to 16 ranges, each of up to 256 addresses of version 4 (/24); wider ones and those of version 6 are refused. */
  indicators?: Array<string> | null | undefined;
  /** Reported for the last time before this time. */
  lastSeenBefore?: string | null | undefined;
  /** Reported for the last time at this time or later. */
  lastSeenFrom?: string | null | undefined;
  /** true: linked to an incident; false: not. */
  linked?: boolean | null | undefined;
  /** This must not hold. */
  not?: AlertFilter | null | undefined;
  /** At least one of these must hold as well. */
  or?: Array<AlertFilter> | null | undefined;
  /** Received before this time. */
  receivedBefore?: string | null | undefined;
  /** Received at this time or later. */
  receivedFrom?: string | null | undefined;
  /** Reported by one of these people or programs. */
  reportedByIds?: Array<string | number> | null | undefined;
  /** true: its source sees it no longer; false: it does. */
  resolved?: boolean | null | undefined;
  /** Raised by one of these rules, by the id or the name that the source gives them. */
  rules?: Array<string> | null | undefined;
  /** For one of these services. */
  serviceIds?: Array<string | number> | null | undefined;
  /** As bad as one of these: as the service team assessed it; before that, or where its source finds it worse since, as that says. */
  severities?: Array<Severity> | null | undefined;
  /** Noticed by one of these sources. */
  sources?: Array<NotificationSource> | null | undefined;
  /** In one of these states. */
  states?: Array<AlertState> | null | undefined;
  /** true: held back from the queue by a suppression that you may read; false: not. */
  suppressed?: boolean | null | undefined;
  /** That one of these suppressions holds back, or held back last, as far as you may read them. */
  suppressedByIds?: Array<string | number> | null | undefined;
  /** For a service that one of these teams owns. */
  teamIds?: Array<string | number> | null | undefined;
  /** Reported with one of these techniques of ATT&CK or a sub-technique of one, or raised by a detection that is for one. */
  techniqueIds?: Array<string | number> | null | undefined;
  /** With this in the title or the description, in capitals or not. */
  text?: string | null | undefined;
  /** true: not triaged in the time that somebody has named, or before that in the time for how bad its source says that it is; false: not. With `acknowledged: false`, those that nobody has taken on; with `suppressed: false`, none that is held back. */
  triageOverdue?: boolean | null | undefined;
};

/** How a source of alerts writes them. */
export type AlertFormat =
  /** Any other JSON: the mapping of the source says what stands where. */
  | 'GENERIC_JSON'
  /** Incidents of Microsoft Sentinel, as a playbook passes them on or as its API answers with them. */
  | 'MICROSOFT_SENTINEL'
  /** The class 2004 of the Open Cybersecurity Schema Framework, in the versions 1.1 to 1.9. */
  | 'OCSF_DETECTION_FINDING'
  /** What the webhook receiver of Prometheus Alertmanager sends, in its version 4. */
  | 'PROMETHEUS_ALERTMANAGER';

/** What happened to an alert. */
export type AlertHistoryKind =
  /** Somebody of the service team said that they have seen it, and until when it is triaged. */
  | 'ACKNOWLEDGED'
  /** The service team judged how bad it is. */
  | 'ASSESSED'
  /** It was given to somebody who looks at it, or back to the whole team. */
  | 'ASSIGNED'
  /** It was closed as no incident, after its triage. */
  | 'CLOSED'
  /** It was closed as no incident out of the queue, with others for the same reason or by itself. */
  | 'DISMISSED'
  /** Security said what it turned out to be in its incident. */
  | 'DISPOSITIONED'
  /** It is to be triaged by another time: somebody moved it and said why, or its source found it worse than before. */
  | 'DUE_TIME_MOVED'
  /** An incident was opened from it. */
  | 'ESCALATED'
  /** It became part of an incident that was open. */
  | 'LINKED'
  /** Who may read it was changed. */
  | 'MARKED'
  /** Its incident was merged into another one, which it is part of from then on. */
  | 'MERGED'
  /** It came in: somebody reported it, a source handed it in, or a sweep made it. */
  | 'RECEIVED'
  /** It had been closed, and was put back into the queue to be triaged anew. */
  | 'REOPENED'
  /** It was handed over to another service, whose team triages it anew. */
  | 'REROUTED'
  /** It came back into the queue: somebody ended the suppression that held it back, none matched it any longer when it was reported again, or what it reports was recorded as an indicator, which `indicator` names. */
  | 'RETURNED'
  /** A suppression held it back from the queue. */
  | 'SUPPRESSED'
  /** The service team took the first look at it; `reason` says what that showed. */
  | 'TRIAGED'
  /** It was taken out of its incident. */
  | 'UNLINKED';

/** Where in the JSON of a source stands what an alert has: paths in the notation of JSONPath (RFC 9535), of names and indexes alone. Of several, the first that leads to something counts. */
export type AlertMappingInput = {
  /** The alerts within what is sent, such as `$.alerts[*]`; `$` where it is one alert, or a list of them. */
  alerts: Array<string>;
  /** The description; the title where there is none. */
  description?: Array<string>;
  /** What makes two alerts tell of the same thing, all of it together; the title and what names the service where there is none. */
  fingerprint?: Array<string>;
  /** How it is marked, such as `TLP:RED` or `amber+strict`: it narrows what the source says for all its alerts, and never opens it. A marking that the Traffic Light Protocol does not have counts as AMBER_STRICT, and the answer says so. */
  handling?: Array<string>;
  /** Hosts that it is about, by name or address: every value that is found counts. */
  hosts?: Array<string>;
  /** Indicators, as they are written. */
  indicators?: Array<string>;
  /** When it was seen: in ISO 8601, or in milliseconds since 1970. */
  observedAt?: Array<string>;
  /** The values that say that the source sees it no longer, in capitals or not. */
  resolvedValues?: Array<string>;
  /** Resources of a cloud or a cluster that it is about, such as the id of a virtual machine or a pod: every value that is found counts. */
  resources?: Array<string>;
  /** Where the rule that raised it is named, such as by its id and its name: every value that is found counts. */
  rules?: Array<string>;
  /** What names the service, for the routes of the source. */
  service?: Array<string>;
  /** What says how bad it is. */
  severity?: Array<string>;
  /** What its values stand for. */
  severityValues?: Array<SeverityValueInput>;
  /** What says whether the source still sees it. */
  status?: Array<string>;
  /** Techniques of MITRE ATT&CK, such as `T1566.002`; values that are no techniques are left out, and the answer lists them. */
  techniques?: Array<string>;
  /** The title, from an alert on, as all that follow. An alert without one is refused. */
  title: Array<string>;
  /** Where it stands in the system that it came from: a link of http or https. */
  url?: Array<string>;
  /** Users that it is about, by name, mail address or id: every value that is found counts. */
  users?: Array<string>;
};

/** What became of one alert among the many that a call was about. */
export type AlertOutcome =
  /** Somebody of the service team has seen the alert and said until when it is triaged. */
  | 'ACKNOWLEDGED'
  /** The severity of the alert, which was triaged before and keeps its findings, is assessed. */
  | 'ASSESSED'
  /** The alert is assigned to somebody, or to nobody any more: then it waits for the whole team. */
  | 'ASSIGNED'
  /** The alert is closed as no incident. */
  | 'DISMISSED'
  /** Security has said what the alert turned out to be in its incident. */
  | 'DISPOSITIONED'
  /** The alert is one of those that an incident was opened from. */
  | 'ESCALATED'
  /** The alert belongs to the incident that the call names. */
  | 'LINKED'
  /** It was not known, or begins anew: a new alert is in the queue of the service team, also where its source sees it no longer. */
  | 'RECEIVED'
  /** Nothing was done, and the reason stands beside it. */
  | 'REFUSED'
  /** The alert, which was closed, is back in the queue of the service team. */
  | 'REOPENED'
  /** It tells of what an alert tells of already, which now counts one more, and keeps what this says besides: indicators, techniques, rules. An alert that was dismissed counts one more as well, where the dismissal holds. */
  | 'REPEATED'
  /** The alert is in the queue of another service, whose team triages it. */
  | 'REROUTED'
  /** The source sees it no longer; the alert says so. One of an incident whose response has ended stays as it is. */
  | 'RESOLVED'
  /** It is in the queue again: somebody has ended, before its time, what held it back. */
  | 'RETURNED'
  /** The service team has taken a first look at the alert, and assessed its severity where the call says how bad it is. */
  | 'TRIAGED'
  /** The alert was taken out of the incident, and is in the queue of its service as it was before. */
  | 'UNLINKED';

/** Which service is meant by what an alert names. */
export type AlertRouteInput = {
  /** The service that is meant. */
  serviceId: string | number;
  /** What the alert names, in capitals or not. */
  value: string;
};

/** What has become of an alert. */
export type AlertState =
  /** The alert needs no further work, and its disposition says why. */
  | 'CLOSED'
  /** The alert belongs to an incident: the service team escalated it with its severity, or the security team linked it. */
  | 'ESCALATED'
  /** The alert has arrived, and nobody has looked at it yet. */
  | 'RECEIVED'
  /** The service team has taken a first look and can now assess the severity. */
  | 'TRIAGED';

/** How bad each of some alerts is, and from what that is judged. */
export type AlertsAssessmentInput = {
  /** How many tenants are affected; leave it out while nobody can tell. */
  affectedTenantCount?: number | null | undefined;
  /** What else the judgement rests on. */
  details: string;
  /** What it does to the service. */
  functionalImpact: FunctionalImpact;
  /** What it does to information: every impact that applies, or NONE. */
  informationImpacts: Array<InformationImpact>;
  /** Whether the privacy of people is at stake. */
  privacyAtStake: boolean;
  /** What it will take to recover. */
  recoverability: Recoverability;
  /** The regions it touches, by their names in the service. */
  regions?: Array<string>;
  /** The industry or market regulation that applies, if any. */
  regulation?: string | null | undefined;
  /** How far it reaches: which parts of the service, which data, which customers. */
  scope: string;
  /** The severity, all criteria taken together. */
  severity: Severity;
};

/** What the hunt shall say from now on, and why. What is left out stays as it is. */
export type AmendBreachHuntInput = {
  /** The hunt, as `breachHunts` lists it. */
  breachHuntId: string | number;
  /** All data that is searched; at most 50. */
  dataSources?: Array<string> | null | undefined;
  /** The version you have read. When it has changed since, nothing is done and VersionConflict is answered. Leave it out to act on whatever stands now. */
  expectedVersion?: number | null | undefined;
  /** Who may read it from now on, where it is part of no incident; of one that becomes part of an incident now, that it is opened to the readers of that. */
  handling?: Handling | null | undefined;
  /** Who hunts from now on: a person of a team that holds the cell. */
  hunterId?: string | number | null | undefined;
  /** What the adversary may have done, that no alert has shown. */
  hypothesis?: string | null | undefined;
  /** The incident that it becomes part of, with what it has found that belongs to none yet. Who reads that reads the hunt from then on, and nobody else. */
  incidentId?: string | number | null | undefined;
  /** true: it leaves the incident that it is part of, since it was made part of it by mistake, and what it has found there leaves with it. From then on its own marking says who reads it. The timeline of the incident keeps the reason. */
  leaveIncident?: boolean | null | undefined;
  /** From when on it is looked for; null says as far as the data goes. */
  periodFrom?: string | null | undefined;
  /** Until when it is looked for; null says until now. */
  periodTo?: string | null | undefined;
  /** Why it is amended: what was seen that makes it so. */
  reason: string;
  /** All services that are looked into: those in which something was found stay among them. */
  serviceIds?: Array<string | number> | null | undefined;
  /** All techniques of ATT&CK whose traces are looked for. */
  techniqueIds?: Array<string | number> | null | undefined;
};

/** What shall be said of monitoring that runs, and why; what is left out stays as it is. */
export type AmendMonitoringInput = {
  /** What is deployed, where, and how it was seen to work. */
  deployment?: string | null | undefined;
  /** The version you have read. When it has changed since, nothing is done and VersionConflict is answered. Leave it out to act on whatever stands now. */
  expectedVersion?: number | null | undefined;
  /** The logs that it is in fact delivered; an empty list says that none are. Leave it out to keep what stands. */
  logSources?: Array<RequiredLogSourceInput> | null | undefined;
  /** The deployed monitoring. */
  monitoringDeploymentId: string | number;
  /** Why it is amended. */
  reason: string;
  /** The source that reports what it finds, and by which rule; null says that none does any longer. */
  reportedBy?: ReportingRuleInput | null | undefined;
  /** The rule or query that runs; leave it out to keep what stands. */
  runs?: RunningRuleInput | null | undefined;
};

/** What has become of an approval that was asked for. */
export type ApprovalState =
  /** Whoever asked for it took the request back. */
  | 'CANCELLED'
  /** It ended before it was answered or used. It can be asked for again. */
  | 'EXPIRED'
  /** It is given, for one operation on one thing with one input, until it ends. */
  | 'GRANTED'
  /** It is refused, with a reason. */
  | 'REFUSED'
  /** It is asked for and waits for an answer, for 24 hours unless the request says otherwise. */
  | 'REQUESTED'
  /** The operation it was given for was carried out. It is good for no other. */
  | 'USED';

/** A role that one named person holds in an incident. */
export type AssignmentRole =
  /** The one person of the security team who leads the response to this incident. */
  | 'INCIDENT_RESPONSE_LEAD'
  /** The one person of a service team who answers for this incident inside that service. */
  | 'SECURITY_INCIDENT_OWNER';

/** Whether a person has taken a role in an incident. */
export type AssignmentState =
  /** The person has accepted the role and holds it now. */
  | 'ACCEPTED'
  /** The person has declined the role. */
  | 'DECLINED'
  /** The person held the role until its service was released or the incident was merged into another. */
  | 'ENDED'
  /** The offer was not answered in time. The role can be offered again. */
  | 'EXPIRED'
  /** The person held the role and passed it to another, who accepted it. Its rights have passed with it. */
  | 'HANDED_OVER'
  /** The role is offered to a person who has not answered yet. */
  | 'OFFERED'
  /** The person held the role and could not be reached, so it was taken from them, with approval. */
  | 'REPLACED'
  /** The offer was taken back before it was answered. */
  | 'WITHDRAWN';

/** What an adversary wants at a time: a tactic of ATT&CK Enterprise. */
export type AttackTactic =
  /** The adversary gathers the data that they are after (ATT&CK TA0009). */
  | 'COLLECTION'
  /** The adversary talks to the systems that they have compromised (ATT&CK TA0011). */
  | 'COMMAND_AND_CONTROL'
  /** The adversary steals names, passwords, keys and tokens (ATT&CK TA0006). */
  | 'CREDENTIAL_ACCESS'
  /** The adversary switches off or weakens what would detect or stop them (ATT&CK TA0112). */
  | 'DEFENSE_IMPAIRMENT'
  /** The adversary finds out what the environment consists of (ATT&CK TA0007). */
  | 'DISCOVERY'
  /** The adversary runs code of their own (ATT&CK TA0002). */
  | 'EXECUTION'
  /** The adversary takes data out of the environment (ATT&CK TA0010). */
  | 'EXFILTRATION'
  /** The adversary disrupts, manipulates or destroys systems and data (ATT&CK TA0040). */
  | 'IMPACT'
  /** The adversary gets a first foothold in the environment (ATT&CK TA0001). */
  | 'INITIAL_ACCESS'
  /** The adversary moves on from one system to others (ATT&CK TA0008). */
  | 'LATERAL_MOVEMENT'
  /** The adversary keeps the foothold across restarts and changed credentials (ATT&CK TA0003). */
  | 'PERSISTENCE'
  /** The adversary gains higher permissions (ATT&CK TA0004). */
  | 'PRIVILEGE_ESCALATION'
  /** The adversary gathers what helps to plan an attack (ATT&CK TA0043). */
  | 'RECONNAISSANCE'
  /** The adversary builds, buys or takes over what an attack is made with (ATT&CK TA0042). */
  | 'RESOURCE_DEVELOPMENT'
  /** The adversary hides what they do among what is normal (ATT&CK TA0005, which was Defense Evasion before release 19). */
  | 'STEALTH';

/** How sure an attribution is, by the scale of STIX 2.1. */
export type AttributionConfidence =
  /** Several independent sources of good quality agree (STIX 2.1 confidence 70 to 100). */
  | 'HIGH'
  /** Little speaks for it, or the sources may not be relied on (STIX 2.1 confidence 1 to 29). */
  | 'LOW'
  /** It is plausible and well sourced, and other readings remain (STIX 2.1 confidence 30 to 69). */
  | 'MEDIUM';

/** Whether a hunt for a breach goes on. */
export type BreachHuntState =
  /** What was found, or ruled out, is on record. */
  | 'CONCLUDED'
  /** Hunters look for what no detection has reported. */
  | 'OPEN';

/** How the team of a service has answered an edition of a threat briefing. */
export type BriefingAcknowledgementState =
  /** The team has read the edition and acts on it; it says what it has done. */
  | 'ACKNOWLEDGED'
  /** Nobody answered the edition before the next one came out, or the briefing expired or was withdrawn. The team of the service can still answer the latest one, unless it was withdrawn. */
  | 'LAPSED'
  /** The team has read the edition and says why it does not concern the service. */
  | 'NOT_RELEVANT'
  /** The edition is out, and the team of the service has not answered it. */
  | 'PENDING';

/** What a link of an incident leads to. */
export type CaseLinkKind =
  /** A call on which responders speak with each other. */
  | 'BRIDGE'
  /** A channel in which responders write to each other. */
  | 'CHAT'
  /** A dashboard or a saved query over logs and metrics. */
  | 'DASHBOARD'
  /** A document that responders write or read, such as a runbook. */
  | 'DOCUMENT'
  /** Anything else that the response uses. */
  | 'OTHER'
  /** A ticket, a change or a support case in another system. */
  | 'TICKET';

/** A deadline, by law or contract, for telling somebody of an incident. */
export type Clock =
  /** The report of a covered incident to CISA within 72 hours of reasonably believing that it has occurred. */
  | 'CIRCIA_INCIDENT_REPORT'
  /** The report of a ransom payment to CISA within 24 hours of making it. */
  | 'CIRCIA_RANSOM_PAYMENT_REPORT'
  /** The supplement to a report once substantial new or different information becomes available, promptly. The law names no number of hours. */
  | 'CIRCIA_SUPPLEMENT'
  /** The duty to notify that stands in a contract of the organization. The organization says how long it has by that contract; where it does not, the notice is owed without undue delay. */
  | 'CONTRACT_OF_THE_ORGANIZATION'
  /** The early warning of a severe incident that affects the security of a product, within 24 hours of becoming aware of it. */
  | 'CRA_INCIDENT_EARLY_WARNING'
  /** The final report on a severe incident, with its root cause and the measures taken, within one calendar month after the incident notification. */
  | 'CRA_INCIDENT_FINAL_REPORT'
  /** The notification of a severe incident that affects the security of a product, with a first assessment of it, within 72 hours of becoming aware of it. */
  | 'CRA_INCIDENT_NOTIFICATION'
  /** What the users of a product are told of an actively exploited vulnerability or a severe incident, and where necessary what they can do to mitigate it, without undue delay after becoming aware of it. The regulation names no number of hours; where it is not done in time, the response team may tell them instead. */
  | 'CRA_USERS'
  /** The early warning of an actively exploited vulnerability in a product, within 24 hours of becoming aware of it, to the response team of the Member State and to ENISA. */
  | 'CRA_VULNERABILITY_EARLY_WARNING'
  /** The final report on an actively exploited vulnerability, within 14 days after a corrective or mitigating measure is available. It is owed once the notification was made, and waits for that measure. */
  | 'CRA_VULNERABILITY_FINAL_REPORT'
  /** The notification of an actively exploited vulnerability, with the product, the nature of the exploit and what can be done about it, within 72 hours of becoming aware of it. */
  | 'CRA_VULNERABILITY_NOTIFICATION'
  /** The promise in customer contracts to notify the administrators of affected tenants without undue delay, and at the latest 72 hours after the incident was declared. */
  | 'CUSTOMER_CONTRACT_72_HOURS'
  /** The notice of a major incident that affects the financial interests of clients, with the measures taken against its effects, without undue delay as soon as the financial entity is aware of it. The regulation names no number of hours. */
  | 'DORA_CLIENTS'
  /** The report with the root cause, the measures taken and what the incident cost, within one calendar month after the latest intermediate report. Where that ends on a weekend or a holiday, until noon of the next working day. */
  | 'DORA_FINAL_REPORT'
  /** The first notification of a major incident by a financial entity to its supervisor: within 4 hours of classifying the incident as major, and at the latest 24 hours after becoming aware of it. Where it is classified later than that, within 4 hours of classifying it. */
  | 'DORA_INITIAL_NOTIFICATION'
  /** The report on how things stand, within 72 hours of the initial notification, also where nothing has changed. */
  | 'DORA_INTERMEDIATE_REPORT'
  /** The intermediate report once more, without undue delay, when regular activity is normal again. The regulation names no number of hours. */
  | 'DORA_INTERMEDIATE_UPDATE'
  /** The duty of the controller of personal data to notify a breach of it to the supervisory authority within 72 hours of becoming aware of it. A later notification says why it is late. */
  | 'GDPR_ARTICLE_33'
  /** The duty of a processor of personal data to notify the controller of a breach without undue delay after becoming aware of it. The law names no number of hours. */
  | 'GDPR_ARTICLE_33_PROCESSOR'
  /** The duty of the controller to tell the people whose personal data is concerned, without undue delay, where the breach is likely to put their rights and freedoms at high risk. The law names no number of hours. */
  | 'GDPR_ARTICLE_34'
  /** The report of a cyber incident to the Indian Computer Emergency Response Team within 6 hours of noticing it or being told of it. */
  | 'INDIA_CERT_IN_REPORT'
  /** The report of an intrusion by a provider of information and communications services to the Minister of Science and ICT or the Korea Internet & Security Agency, within 24 hours of becoming aware of it. */
  | 'KOREA_NETWORK_ACT_REPORT'
  /** The report of a fact that was found after an intrusion was first reported, within 24 hours of finding it; each further fact is reported alike. */
  | 'KOREA_NETWORK_ACT_SUPPLEMENT'
  /** The notice to the people whose personal information leaked, within 72 hours of becoming aware of it. Where no way of reaching them is known, posting it in public for 30 days or more is that notice (Enforcement Decree Art. 39). From 11 September 2026 forgery, alteration and damage count as well. */
  | 'KOREA_PIPA_DATA_SUBJECTS'
  /** The notice to the people whose personal information may have leaked, without delay after learning of that possibility. The law names no number of hours. */
  | 'KOREA_PIPA_POSSIBLE_LEAK'
  /** The report of a leak of personal information to the Personal Information Protection Commission or the Korea Internet & Security Agency, within 72 hours of becoming aware of it, where it concerns a thousand people or more, sensitive or identifying information, or came about by unlawful access from outside. From 11 September 2026 forgery, alteration and damage count as well. */
  | 'KOREA_PIPA_REPORT'
  /** The first, short warning of a significant incident to the national response team or authority, within 24 hours of becoming aware of it. */
  | 'NIS2_EARLY_WARNING'
  /** The final report on a significant incident, with its root cause and the measures taken, within one calendar month after the incident notification was made. Where the incident is still going on by then, a progress report takes its place, and the final one follows when it was handled. */
  | 'NIS2_FINAL_REPORT'
  /** The final report on an incident that was still going on when its progress report was due, within one calendar month after it was handled. */
  | 'NIS2_FINAL_REPORT_AFTER_HANDLING'
  /** The notification of a significant incident with a first assessment of its severity and impact, within 72 hours of becoming aware of it. */
  | 'NIS2_INCIDENT_NOTIFICATION'
  /** A report on how things stand, which the response team or the authority can ask for at any time. The directive names no number of hours; the request may name a day. */
  | 'NIS2_INTERMEDIATE_REPORT'
  /** The notice of a significant incident to the recipients of the service, without undue delay, where it is likely to affect the service adversely. The directive names no number of hours. */
  | 'NIS2_SERVICE_RECIPIENTS'
  /** What the recipients of the service can do against a significant cyber threat that may affect them and, where appropriate, word of the threat itself, without undue delay. The directive names no number of hours. */
  | 'NIS2_THREAT_MEASURES'
  /** The notification of a significant incident with an impact on trust services by their provider, within 24 hours of becoming aware of it, in the place of the incident notification within 72 hours. */
  | 'NIS2_TRUST_SERVICE_NOTIFICATION'
  /** What a notice that was not complete said would follow. It is due when that notice promised it, and owed to whomever that notice was sent to. */
  | 'PROMISED_UPDATE'
  /** The amendment with what the first filing said was not determined or not available, without unreasonable delay and within four business days after it is determined or becomes available; each further piece of it alike. */
  | 'SEC_8_K_AMENDMENT'
  /** The filing in which a registrant discloses a material cybersecurity incident to its investors, within four business days after deciding that it is material. */
  | 'SEC_8_K_ITEM_1_05';

/** Who must be told before a notification clock runs out. */
export type ClockAddressee =
  /** The authority that the law names, such as a supervisory authority or a national response team. */
  | 'AUTHORITY'
  /** The customer that decides what its personal data is processed for, where the organization processes it for them. Only customer communications notifies them. */
  | 'CONTROLLER'
  /** The administrators of the affected tenants. Only customer communications notifies them. */
  | 'CUSTOMERS'
  /** The people whose personal data is concerned. Only customer communications notifies them. */
  | 'DATA_SUBJECTS'
  /** Whoever holds or trades shares of the organization, by a public filing. */
  | 'INVESTORS';

/** What has become of a notification clock. */
export type ClockState =
  /** The notice has not been sent, and the time that is left is as short as the process warns of. */
  | 'AT_RISK'
  /** The notice may wait until a set time, for a listed reason, and is still owed. */
  | 'DELAYED'
  /** The incident was dismissed, withdrawn or merged, so there is nothing to tell here. If it is reopened, the clock runs again from its first start. */
  | 'ENDED'
  /** No notice is due, for a recorded reason such as data proven to be unintelligible to the adversary. */
  | 'EXCEPTED'
  /** The notice was sent before the deadline, and the evidence of that is on record. */
  | 'MET'
  /** The notice was sent after the deadline, and the reasons are on record. */
  | 'MET_LATE'
  /** The deadline passed, and the notice had not been sent. It is still owed. */
  | 'MISSED'
  /** The notice is owed and has not been sent. What is owed without undue delay, but within no number of hours, stays so and shows its age. */
  | 'RUNNING';

/** What was collected, and where it is kept. */
export type CollectEvidenceInput = {
  /** What it is, where it comes from and how it was collected. */
  description: string;
  /** The incident. */
  incidentId: string | number;
  /** The investigation for which it was collected. */
  investigationId?: string | number | null | undefined;
  /** What kind of thing it is. */
  kind?: EvidenceKind;
  /** When it happened; now, where it is left out. Neither ahead nor before the last entry of the chain. */
  occurredAt?: string | null | undefined;
  /** The affected service that it comes from; leave it out where it comes from none. */
  serviceId?: string | number | null | undefined;
  /** SHA-256 of the data, hexadecimal; leave it out for a physical thing. */
  sha256?: string | null | undefined;
  /** How many bytes it has, in decimal digits: a disk can have more than a number of GraphQL can say. */
  sizeBytes?: string | null | undefined;
  /** Where it is kept from now on. */
  storagePlace: string;
  /** The time zone where you are, as an IANA name such as Asia/Seoul. */
  timeZone: string;
  /** What it is, in one line. */
  title: string;
};

/** How sure the security team is of what it recommends. */
export type Confidence =
  /** Several good sources agree: it removes the adversary and the way they came in. */
  | 'HIGH'
  /** The sources are few or contradict each other: it may leave the adversary a way in. */
  | 'LOW'
  /** The sources are plausible, and not all of them are corroborated. */
  | 'MODERATE';

/** A result that holds, as the team of its service knows it. */
export type ConfirmSweepResultInput = {
  /** The version you have read. When it has changed since, nothing is done and VersionConflict is answered. Leave it out to act on whatever stands now. */
  expectedVersion?: number | null | undefined;
  /** The result, which stands for its service. */
  sweepResultId: string | number;
};

/** What has become of a question that was put to somebody. */
export type ConsultationState =
  /** Whoever it was put to has answered. What they learn later is added as a supplement. */
  | 'ANSWERED'
  /** Whoever it was put to does not answer, and says why. */
  | 'DECLINED'
  /** The question is put, and whoever it was put to has not yet answered. */
  | 'REQUESTED'
  /** It was taken back before there was an answer, or the incident ended. */
  | 'WITHDRAWN';

/** Whom the question is put to: exactly one of these. */
export type ConsultedInput = {
  /** The experts of a side: of the service team, those of the service that `serviceId` names; of the security team, those who give security expertise. */
  expertsOf?: Side | null | undefined;
  /** Every team of a function, such as legal affairs or threat intelligence. */
  function?: TeamFunction | null | undefined;
  /** One person. */
  personId?: string | number | null | undefined;
  /** One team. */
  teamId?: string | number | null | undefined;
};

/** How well a service detects a technique that it must be able to detect. */
export type CoverageStatus =
  /** Healthy monitoring is deployed for it in each environment that it is required in, and in one of them neither has anybody found an alert of it right yet, nor has a test raised one: `unprovenEnvironments` says where no alert was found right. */
  | 'DEPLOYED'
  /** It is required, and in an environment that it is required in no monitoring is deployed for it: `missingEnvironments` says in which. */
  | 'GAP'
  /** Monitoring is deployed for it in each environment that it is required in, and in one of them none is known to work: it was reported not to be healthy, nobody has reported on it, at all or in time, or the latest test of it for the technique raised no alert. */
  | 'IMPAIRED'
  /** It was seen in the service with moderate or high confidence, in an incident that all responders read and that was an attack or may be one, blocked and failed ones among them, and no requirement in force of the service names it, or the technique that it is a part of. What an alert reports counts once somebody has recorded it in an incident. */
  | 'OBSERVED_NOT_REQUIRED'
  /** Healthy monitoring is deployed for it in each environment that it is required in, and in each an alert has come of it that a person has found right: malicious, or allowed and expected. Alerts that tests have raised do not count here. */
  | 'PROVEN'
  /** Healthy monitoring is deployed for it in each environment that it is required in, and in each it is proven: in one of them by a test alone, which raised its alert, and not yet by an alert out of real life. `testedEnvironments` says in which. */
  | 'PROVEN_BY_TEST';

/** Something that happened to a piece of evidence. */
export type CustodyEvent =
  /** Somebody looked at or worked with the evidence where it is stored. */
  | 'ACCESSED'
  /** The evidence was put into long-term storage under a retention period. */
  | 'ARCHIVED'
  /** The evidence was taken from its source and put into storage. */
  | 'COLLECTED'
  /** The evidence was destroyed once no rule required keeping it. */
  | 'DISPOSED'
  /** A copy of the evidence was made for somebody outside the response. */
  | 'EXPORTED'
  /** Its custodian put the evidence into another place of storage. */
  | 'MOVED'
  /** The evidence went from one handler to another, and both confirmed it. */
  | 'TRANSFERRED'
  /** Its hash was computed again and compared with the one that was recorded at its collection. */
  | 'VERIFIED';

/** What happened, or could have happened, to customer data. */
export type CustomerDataEffect =
  /** Customer data was changed by somebody who had no right to change it. */
  | 'ALTERATION'
  /** Customer data came to the knowledge of somebody who had no right to it. */
  | 'DISCLOSURE'
  /** Customer data is no longer there or can no longer be reached by its owner. */
  | 'LOSS';

/** In which language a detection is written. */
export type DetectionLanguage =
  /** The event query language of Elastic. */
  | 'EQL'
  /** The piped query language of Elastic. */
  | 'ESQL'
  /** The query language of Microsoft Sentinel and Defender. */
  | 'KQL'
  /** Another language: the text or the details say which. */
  | 'OTHER'
  /** The query language of Prometheus. */
  | 'PROMQL'
  /** A rule of Sigma, in YAML. */
  | 'SIGMA'
  /** The search processing language of Splunk. */
  | 'SPL'
  /** A query of a database or a data lake, in whatever dialect. */
  | 'SQL'
  /** The language of rules of Google Security Operations. */
  | 'YARA_L';

/** How urgent it is that a service can detect something. */
export type DetectionPriority =
  /** It is happening to this service or its like now: before anything else. */
  | 'CRITICAL'
  /** It is to be expected, and would do much harm before it was noticed otherwise. */
  | 'HIGH'
  /** It is unlikely, or would be noticed in other ways as well. */
  | 'LOW'
  /** It is likely enough to be planned for, and other controls limit its harm. */
  | 'MEDIUM';

/** In which record of detection something is found. */
export type DetectionSearchKind =
  /** In the part of a title that a suppression of alerts goes by, or in the reason for it. */
  | 'ALERT_SUPPRESSION'
  /** In the hypothesis or the conclusions of a hunt for a breach. */
  | 'BREACH_HUNT'
  /** In the title or the description of a detection requirement. */
  | 'DETECTION_REQUIREMENT'
  /** In what a hunt found in a service. */
  | 'HUNT_FINDING'
  /** In the value or the description of an indicator. */
  | 'INDICATOR'
  /** In what was seen of a precursor, or where it comes from. */
  | 'PRECURSOR'
  /** In the name, an alias, the motivation or the description of an adversary. */
  | 'THREAT_ACTOR_PROFILE'
  /** In the title of a threat briefing, in what is known of the threat, or in what is recommended. */
  | 'THREAT_BRIEFING'
  /** In the number, the CVE id, the title or the description of a vulnerability. */
  | 'VULNERABILITY';

/** How sure the security team is that an incident is real. */
export type Determination =
  /** What was detected did happen, and it was no attack: it was allowed, or it does no harm. */
  | 'BENIGN'
  /** An attack took place, and a protective measure stopped it before it had any effect. */
  | 'BLOCKED'
  /** The analysis shows that an incident as defined by the process has happened. */
  | 'CONFIRMED'
  /** It is the same as another incident, which has taken it in. */
  | 'DUPLICATE'
  /** It was an attack simulation, to which everybody reacted as to a real attack. */
  | 'EXERCISE'
  /** An attack took place and failed of itself, without a measure that stopped it. */
  | 'FAILED_ATTEMPT'
  /** What was detected was not an attack. The detection that raised it is named and tuned. */
  | 'FALSE_POSITIVE'
  /** There are signs of an incident, and the analysis has not yet decided whether it is real. */
  | 'SUSPECTED';

/** What has become of a disposal that was asked for. */
export type DisposalState =
  /** It was refused or taken back: what it was asked for stays. */
  | 'CANCELLED'
  /** Another person has destroyed it, and says how. */
  | 'CARRIED_OUT'
  /** One person asks for it, and nothing is destroyed yet. */
  | 'REQUESTED';

/** What linked alerts turned out to be, all for the same reason. */
export type DispositionAlertsInput = {
  /** The alerts, at most 1,000. Each has a result of its own. Left out where `filter` says which are meant. */
  alertIds?: Array<string | number> | null | undefined;
  /** When you looked at them: one of which there is news since, as its `newsAt` says, is left as it is, and refused with `ALERTS_AS_SEEN`. A mere repeat is no news. Left out beside `filter`, its `receivedBefore` counts. */
  asOf?: string | null | undefined;
  /** What they turned out to be. */
  disposition: AlertDisposition;
  /** How many alerts `filter` finds, as `totalCount` of the list said. Required with it. */
  expectedCount?: number | null | undefined;
  /** Which alerts are meant, of those that you may see: as the list of alerts was asked for. Its `receivedBefore` is required, with the time at which you looked: nothing is meant that came in since. Nothing is done where it finds more or fewer than `expectedCount` says, or more than 1,000. */
  filter?: AlertFilter | null | undefined;
  /** The incident. */
  incidentId: string | number;
  /** Why, in words that another analyst can follow. */
  reason: string;
  /** What is to be changed of the detection so that it does not raise this again: needed for false positives, and possible for benign ones. A tuning request comes of it, or joins one that waits for the same rule. */
  tuning?: string | null | undefined;
};

/** Why nobody can say how long the adversary was there before anything was detected. */
export type DwellTimeGap =
  /** The first act on record began after the first alert was received, so that an earlier one is still unknown. */
  | 'BEGAN_LATER'
  /** No act of the adversary stands on record. */
  | 'NO_ACTIVITY'
  /** No alert of the incident was received, or none that you may see: nothing says when it was detected. */
  | 'NO_ALERT';

/** What the analysis says. What is left out stays as it is; `null` empties a text. */
export type EditServiceAnalysisInput = {
  /** The analysis. */
  analysisId: string | number;
  /** What follows from it: what to detect, tune, fix or watch, in Markdown. */
  conclusions?: string | null | undefined;
  /** The version you have read. When it has changed since, nothing is done and VersionConflict is answered. Leave it out to act on whatever stands now. */
  expectedVersion?: number | null | undefined;
  /** What was found in the alerts and logs, in Markdown. */
  findings?: string | null | undefined;
  /** What that tells of the service: habits of its users, weak points, noise, in Markdown. */
  insights?: string | null | undefined;
  /** All logs that were looked at, in place of those that were named; at most 100. */
  logSources?: Array<LogSourceInput> | null | undefined;
};

/** Alerts of one case, which are handed to the Security Response team together. */
export type EscalateAlertsInput = {
  /** The alerts, at most 1,000: each triaged, with its severity set, and of no incident yet. */
  alertIds: Array<string | number>;
  /** When you looked at them: one of which there is news since, as its `newsAt` says, is left as it is, and refused with `ALERTS_AS_SEEN`. A mere repeat is no news. Then none of the others becomes an incident either. */
  asOf?: string | null | undefined;
  /** Whose work turned it up. */
  find: EscalationFind;
  /** Other services that seem to be affected, besides those of the alerts. */
  otherServiceIds?: Array<string | number>;
  /** What is known so far, and what makes it a suspected incident. */
  summary: string;
  /** The case in one line. */
  title: string;
};

/** Whose work turned up what is being escalated. */
export type EscalationFind =
  /** Analysis of signals across several services turned it up. */
  | 'FEDERATED_SECURITY_ANALYSIS'
  /** A partner's security team found it and passed it on. */
  | 'PARTNER_TEAM_FIND'
  /** The security team found it while hunting for a breach that no alert had shown. */
  | 'SECURITY_HUNT_FIND'
  /** The team that runs the service found it in its own service. */
  | 'WORKLOAD_TEAM_FIND';

/** What a piece of evidence is. */
export type EvidenceKind =
  /** A physical thing: a laptop, a phone, a disk. It has no hash of its own. */
  | 'DEVICE'
  /** A bit-for-bit copy of a disk, a volume or a snapshot of one. */
  | 'DISK_IMAGE'
  /** A statement, a contract, a screenshot or another writing. */
  | 'DOCUMENT'
  /** A file or a set of files, copied from where it was found. */
  | 'FILE'
  /** Records that a system, a service or a device has written of itself. */
  | 'LOG'
  /** The working memory of a system, taken while it was running. */
  | 'MEMORY_IMAGE'
  /** Traffic as it was recorded on a network. */
  | 'NETWORK_CAPTURE'
  /** Something that none of the other kinds fits; its description says what. */
  | 'OTHER';

/** What has become of a piece of evidence. */
export type EvidenceState =
  /** Its custodian has put it into long-term storage; moving it takes it out again. */
  | 'ARCHIVED'
  /** It is destroyed. What is recorded of it stays. */
  | 'DISPOSED'
  /** Its custodian keeps it at hand, for whoever examines it. */
  | 'HELD';

/** What has become of an offer to take evidence over. */
export type EvidenceTransferState =
  /** That person has received the evidence and answers for it since. */
  | 'ACCEPTED'
  /** That person does not take the evidence, and says why. */
  | 'DECLINED'
  /** The offer was not answered in time. The custodian has the evidence, and can offer it again. */
  | 'EXPIRED'
  /** The custodian has offered the evidence to one person, who has not answered. The custodian keeps it. */
  | 'OFFERED'
  /** The offer was taken back before it was answered. */
  | 'WITHDRAWN';

/** How sure whoever investigates is of a finding. */
export type FindingConfidence =
  /** Independent sources agree, and no other explanation is left. */
  | 'HIGH'
  /** One source says so, or it is inferred; other explanations are as good. */
  | 'LOW'
  /** Several sources fit together, and other explanations remain possible. */
  | 'MODERATE';

/** Which follow-ups are wanted; every given condition must hold, a list means any of it. */
export type FollowUpFilter = {
  /** Each of these must hold as well. */
  and?: Array<FollowUpFilter> | null | undefined;
  /** Due before this day. What has no such day yet is not listed. */
  dueBefore?: string | null | undefined;
  /** Due on this day or later. What has no such day yet is not listed. */
  dueFrom?: string | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<FollowUpKind> | null | undefined;
  /** Which help against the next incident in one of these ways. */
  natures?: Array<FollowUpNature> | null | undefined;
  /** This must not hold. */
  not?: FollowUpFilter | null | undefined;
  /** true: on the security team's own list; false: to be done in a service. */
  onSecurityList?: boolean | null | undefined;
  /** true: neither resolved nor declined; false: one of these. */
  open?: boolean | null | undefined;
  /** At least one of these must hold as well. */
  or?: Array<FollowUpFilter> | null | undefined;
  /** true: open although the day by which it was due is over, everywhere on earth; false: all others, among them those without such a day. */
  overdue?: boolean | null | undefined;
  /** Owned by one of these people. */
  ownerIds?: Array<string | number> | null | undefined;
  /** With one of these priorities, 1 (do first) to 5. */
  priorities?: Array<number> | null | undefined;
  /** true: with a priority; false: still waiting for one. */
  prioritized?: boolean | null | undefined;
  /** Asked for before this time. */
  requestedBefore?: string | null | undefined;
  /** Asked for at this time or later. */
  requestedFrom?: string | null | undefined;
  /** To be done in one of these services. */
  serviceIds?: Array<string | number> | null | undefined;
  /** In one of these states. */
  states?: Array<FollowUpState> | null | undefined;
  /** To be done in a service that one of these teams owns. */
  teamIds?: Array<string | number> | null | undefined;
  /** With this in the title or the description, in capitals or not. */
  text?: string | null | undefined;
};

/** What kind of work a follow-up is. */
export type FollowUpKind =
  /** A defect in a service that engineering is asked to fix. */
  | 'BUG'
  /** A change to how a service is built, because the present design allowed the incident. */
  | 'DESIGN_CHANGE'
  /** A new or sharper requirement to detect signs of such an attack. */
  | 'DETECTION_REQUIREMENT'
  /** A change to how people respond, written into a procedure. */
  | 'PROCEDURE_CHANGE'
  /** A larger improvement of security that needs its own budget or plan. */
  | 'SECURITY_INVESTMENT'
  /** Something that people must learn or practise before the next incident. */
  | 'TRAINING';

/** How a follow-up helps against the next incident. */
export type FollowUpNature =
  /** It repairs what went wrong this time or makes the next repair faster. */
  | 'CORRECTIVE'
  /** It makes the next such incident noticed sooner. */
  | 'DETECTIVE'
  /** It keeps such an incident from happening again. */
  | 'PREVENTIVE';

/** What has become of a piece of work that a review asked for. */
export type FollowUpState =
  /** The owner says it is done, and the security team has yet to verify that. */
  | 'AWAITING_VERIFICATION'
  /** Its owner is working on the follow-up. */
  | 'IN_PROGRESS'
  /** The follow-up is recorded, and work on it has not begun; it waits first for a priority and an owner, then for its turn. */
  | 'OUTSTANDING'
  /** The security team has verified that the follow-up is really done. */
  | 'RESOLVED'
  /** The follow-up will not be done, and the reason is on record. */
  | 'WILL_NOT_DO';

/** What an incident does to the services that are provided. */
export type FunctionalImpact =
  /** A critical service can no longer be provided to any of its users. */
  | 'HIGH'
  /** All critical services are still provided, though less efficiently than usual. */
  | 'LOW'
  /** A critical service can no longer be provided to some of its users. */
  | 'MEDIUM'
  /** All services are still provided to all users. */
  | 'NONE';

/** A precondition. An operation whose gate is not met is refused, and told what is missing. */
export type Gate =
  /** Whoever accepts after all that alerts belong together, though that was refused or taken back, says why: both judgements are on record, and which holds is clear (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'ACCEPTANCE_EXPLAINED'
  /** What the adversary did began in the past, and ended neither before that nor after now (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'ACTIVITY_IN_THE_PAST'
  /** The technique that an act of the adversary shows stands observed in the same incident, and is used for the tactic that is named (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'ACTIVITY_SHOWS_TECHNIQUE'
  /** What an adversary is to be called from now on is not what another one is called in this incident (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'ACTOR_NAMES_APART'
  /** Nobody has named the same adversary in this incident, by this name or an alias of it (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'ACTOR_NEW'
  /** There is reasonable confidence, on recorded grounds, that the adversary has been evicted from the service completely in its present round. Restoring what it still holds would hand it over again (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'ADVERSARY_EVICTED'
  /** The vulnerability was disclosed, so that there is an advisory to amend (NIST SP 800-61r2 §3.1.2, Preventing Incidents). */
  | 'ADVISORY_PUBLISHED'
  /** Every service has been looked at by its own team, and each that is affected is fixed; or an exception says why the vulnerability is disclosed before (NIST SP 800-61r2 §3.1.2, Preventing Incidents). */
  | 'AFFECTED_SERVICES_FIXED'
  /** An incident ends as a false positive or as benign only where none of its alerts was found to be a true positive: what is said of the incident and what is said of its alerts agree (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'ALERTS_AGREE'
  /** Where a filter says which alerts are meant, it finds as many as whoever acts has counted, and no more than one call is for: nobody judges what came into the queue since they looked (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'ALERTS_AS_COUNTED'
  /** Whoever says when they looked at alerts acts on them as they were seen then: none of them was reported worse since, with more to go by or for fewer readers, fired again, was triaged or assessed anew, or came to another service. A mere repeat is no news (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'ALERTS_AS_SEEN'
  /** Every alert linked to the incident is marked as true, benign or false, and each false one names the tuning that will stop it. An incident is confirmed only when all its events were looked at (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'ALERTS_DISPOSITIONED'
  /** Alerts that become one incident wait for that: none of them is closed, and none belongs to an incident already (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'ALERTS_WAITING'
  /** Whoever is given alerts is a person whom the directory knows, who could take each of them themselves, may read it, and does not have it already (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'ALERT_ASSIGNEE_FITS'
  /** More people read an alert only where whoever leads its incident says so, or security on-call where nobody leads, and none whom the marking of its incident keeps out (FIRST TLP 2.0; NIST SP 800-61r2 §2.3.4). */
  | 'ALERT_KEPT_CLOSE'
  /** The alert belongs to this incident, so what is said of it is said where it counts (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'ALERT_LINKED'
  /** A note on an alert is corrected where it was written: what came to be known in an incident is told to nobody who read the note before (NIST SP 800-61r2 §2.3.4, Sharing Information With Outside Parties). */
  | 'ALERT_NOTE_IN_PLACE'
  /** There is no draft yet that amends the analysis: one version at a time is written (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'ANALYSIS_NOT_BEING_AMENDED'
  /** No other analysis of the service of the same kind of period overlaps: each day is counted once (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'ANALYSIS_PERIOD_FREE'
  /** The period of the analysis is over, so that its trends are those of the whole period (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'ANALYSIS_PERIOD_OVER'
  /** An analysis that covers the service has been recorded in its present round. Containment acts on what is known, so what is known must be written down first (NIST SP 800-61r2 §3.3.1, Choosing a Containment Strategy). */
  | 'ANALYSIS_RECORDED'
  /** The analysis says what was found, which logs were looked at, and what follows from it: trends alone are no analysis (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'ANALYSIS_WRITTEN'
  /** A service leaves a sweep that is left with another one: what is searched nowhere is no sweep (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'ANOTHER_SERVICE_SWEPT'
  /** An offer is accepted with the operation of its role: to lead with one, to own with the other, to take over with the third (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'ANSWERS_THE_OFFER'
  /** Where a question says until when the answer is needed, that time is still to come, and no more than 30 days ahead (NIST SP 800-53 IR-7, Incident Response Assistance). */
  | 'ANSWER_DUE_AHEAD'
  /** The request has not ended (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'APPROVAL_IN_TIME'
  /** The operation that is named takes an approval as things stand: an eradication that is flagged, a withdrawal, a replacement, and the reopening of what was closed or withdrawn (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'APPROVAL_NEEDED'
  /** The same approval does not wait for an answer already, and is not granted (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'APPROVAL_NEW'
  /** The approval that the operation needs is granted: by a person who did not ask for it, for this thing and just this input, and it has neither ended nor been used (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'APPROVED'
  /** Whoever is asked to agree that a legal hold is lifted is another person of legal affairs, of trust, or an executive incident manager (NIST SP 800-61r2 §3.4.3, Evidence Retention). */
  | 'APPROVER_FITS'
  /** The team of the service has not assessed the severity within four hours after the service joined. Until then security on-call waits for it; afterwards it may set a provisional one (NIST SP 800-61r2 §3.2.6, Incident Prioritization). */
  | 'ASSESSMENT_OVERDUE'
  /** Whoever is given a task is a person whom the directory knows and who may read the incident (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'ASSIGNEE_FITS'
  /** A service counts as restored only once the attack paths are inspected in the restored state (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'ATTACK_PATHS_INSPECTED'
  /** The attestation ends in the future. One that is over from the start would say nothing about the next incident (NIST SP 800-61r2 §3.1, Preparation). */
  | 'ATTESTATION_HOLDS'
  /** At least one service counts as affected, so that there is somebody to respond (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'A_SERVICE_AFFECTED'
  /** The security team and the service team have both agreed the detection requirement. A detection that one side did not want is either not deployed or not answered (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'BOTH_SIDES_AGREED'
  /** Only the teams of services that the next edition of a briefing is for are asked to answer it anew (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'BRIEFING_ASKS_ITS_SERVICES'
  /** What is published is still valid, and its services have time to acknowledge it before it expires (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'BRIEFING_DATES_AHEAD'
  /** Whoever answers for a service has read the latest edition of the briefing, which is not withdrawn: a former one may hold no longer (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'BRIEFING_EDITION_LATEST'
  /** The team of each service that a briefing is for can read each indicator that it names: what they are told to look for, they see (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'BRIEFING_INDICATORS_READ'
  /** Whoever is offered a role is a person who could take it: of a team that holds its cell, for an owner of the team that owns the service, able to read the incident, and for a lead no executive incident manager (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'CANDIDATE_FITS'
  /** The team does not hold the cell yet, and can exercise it: a service team never leads or verifies, security response never executes, and a cell of the service side counts only for services that the team owns. So nobody verifies what they executed themselves (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'CELL_FITS_TEAM'
  /** The team holds the cell, and another team can exercise it afterwards: on the security side any other holder, on the service side only whoever owns the service. No responsibility is left without a team (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'CELL_STAYS_HELD'
  /** Each clock that is named is in force, is not started by itself, was not started for the same addressee before, unless the incident was reopened and what happened is later than its settlement, and starts at a moment that has come (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'CLOCK_STARTABLE'
  /** What starts the clock of the obligation is on record (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'CLOCK_STARTED'
  /** A question is put to somebody who can answer it: to a person other than whoever asks, or to a team that the directory knows and that has the function or the responsibility. Whom the marking keeps from the incident, only its lead asks, or security on-call before there is one: whoever is asked reads it (NIST SP 800-53 IR-7, Incident Response Assistance). */
  | 'CONSULTED_FITS'
  /** What contains the incident in the service is recorded in its present round. Removing an adversary that can still reach further would only warn it (NIST SP 800-61r2 §3.3.1, Choosing a Containment Strategy). */
  | 'CONTAINMENT_RECORDED'
  /** While the incident is open, whoever knows is asked. Once it has ended, legal affairs and trust alone are: claims, holds and the requests of authorities come afterwards (NIST SP 800-61r2 §2.3.4, Sharing Information With Outside Parties). */
  | 'COUNSEL_AFTER_THE_END'
  /** Each service that an analysis names counts as affected by this incident, and those it finds not to be affected are among those it covers (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'COVERS_AFFECTED_SERVICES'
  /** Whoever takes evidence into custody may read the incident by its marking, not only until they have answered what they are asked: else nobody could hand it over, archive it or dispose of it (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling). */
  | 'CUSTODIAN_READS'
  /** What happened to the evidence has happened: not ahead of now, not before the last entry of its chain of custody, received not before it was offered, and destroyed not before that was asked for nor when something still kept it (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling). */
  | 'CUSTODY_IN_ORDER'
  /** The services whose customers are told are, or were, affected by the incident (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'CUSTOMERS_OF_INVOLVED_SERVICES'
  /** The notice says what happened, what it means for customer data, what was done and what customers should do, to whom and by which channel; and where it is not complete, what comes next and when (NIST SP 800-61r2 §3.2.7, Incident Notification; GDPR Art. 33 and 34). */
  | 'CUSTOMER_NOTICE_COMPLETE'
  /** No other vulnerability that you may read has the CVE id, but for those that are rejected: each CVE id names one vulnerability (NIST SP 800-61r2 §3.1.2, Preventing Incidents). */
  | 'CVE_ID_FREE'
  /** Whoever computes the hash has the data: they are its custodian, or have accessed it since it last changed hands. And nobody confirms with another account what they found with one (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling). */
  | 'DATA_AT_HAND'
  /** The lead and the owner of the service decide on a recommended eradication each for themselves, as two persons, and each once (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'DECISION_TO_MAKE'
  /** The incident was declared, whether its response goes on or is over. What customers are told follows from a declaration (NIST CSF 2.0 DE.AE-08). */
  | 'DECLARED_ONCE'
  /** The incident was declared, or something that the notice is to meet is owed already: what laws and contracts count from awareness does not wait for the declaration (NIST SP 800-61r2 §3.2.7, Incident Notification; GDPR Art. 33 and 34). */
  | 'DECLARED_OR_OWED'
  /** The declaration names the branch of the definition of a security incident that is met: access to customer data, or to equipment and facilities (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'DEFINITION_MET'
  /** The law or the contract behind the notice admits that it waits for this reason. Each clock says which reasons those are, with the article (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'DELAY_ADMITTED'
  /** A notice may be delayed once, to a future time after its deadline and within what the law or contract allows for the reason: for customer notices, 24 hours after they are due (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'DELAY_BOUNDED'
  /** What is recorded was sent to a group of recipients of the notice, after its release and not in the future (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'DELIVERY_IN_ORDER'
  /** No step waits for itself, directly or by way of others, also across services: steps that wait for each other in a circle would never begin (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'DEPENDENCIES_ACYCLIC'
  /** All that a step depends on is done, in whichever service of the incident: a credential is rotated only once the adversary cannot read the new one (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'DEPENDENCIES_DONE'
  /** Each step that another one is to wait for is in the plan of this incident and can still be done, or is done: of the present round of a service that is affected, neither withdrawn nor failed (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'DEPENDENCIES_STAND'
  /** The day by which monitoring is to be deployed is still to come (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'DEPLOYMENT_DUE_AHEAD'
  /** The detection requirement that an alert is said to have come of is one of the service that the alert is about, and the techniques that are said to have been detected are of this requirement (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'DETECTION_OF_SERVICE'
  /** The same disposal is not asked for already (NIST SP 800-61r2 §3.4.3, Evidence Retention). */
  | 'DISPOSAL_NEW'
  /** Evidence is destroyed by the operation for evidence, an archive by the one for archives (NIST SP 800-61r2 §3.4.3, Evidence Retention). */
  | 'DISPOSES_OF_THIS'
  /** The day by which the work is due is not over anywhere, and within five years: a day that is over or too far off plans nothing (NIST SP 800-61r2 §3.4.1, Lessons Learned). */
  | 'DUE_AHEAD'
  /** Every incident that was merged into this one is taken in, so that none of its services and alerts is left behind (NIST SP 800-61r2 §3.2.5, Incident Documentation). */
  | 'DUPLICATES_TAKEN_IN'
  /** Something is owed to those who were told in the duplicate, and each affected tenant whom it concerns was told there or by a notice of this incident that is to meet it (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'DUPLICATE_TOLD_ENOUGH'
  /** Monitoring is deployed in an environment that its requirement names: what runs elsewhere detects nothing where it is needed (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'ENVIRONMENT_REQUIRED'
  /** The evidence that a finding refers to was collected in the same incident, or in one that was merged with it (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling). */
  | 'EVIDENCE_OF_CASE'
  /** What a hold is placed on is there to be held: evidence that has not been disposed of, or a whole incident that was not merged into another one (NIST SP 800-61r2 §3.4.3, Evidence Retention). */
  | 'EVIDENCE_THERE'
  /** The law or the contract behind the notice knows the reason why none is due, or the duty does not apply at all; where a public communication takes the place of the notice, it was made. Each clock says which reasons those are, with the article (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'EXCEPTION_ADMITTED'
  /** What is on record of the data, of the incident or of an affected tenant, does not contradict the reason why no notice is due: data that was disclosed is not unintelligible, and data that was lost or altered is breached whether it could be read or not (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'EXCEPTION_UNCONTRADICTED'
  /** The step validates what the service team has done, so that the security side carries it out, and nobody of the team that owns the service (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'EXECUTED_BY_SECURITY'
  /** The step changes or inspects the service, so that the team which owns it carries it out (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'EXECUTED_BY_SERVICE'
  /** Whoever is engaged is a person whom the directory knows, and not of the virtual team yet. As the first member of one in a RED incident, they shut nobody of security on-call out who has evidence of it (NIST SP 800-53 IR-7, Incident Response Assistance). */
  | 'EXPERT_FITS'
  /** The vulnerability is marked as exploited in the wild (NIST SP 800-61r2 §3.1.2, Preventing Incidents). */
  | 'EXPLOITATION_RECORDED'
  /** The moment since which the vulnerability is said to be exploited is not still to come (NIST SP 800-61r2 §3.1.2, Preventing Incidents). */
  | 'EXPLOITED_ALREADY'
  /** A delay may be extended to a future time after its present end and within what the law or contract allows for the reason: for customer notices, in an extreme case, 30 days after they are due (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'EXTENSION_BOUNDED'
  /** Something stands on record that the declaration can rest on: a linked alert that was not found to be false or benign, what a hunt has found, or an analysis (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'FINDING_RECORDED'
  /** No version that is said to have the fix is among those that are said to be affected, now or since an earlier assessment: customers read of each version one thing (CSAF 2.0 §6.1.6, Contradicting Product Status). */
  | 'FIXED_VERSIONS_NOT_AFFECTED'
  /** Every follow-up of the review has a priority or was declined, by the service team or, on its own list, by security, so that what was learned competes fairly with other work and is done (NIST SP 800-61r2 §3.4.1, Lessons Learned). */
  | 'FOLLOW_UPS_PRIORITIZED'
  /** The follow-up is work in a service, so the team that owns the service decides about it and does it (NIST SP 800-61r2 §3.4.1, Lessons Learned). */
  | 'FOLLOW_UP_IN_SERVICE'
  /** The follow-up stands on the security team's own list, which takes changes to procedures, training and investments; the security team decides about it and does it (NIST SP 800-61r2 §3.4.1, Lessons Learned). */
  | 'FOLLOW_UP_ON_SECURITY_LIST'
  /** The follow-up has its priority, its owner and the day it is due, so that whoever begins the work knows that its turn has come and for whom it is done (NIST SP 800-61r2 §3.4.1, Lessons Learned). */
  | 'FOLLOW_UP_PRIORITIZED'
  /** Whoever records by the responsibility for forensics alone does so in an incident: what an investigation finds belongs to the incident that it investigates (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'FORENSICS_IN_INCIDENT'
  /** An analysis of the present round names the service as not affected. A service is let go on a finding, not on a wish (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'FOUND_NOT_AFFECTED'
  /** The notices that are named were sent to all their recipients, in duplicates that were merged into this incident (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'GIVEN_IN_A_DUPLICATE'
  /** The security team has issued guidance for the recovery of the service in its present round, and the service follows all of it that stands (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'GUIDANCE_ACKNOWLEDGED'
  /** The guidance has not ended: it is answered while it waits for an answer, or it was refused in time and is acknowledged after all (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'GUIDANCE_IN_TIME'
  /** An alert is handed over to a service that it is not of already (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'HANDED_OVER_ELSEWHERE'
  /** A hash was recorded when the evidence was collected, so that another one can be compared with it (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling). */
  | 'HASH_RECORDED'
  /** No post of the incident stands on the service-health board any more (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'HEALTH_POSTS_ENDED'
  /** Whom a hunt is handed over to is a person of a team that holds the responsibility for hunts, and may read it (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'HUNTER_FITS'
  /** The services in which something was found that stands stay among those of the hunt; it becomes part of one incident at a time, which is marked for no more people than the hunt, and leaves one that does not rest on it; in an incident the marking of that counts (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'HUNT_AMENDMENT_FITS'
  /** The finding of a hunt belongs to this incident (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'HUNT_FINDING_LINKED'
  /** The service of a finding is one of those that the hunt looks into (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'HUNT_FINDING_OF_HUNT'
  /** The finding of the hunt has not been withdrawn (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'HUNT_FINDING_STANDS'
  /** The finding of a hunt belongs to no incident yet, and an incident that is opened from it says that it is the find of a hunt (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'HUNT_FINDING_UNLINKED'
  /** The outcome of the hunt is what its queries and findings on record show; that nothing was found, by a query that was run for the hypothesis, the services and the period that stand (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'HUNT_OUTCOME_HOLDS'
  /** The services of the hunt are known, its period lies in order and begins in the past, the incident that it is part of is not over, and outside an incident it is not RED (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'HUNT_SCOPED'
  /** At least one point that speaks against the hypothesis is on record (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'HYPOTHESIS_CONTRADICTED'
  /** At least one point that speaks for the hypothesis is on record (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'HYPOTHESIS_SUPPORTED'
  /** The data of the incident is archived, and its archive is not disposed of (NIST SP 800-61r2 §3.4.3, Evidence Retention). */
  | 'INCIDENT_ARCHIVED'
  /** The incident is confirmed, declared and under way. The measures of the response follow from a declaration, and end with the response (NIST CSF 2.0 DE.AE-08). */
  | 'INCIDENT_DECLARED'
  /** The incident is linked to the vulnerability (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'INCIDENT_LINKED'
  /** The incident is not yet linked to the vulnerability (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'INCIDENT_NOT_LINKED'
  /** The incident has not ended. What was decided about one that has stands as it was; what comes to light later reopens it, or belongs to its follow-ups or to a new incident (NIST SP 800-61r2 §3.4.3, Evidence Retention). */
  | 'INCIDENT_OPEN'
  /** The incident is closed, dismissed or withdrawn, of a duplicate the one that it was merged into: as long as it goes on, all that it has may still be needed (NIST SP 800-61r2 §3.4.3, Evidence Retention). */
  | 'INCIDENT_OVER'
  /** The response to the incident is over, and all of it is there to look back at. Once the incident is reopened, its review waits until post-incident activity begins again (NIST SP 800-61r2 §3.4.1, Lessons Learned). */
  | 'INCIDENT_UNDER_REVIEW'
  /** Among those who will read the indicator, no other record of the same type and value stands (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'INDICATOR_APART'
  /** An indicator is marked for more people by whoever leads what it belongs to, or by who has recorded and marked it themselves, and never for more than its author allows. Only whoever leads decides that more people read it than the incident or alert that it comes from. Security on-call decides where nobody leads, where different people lead what it belongs to, or where all of that has ended (FIRST TLP 2.0; NIST SP 800-61r2 §2.3.4). */
  | 'INDICATOR_KEPT_CLOSE'
  /** Whoever amends an indicator says something of it that was not so before (NIST SP 800-61r2 §3.2.5, Incident Documentation). */
  | 'INDICATOR_SAYS_MORE'
  /** The indicator was not taken back: what was taken back is searched for no longer, and nothing is reported of it (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'INDICATOR_STANDS'
  /** The indicator is not related to the same incident, alert or adversary already (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'INDICATOR_UNRELATED'
  /** An indicator ends to be a trace after it began to be one (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'INDICATOR_VALID_IN_ORDER'
  /** No open investigation needs what is to be destroyed: the evidence was collected for none that is open, and no finding of one refers to it; of an archive, none of the incident is open (NIST SP 800-61r2 §3.4.3, Evidence Retention). */
  | 'INVESTIGATIONS_CONCLUDED'
  /** At least one finding of the investigation is on record: a conclusion rests on findings, and that nothing was found is one (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling). */
  | 'INVESTIGATION_ANSWERED'
  /** What is investigated lies within the incident: services that are or were affected, and a period that is not ahead and does not end before it begins (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling). */
  | 'INVESTIGATION_SCOPED'
  /** No more people are invited to a room than can be in it at once (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'INVITATIONS_HAVE_SPACE'
  /** Whoever is invited to a room is a person whom the directory knows, who may read the incident, and who is not invited yet (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'INVITEES_FIT'
  /** The service of the alert counts as affected already, or the response is still under way so that it can join (NIST SP 800-61r2 §3.3, Containment, Eradication, and Recovery). */
  | 'JOINS_IN_TIME'
  /** What was found in a service is judged by the team of that service, which knows its data. Security judges it only where that team may be unable to: it no longer holds the responsibility, or the incident of the sweep is marked RED, or AMBER+STRICT and the service is no part of it (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'JUDGED_BY_ITS_TEAM'
  /** A vulnerability that is not disclosed is marked AMBER at the widest: whoever reads of it can exploit what is not fixed (NIST SP 800-61r2 §3.1.2, Preventing Incidents). */
  | 'KEPT_CLOSE_UNTIL_DISCLOSED'
  /** A vulnerability that was disclosed is not marked narrower than it is, also when it is reopened: what was told once is no secret any more (NIST SP 800-61r2 §3.1.2, Preventing Incidents). */
  | 'KEPT_OPEN_ONCE_DISCLOSED'
  /** A notice that comes after its deadline says why (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'LATENESS_EXPLAINED'
  /** Each clock that is named is of a law that was found to apply, now or before, and of each law that applies somebody is owed a notice (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'LAWS_ASSESSED'
  /** One person of the security team has accepted to lead. Before anybody acts it must be clear who leads (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'LEAD_ACCEPTED'
  /** The incident that an entry is about is one that whoever writes it may read; the entry is then read by whoever may read the incident (NIST SP 800-61r2 §3.2.5, Incident Documentation). */
  | 'LOGGED_INCIDENT_READABLE'
  /** What an entry of the shift log is about has happened already (NIST SP 800-61r2 §3.2.5, Incident Documentation). */
  | 'LOGGED_IN_THE_PAST'
  /** The days of a log are of the period of the analysis, and with those that it has not too many to be read (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'LOG_DAYS_OF_ANALYSIS'
  /** The moment by which something is to be followed up is still to come, and within a year (NIST SP 800-61r2 §3.2.5, Incident Documentation). */
  | 'LOG_FOLLOW_UP_AHEAD'
  /** A person of the team has said that the log is looked at: a program hands in its days, and decides nothing (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'LOG_NAMED'
  /** An alert that fewer than all responders may read is handed over to another service by the security side alone, since the team of that service reads it then in place of the one before (FIRST TLP 2.0; NIST SP 800-61r2 §2.3.4). */
  | 'MARKED_ALERTS_BY_SECURITY'
  /** What a notice is said to meet is owed, has started, and is told by communications (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'MEETS_WHAT_IS_OWED'
  /** Those who are named for the virtual team are people whom the directory knows, each side and communications are among them, and nobody is shut out who has evidence of the incident or, where it is marked RED, holds a role in it (NIST SP 800-53 IR-4(11), Integrated Incident Response Team). */
  | 'MEMBERS_FIT'
  /** Until when an alert is triaged is a promise: whoever moves a time that somebody has named says why, so that nobody puts off an alert without a word (NIST SP 800-61r2 §3.2.6, Incident Prioritization). */
  | 'MOVED_TRIAGE_EXPLAINED'
  /** A note that is about a service is about one that is or was affected by the incident (NIST SP 800-61r2 §3.2.5, Incident Documentation). */
  | 'NOTE_OF_INVOLVED_SERVICE'
  /** An alert leaves an incident that it does not belong to while nothing of the incident rests on it: not its opening, not its declaration, nothing that is said of the adversary (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'NOTHING_RESTS_ON_ALERT'
  /** No incident that is declared has nothing on record but this finding that shows it, unless its withdrawal is approved (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'NOTHING_RESTS_ON_FINDING'
  /** What is said of an alert agrees with what is said on the strength of it: while observed techniques or acts of the adversary rest on it, it is a true positive; and where nothing else supports a declaration, neither another true positive nor an analysis nor what a hunt has found, it stays one until the withdrawal of the incident is approved (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'NOTHING_RESTS_ON_JUDGEMENT'
  /** A precursor that is closed as one that became an incident keeps a link to one (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'NOTHING_RESTS_ON_LINK'
  /** What authorities are told can be recorded: as long as the incident is not archived, and in the one that goes on where it was merged. An authority asks also after an incident has ended (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'NOTICES_POSSIBLE'
  /** The notice says everything that the law asks for, or says what will follow, and by when (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'NOTICE_COMPLETE'
  /** The notice was sent after its clock started, after the notice that it adds to and not in the future, and what it promises is due later (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'NOTICE_DATED'
  /** Everybody who must be told before the response ends was told, in time or late for a reason, or there is a reason on record why no notice is due. A final report is not among them: it needs what the review finds (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'NOTIFICATIONS_MADE'
  /** Everybody who must be told was told, in time or late for a reason, or there is a reason on record why no notice is due, so that nobody is forgotten (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'NOTIFICATIONS_SETTLED'
  /** A service team closes by itself only what was no attack. The security team receives everything else (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'NOT_AN_ATTACK'
  /** No other entry corrects the entry. What is wrong in a correction is corrected in turn, so that one entry at a time says how it was (NIST SP 800-61r2 §3.2.5, Incident Documentation). */
  | 'NOT_CORRECTED_YET'
  /** The incident was not merged into another one, which is final: whatever is to be decided is decided there (NIST SP 800-61r2 §3.2.5, Incident Documentation). */
  | 'NOT_MERGED'
  /** Whoever joins a room is not in it yet (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'NOT_YET_PRESENT'
  /** No legal hold covers what is to be destroyed, neither on the incident nor on the evidence, nor on what the incident was merged into; one whose lifting is asked for still does (NIST SP 800-61r2 §3.4.3, Evidence Retention). */
  | 'NO_HOLD_IN_FORCE'
  /** No request for the same cell and the same team is waiting for a decision. One question is decided once (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'NO_REQUEST_PENDING'
  /** The incident has no open room: responders meet in one place (NIST SP 800-61r2 §3.1, Preparation). */
  | 'NO_ROOM_OPEN'
  /** The cell is of the service side. A cell of the security side widens who reads incidents and who leads them, so it is requested by one person and granted by another: nobody widens their own circle alone (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'NO_SECOND_PERSON_NEEDED'
  /** The team has no shift on duty. From the first one on, each shift begins by accepting the handover of the one before, so that nothing is left between them (NIST SP 800-61r2 §3.1, Preparation). */
  | 'NO_SHIFT_RUNNING'
  /** What a sweep has found is not closed past it. What an open incident waits for is judged there; what another open sweep has found is no false positive, until the service's team disputes the result, or security where that team may not read the sweep (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'NO_SWEEP_HIT_STANDS'
  /** What the notice promises still fits among the obligations of the incident (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'OBLIGATIONS_HAVE_SPACE'
  /** The offer has not ended (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'OFFER_IN_TIME'
  /** The plan, its step or the guidance belongs to the round that the response of its service is in. What was meant for a round before stays on record, and counts for nothing now (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'OF_PRESENT_ROUND'
  /** Whoever is put on call is a person of the team whose rotation it is, and so has that team's rights when called (NIST SP 800-61r2 §3.1, Preparation). */
  | 'ON_CALL_FOR_OWN_TEAM'
  /** The incident has not ended, or has ended as none: it was dismissed or withdrawn, and what was taken for a part of it can be one of another (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'OPEN_OR_DISMISSED'
  /** The incident has not ended; or customers were told of it before it did, and what is written supplements that, so that nobody is left with half of a story. Nothing is written in one that was merged or archived (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'OPEN_OR_TOLD'
  /** The override ends in the future: who was on call in the past stands as it was (NIST SP 800-61r2 §3.1, Preparation). */
  | 'OVERRIDE_AHEAD'
  /** A severity is named, or the one of the incident is overridden and can follow from its services again (NIST SP 800-61r2 §3.2.6, Incident Prioritization). */
  | 'OVERRIDE_STANDS'
  /** The notice is owed to an authority or to investors. Customers and the people whose data is concerned are told by communications alone (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'OWED_TO_AN_AUTHORITY'
  /** One person of the service team has accepted to own the incident for the service. Before the service is acted on it must be clear who answers for it (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'OWNER_ACCEPTED'
  /** Whoever is named as the owner of the work is a person whom the organization knows. A program answers for nothing (NIST SP 800-61r2 §3.4.1, Lessons Learned). */
  | 'OWNER_IS_PERSON'
  /** Whoever is said to have left a room was in it until then (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'PERSON_IN_ROOM'
  /** The plan of a service has a bounded number of steps in one round, so that both sides can still read all of it before they agree (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'PLAN_HAS_ROOM'
  /** A plan is agreed by the side that did not propose it; whoever proposed it cannot agree it as well (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'PLAN_OF_THE_OTHER_SIDE'
  /** The precursor is closed for the service, by its team or as a whole (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'PRECURSOR_CLOSED_FOR_SERVICE'
  /** The precursor is closed as a whole, or for one of its services at least (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'PRECURSOR_CLOSED_SOMEWHERE'
  /** What was seen or done against it lies in the past, and its next review in the future (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'PRECURSOR_DATED'
  /** What concerns every service of a precursor is decided by security, threat intelligence or the response center, or by the teams of all of them: no team decides for the service of another (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'PRECURSOR_DECIDED_FOR_ALL'
  /** The link of the precursor to an incident has not been withdrawn (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'PRECURSOR_LINK_STANDS'
  /** The marking of the precursor leaves it to people who can act on it (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'PRECURSOR_MARKED'
  /** The precursor is not linked to the incident yet (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'PRECURSOR_NOT_LINKED'
  /** The service in which a measure was taken is one of those that the precursor concerns (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'PRECURSOR_OF_SERVICE'
  /** The team of the service has not closed the precursor for that service yet (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'PRECURSOR_OPEN_FOR_SERVICE'
  /** Where a precursor is said to have become an incident, that incident is linked, and did not turn out to be false or benign (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'PRECURSOR_OUTCOME_HOLDS'
  /** Whoever leaves a room is in it (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'PRESENT_IN_ROOM'
  /** Only legal affairs says whether a question or an answer is privileged, and of an answer only where the question was put to legal affairs, since any other question already stands in the timeline. What was put to legal affairs is privileged until it has answered or declined it without the mark (NIST SP 800-61r2 §2.3.4, Sharing Information With Outside Parties). */
  | 'PRIVILEGE_HELD'
  /** A profile goes on in another one that stands, is read by no more people, and has space for the names and briefings of both (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'PROFILES_MERGE'
  /** Nobody whose profile the writer may read goes by a name that is given, unless they say that it is another adversary (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'PROFILE_NEW'
  /** The profile of the adversary was neither withdrawn nor merged into another one (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'PROFILE_STANDS'
  /** The profile of the adversary was withdrawn, and does not go on in another one (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'PROFILE_WITHDRAWN'
  /** A progress report takes the place of a notice only where the law allows it, and while the response goes on (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'PROGRESS_REPORTABLE'
  /** Where the next update is promised, its time is in the future, at most 92 days from now (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'PROMISE_AHEAD'
  /** A detection requirement that is not in force yet, or an amendment of one that is, waits for both sides (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'PROPOSAL_OPEN'
  /** Neither a narrower marking nor the release of a service hides the incident from somebody who holds a role in it or has evidence of it, and RED hides no alert of it from somebody who holds a role (FIRST TLP 2.0; NIST SP 800-61r2 §2.3.4). */
  | 'READERS_REMAIN'
  /** Evidence is offered to another person than its custodian, whatever account they use, and than whoever has it pass without them, who may read the incident by its marking, not only until they have answered: somebody answers for what they know (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling). */
  | 'RECEIVER_FITS'
  /** An incident is said to be none only where its own record does not say otherwise. As a false positive or as benign it ends while neither a hunt has found something that belongs to it, nor techniques or acts of the adversary are held with high confidence, nor a precursor is on record as having become it; and as anything but an exercise while its latest analysis does not say that customer data was disclosed (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'RECORD_AGREES'
  /** Both sides have agreed the recovery plan of the service in its present round, and each of its steps that restores or inspects is agreed or withdrawn: security decides it in consultation, the service restores by it (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'RECOVERY_PLAN_AGREED'
  /** Every affected service is validated, or was released as not affected, and at least one is validated (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'RECOVERY_VALIDATED'
  /** Where customer data was affected, it is on record which laws apply (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'REGULATIONS_ASSESSED'
  /** The two incidents are different ones, are not on record as related in this way yet, and the relation is recorded with the one that fewer people may read (NIST SP 800-61r2 §3.2.5, Incident Documentation). */
  | 'RELATION_NEW'
  /** The side of the service agrees that it is not affected: its owner, or before there is one whoever holds that cell for the service (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'RELEASE_AGREED'
  /** The person who made the request is still in the Security Response team. If they have left since, somebody who is in the team now makes the request again (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'REQUESTER_ENTITLED'
  /** The response of the service has come to where a step of its kind makes sense: containing from containment on, evicting and mitigating from eradication on, restoring and inspecting from recovery on, validating once the service is restored (NIST SP 800-61r2 §3.3, Containment, Eradication, and Recovery). */
  | 'RESPONSE_FAR_ENOUGH'
  /** The incident is suspected, received or declared. When the response is over, services join again by reopening it (NIST SP 800-61r2 §3.3, Containment, Eradication, and Recovery). */
  | 'RESPONSE_OPEN'
  /** What a statement of the analysis rests on is on record in the same incident, or in one that was merged with it: alerts, evidence, findings, indicators. No technique and no act of the adversary rests on an alert that was found to be false or benign (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'RESTS_ON_CASE'
  /** The moment until which the data is kept is still to come, and not before the one that was set: retention is only lengthened, and so no further than 30 years ahead (Cordon, after the longest limitation period of civil law: thirty years (BGB § 199(2), (3) no. 2)); and a legal hold stays (NIST SP 800-61r2 §3.4.3, Evidence Retention). */
  | 'RETAINED_INTO_THE_FUTURE'
  /** A retention is set and has run out, of a duplicate that of the incident that it was merged into; and so has the least one, which counts from the end of the incident: closed: evidence 36 months, its archive 36; withdrawn: evidence 12 months, its archive 36; dismissed: evidence 12 months, its archive 36 (NIST SP 800-61r2 §3.4.3 and NARA General Records Schedule 3.2, item 020: records of incidents for three years; Cordon: a year in which what was taken for a false alarm can turn out to have been a real one). Nothing is destroyed before. */
  | 'RETENTION_OVER'
  /** The review of the incident is completed, as a full post-mortem where customers were affected or data was breached. An incident is not over until the organization has learned from it (NIST SP 800-61r2 §3.4.1, Lessons Learned). */
  | 'REVIEW_FINISHED'
  /** Nobody holds the role, and it is offered to nobody else: one person at a time is asked, so that everybody knows who will answer (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'ROLE_VACANT'
  /** Fewer people are in the room than can be in it at once (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'ROOM_HAS_SPACE'
  /** The cell is of the security side, where one person requests and another grants. A cell of the service side widens nobody's reading and is assigned at once (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'SECOND_PERSON_NEEDED'
  /** The security lead's technical summary, backed by evidence, stands in the review, so that all parties discuss the same facts (NIST SP 800-61r2 §3.4.1, Lessons Learned). */
  | 'SECURITY_ANALYSIS_RECORDED'
  /** What is said to have been seen or run was so at a time that is not still to come: an alert, monitoring at work, the query of a hunt, the days of a log (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'SEEN_ALREADY'
  /** What was seen was seen in the past, and last not before it was seen first (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SEEN_IN_ORDER'
  /** The service acted on counts as affected by this incident and is not released (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SERVICES_AFFECTED'
  /** The services that are named are affected by the incident, or were (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SERVICES_INVOLVED'
  /** Each service that is named is one of the organization, so that its team can be reached (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'SERVICES_KNOWN'
  /** Where the response begins again, the services for which it does are named; where the whole incident returns to analysis, none is (NIST SP 800-61r2 §3.3, Containment, Eradication, and Recovery). */
  | 'SERVICES_NAMED'
  /** What joins a sweep is not part of it yet, and all of it has room in one sweep (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SERVICES_NEW_TO_SWEEP'
  /** The services are among those whose teams look at the vulnerability, and at least one is left (NIST SP 800-61r2 §3.1.2, Preventing Incidents). */
  | 'SERVICES_OF_VULNERABILITY'
  /** The service does not count as affected yet, or was released before (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SERVICE_JOINING'
  /** The service is not yet among those whose teams are to look at the vulnerability (NIST SP 800-61r2 §3.1.2, Preventing Incidents). */
  | 'SERVICE_NEW_TO_VULNERABILITY'
  /** No result stands for the service that nobody disputes: a service that was searched is not one that cannot be, nor does one leave a sweep in which something was found. What the service's team disputes, and that there is nothing to search, is for that team alone to say, as far as it can judge the sweep (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SERVICE_NOT_SWEPT'
  /** A source says for which services it reports: a service for all that it hands in, or routes by what its alerts name. What goes nowhere is triaged by nobody (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'SERVICE_RESOLVABLE'
  /** The service that is named is one that the reviewed incident affects. Its team takes part in the review and may read it, and so sees what is asked of it (NIST SP 800-61r2 §3.4.1, Lessons Learned). */
  | 'SERVICE_REVIEWED'
  /** Each affected service has added its own analysis to the review, because the reasons inside a service are known best by those who run it (NIST SP 800-61r2 §3.4.1, Lessons Learned). */
  | 'SERVICE_SIDE_ANALYSIS_CONTRIBUTED'
  /** The team of the service has judged how bad it is for this service, with its reasons: before it escalates an alert, and before it contains. Nobody can judge that for it (NIST SP 800-61r2 §3.2.6, Incident Prioritization). */
  | 'SEVERITY_ASSESSED'
  /** It is on record how bad it is for the service: as its own team assessed it, or provisionally as security on-call set it when the assessment was overdue (NIST SP 800-61r2 §3.2.6, Incident Prioritization). */
  | 'SEVERITY_KNOWN'
  /** The shift is on duty. The log of one that is handed over is closed (NIST SP 800-61r2 §3.2.5, Incident Documentation). */
  | 'SHIFT_RUNNING'
  /** What is reported as seen was seen already, and for the last time no earlier than for the first (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'SIGHTINGS_IN_TIME'
  /** The sighting was not taken back, and the result of the sweep that it came of is not disputed (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SIGHTING_STANDS'
  /** A service is not fixed, or one is named whose team is to look again: a vulnerability is reopened where somebody has something to do (NIST SP 800-61r2 §3.1.2, Preventing Incidents). */
  | 'SOMETHING_LEFT_TO_FIX'
  /** Alerts are taken from a source that is enabled: what a disabled one hands in would be judged by nobody who expects it (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'SOURCE_ENABLED'
  /** Evidence comes from a service that is or was affected, and is collected for an investigation that is open, where it names either (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling). */
  | 'SOURCE_FITS'
  /** The source that is said to report what monitoring finds reports for the service whose monitoring it is, by itself or by a route (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'SOURCE_OF_SERVICE'
  /** The start of the clock was recorded by somebody, and the moment that is named is another one that has come, at which the clock was in force (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'START_CORRECTABLE'
  /** Each step that is agreed still stands as whoever agrees it has read it: nobody agrees what was amended meanwhile (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'STEPS_AS_READ'
  /** The moment by which a step is due is still to come, and within a year: one that is over plans nothing (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'STEPS_DUE_AHEAD'
  /** A step is agreed by the side that did not propose it as it stands: by the service team what security proposes, by the security team what the service proposes (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'STEPS_OF_THE_OTHER_SIDE'
  /** Each step that is named is of the plan of the service in its present round, and waits to be agreed (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'STEPS_PROPOSED'
  /** Whoever is to own a step is a person who could carry it out and may read the incident: of the team that owns the service, or, for a step that validates, of the security side and not of that team (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'STEP_OWNERS_FIT'
  /** The role is not offered to anybody else at the same time: one person is asked, so that everybody knows who will answer (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'SUCCESSOR_FREE'
  /** The notice that is supplemented is one of this incident, or of a duplicate that was merged into it, and was released (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'SUPPLEMENTS_A_RELEASED_NOTICE'
  /** Of one service so many suppressions are proposed or in force as somebody can keep in view: where more are needed, its detection is to be tuned (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SUPPRESSIONS_FEW'
  /** The suppression that is said to carry a tuning out is in force, and holds back such alerts as asked for it (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SUPPRESSION_CARRIES_TUNING'
  /** A suppression is extended to a later end than it has. What would come to an earlier end is ended, which brings back what it holds (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SUPPRESSION_ENDS_LATER'
  /** The end of the suppression is still to come: what is over is decided anew, not agreed to or extended (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SUPPRESSION_NOT_OVER'
  /** A service team decides alone what is held back up to medium severity. What may hide more, or alerts of which nobody says how bad they are, takes the agreement of the security side as well (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SUPPRESSION_OF_MILD_ALERTS'
  /** A suppression names what it holds back: at least three characters of the title, fingerprints, rules of the detection or techniques. One for whatever comes, or for whatever some sources hand in, would leave a service unwatched (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SUPPRESSION_SPECIFIC'
  /** A suppression ends at a time that is still to come, and soon enough that somebody decides anew whether the noise is still noise (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SUPPRESSION_TIME_BOUNDED'
  /** The incident into which a duplicate is merged is another one, which the caller may see, and which is itself suspected, received or declared; what is declared goes on as declared (NIST SP 800-61r2 §3.2.5, Incident Documentation). */
  | 'SURVIVOR_FITS'
  /** Every service of the sweep is confirmed over the whole period, or has nothing to search and nothing that was found in it, or whoever completes it says why the rest is left (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SWEEP_COVERED'
  /** The time that the sweep is moved to is in the future (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SWEEP_DUE_LATER'
  /** The sweep is part of no incident, or that incident is open; where that one was merged, the one that goes on is. What a sweep that goes on finds is recorded all the same, however far the incident is (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SWEEP_INCIDENT_OPEN'
  /** The marking of the sweep is no wider than that of any of its indicators, and outside an incident it is not RED (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SWEEP_MARKED'
  /** The sweep was ordered for services that are searched one by one, and was not recorded as a text once it was over (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SWEEP_OF_SERVICES'
  /** The sweep is neither completed nor cancelled (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SWEEP_OPEN'
  /** The result is not the one that the service's team disputes. The searched period lies in order and has something of that of the sweep, and what was found are indicators of the sweep that whoever records may read, seen in the searched period, in order and not in the future (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SWEEP_RESULT_HOLDS'
  /** What is confirmed stands: no newer result is on record for the service, or this one has found what none of them names (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SWEEP_RESULT_STANDS'
  /** The indicators stand, the period lies in order and begins in the past, the sweep is due later, and the incident that it is part of is not over (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'SWEEP_SCOPED'
  /** The incident has fewer tags than it can have, so that they still tell it from others (NIST SP 800-61r2 §3.2.5, Incident Documentation). */
  | 'TAGS_HAVE_SPACE'
  /** The incident does not have the tag yet (NIST SP 800-61r2 §3.2.5, Incident Documentation). */
  | 'TAG_NEW'
  /** The incident has the tag (NIST SP 800-61r2 §3.2.5, Incident Documentation). */
  | 'TAG_PRESENT'
  /** The moment by which a task is due is still to come, and within a year (NIST SP 800-61r2 §2.4, Incident Response Team Structure). */
  | 'TASK_DUE_AHEAD'
  /** The technique is not recorded yet as observed for the same tactic in the same service, and the incident has room for another (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'TECHNIQUE_NEW'
  /** Adversaries use the technique for the tactic that is named, as ATT&CK has it (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'TECHNIQUE_SERVES_TACTIC'
  /** Each tenant that is named is on record as affected in this service (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'TENANTS_ON_RECORD'
  /** Every affected tenant on record whose data is concerned was told by a notice that reached it, in this incident or in a duplicate that was merged into it, unless there is a reason on record why no notice is due to customers (NIST SP 800-61r2 §3.2.7, Incident Notification; GDPR Art. 33). */
  | 'TENANTS_TOLD'
  /** A test that is recorded tells of this monitoring: what runs now was tried out, for techniques that it was deployed for, and an alert that is named came of it after that, and is read by all who read the test (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'TEST_OF_MONITORING'
  /** The test of monitoring that is to be withdrawn has not been withdrawn already (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators). */
  | 'TEST_STANDS'
  /** A sweep that is recorded as a text found nothing. What was found is recorded for the service that has it, where it makes a sighting and an alert and the service's team confirms it (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'TEXT_WITHOUT_HITS'
  /** The notice went to whomever it is owed: another authority that was told meets only what it is owed itself (NIST SP 800-61r2 §3.2.7, Incident Notification). */
  | 'TOLD_WHOM_IT_IS_OWED'
  /** The offer of the evidence has not ended: it is answered while it waits for an answer (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling). */
  | 'TRANSFER_IN_TIME'
  /** The evidence is not offered to anybody who has not answered: at every moment it is clear who has it, and who will (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling). */
  | 'TRANSFER_SETTLED'
  /** Whoever acknowledges an alert, reopens it or hands it over to another service says until when it is triaged: at a time that is still to come, and within a week (NIST SP 800-61r2 §3.2.6, Incident Prioritization). */
  | 'TRIAGE_DUE_AHEAD'
  /** An alert that is triaged already is triaged with others only to say how bad it is: its first findings stay (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'TRIAGE_SAYS_MORE'
  /** An alert still stands dismissed with this tuning. Where each was reopened, taken out of its incident or judged anew, its detection may have been right, and nobody makes it blind (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'TUNING_ASKED_FOR'
  /** The time until which a detection is to be changed is still to come (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'TUNING_DUE_AHEAD'
  /** A false positive names how the detection that raised it is tuned, so that the same one does not come again (NIST SP 800-61r2 §3.2.4, Incident Analysis). */
  | 'TUNING_NAMED'
  /** Whoever validates does not belong to the team that owns the service: nobody judges the work of their own team (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'VALIDATED_FROM_OUTSIDE'
  /** Whoever verifies the work does not own it: nobody says of their own work that it is done well (NIST SP 800-61r2 §3.4.1, Lessons Learned). */
  | 'VERIFIED_BY_ANOTHER'
  /** The enhanced vigilance over each validated service has ended (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'VIGILANCE_OVER'
  /** A virtual team stands for this incident, with members from security response, the affected service teams and communications, because no single team can answer an incident alone (NIST SP 800-53 IR-4(11), Integrated Incident Response Team). */
  | 'VIRTUAL_TEAM_FORMED'
  /** The response center has confirmed the vulnerability, so that what is fixed is what was found (NIST SP 800-61r2 §3.1.2, Preventing Incidents). */
  | 'VULNERABILITY_CONFIRMED'
  /** No day for the fix or the disclosure is set anew that is over already: nobody could keep it. One that stands stays as it is, also once it is over (NIST SP 800-61r2 §3.1.2, Preventing Incidents). */
  | 'VULNERABILITY_DUE_LATER'
  /** The vulnerability is not rejected. One that is rejected is reopened before anything else is done with it (NIST SP 800-61r2 §3.1.2, Preventing Incidents). */
  | 'VULNERABILITY_NOT_REJECTED'
  /** Every known way into the service that the adversary used or could use is closed in its present round. Otherwise what is recovered would fall to the same attack (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'VULNERABLE_PATHS_CLOSED'
  /** The restored service was watched after it was restored, and the watch goes on until a moment that is still to come (NIST SP 800-61r2 §3.3.4, Eradication and Recovery). */
  | 'WATCHED_SINCE_RESTORATION'
  /** Technical findings become work in a service. Only changes to procedures, training and investments stand on the security team's own list, where no engineering team would see them (NIST SP 800-61r2 §3.4.1, Lessons Learned). */
  | 'WORK_IN_ITS_PLACE';

/** Of what a gate is asked, where a thing has parts with gates of their own. */
export type GateScope =
  /** The response of each affected service that is not released, each in its present round. */
  | 'EVERY_SERVICE'
  /** The incident as a whole. */
  | 'INCIDENT'
  /** The response of the service that is acted on, in its present round; of an effect, also that of each service that is moved beside. */
  | 'THIS_SERVICE';

/** Whether guidance for the recovery is followed. */
export type GuidanceState =
  /** The service team follows it. */
  | 'ACKNOWLEDGED'
  /** The service team has not answered it in time. Recovery waits until guidance is issued again and acknowledged, or this is taken back. */
  | 'EXPIRED'
  /** The security team has issued it, and the service team has not yet answered. */
  | 'ISSUED'
  /** The service team does not follow it, and says why. Recovery waits for guidance that it does follow. */
  | 'REFUSED'
  /** The security team has taken it back. */
  | 'WITHDRAWN';

/** Who may read an incident, by the Traffic Light Protocol (TLP) 2.0. */
export type Handling =
  /** For every responder in the organization who needs to know of it. */
  | 'AMBER'
  /** For whoever reads TLP:RED, the security side and the teams that own an affected service. Sweeps, hunts, precursors, vulnerabilities, indicators, threat briefings and profiles of adversaries that belong to no incident are for threat intelligence and the response center as well. */
  | 'AMBER_STRICT'
  /** For everybody who is signed in, and it may be passed on to anybody. */
  | 'CLEAR'
  /** For everybody who is signed in, but not for the public. */
  | 'GREEN'
  /** For the members of the incident's virtual team alone, or for security on-call before there is one, for whoever is asked for something in it until they have answered, and for the team of legal affairs whose hold on it is in force. */
  | 'RED';

/** A bundle of STIX 2.1, and what it has to do with. */
export type ImportStixBundleInput = {
  /** The bundle, as JSON: at most 1,000 objects whose indicators have at most 1,000 values, and no larger than a request may be (4 MiB unless the gateway is set otherwise). */
  bundle: string;
  /** Who may read what has no marking; any responder when left out, or whoever may read the incident, where that is marked stricter. What has a marking keeps it, as long as that is not for more people than the incident is. */
  handling?: Handling | null | undefined;
  /** The incident that the indicators belong to. */
  incidentId?: string | number | null | undefined;
  /** Where it comes from, for indicators that name no source. */
  source: string;
};

/** By what incidents are grouped. */
export type IncidentDimension =
  /** By how sure the security team is that they are real. */
  | 'DETERMINATION'
  /** By whose work turned them up. */
  | 'FIND'
  /** By their marking. */
  | 'HANDLING'
  /** By the phase that they are in. */
  | 'PHASE'
  /** By their priority. */
  | 'PRIORITY'
  /** By affected service: one that affects several counts in the row of each. */
  | 'SERVICE'
  /** By their severity as a whole. */
  | 'SEVERITY'
  /** By the side of the responsibility matrix whose work turned them up; a partner's find is of neither. */
  | 'SIDE'
  /** By their state. */
  | 'STATE'
  /** By the team of an affected service: one that affects several counts in the row of each team, once. */
  | 'TEAM';

/** Which incidents are wanted; every given condition must hold, a list means any of it. */
export type IncidentFilter = {
  /** Each of these must hold as well. */
  and?: Array<IncidentFilter> | null | undefined;
  /** With an obligation to notify in one of these states: `MISSED` for what is overdue. */
  clockStates?: Array<ClockState> | null | undefined;
  /** With one of these effects on customer data. */
  customerDataEffects?: Array<CustomerDataEffect> | null | undefined;
  /** Declared before this time. */
  declaredBefore?: string | null | undefined;
  /** Declared at this time or later. */
  declaredFrom?: string | null | undefined;
  /** With one of these determinations. */
  determinations?: Array<Determination> | null | undefined;
  /** Ended for the last time before this time. */
  endedBefore?: string | null | undefined;
  /** Ended for the last time at this time or later. */
  endedFrom?: string | null | undefined;
  /** Turned up by one of these kinds of work. */
  finds?: Array<EscalationFind> | null | undefined;
  /** With one of these markings. */
  handlings?: Array<Handling> | null | undefined;
  /** Led by one of these people now. */
  leadIds?: Array<string | number> | null | undefined;
  /** Whether a legal hold is in force. */
  legalHold?: boolean | null | undefined;
  /** This must not hold. */
  not?: IncidentFilter | null | undefined;
  /** With one of these numbers, such as INC-2026-00042. */
  numbers?: Array<string> | null | undefined;
  /** true: not ended; false: closed, dismissed, withdrawn or merged. */
  open?: boolean | null | undefined;
  /** Opened before this time. */
  openedBefore?: string | null | undefined;
  /** Escalated or opened by one of these people. */
  openedByIds?: Array<string | number> | null | undefined;
  /** Opened at this time or later. */
  openedFrom?: string | null | undefined;
  /** At least one of these must hold as well. */
  or?: Array<IncidentFilter> | null | undefined;
  /** Owned for a service by one of these people now. */
  ownerIds?: Array<string | number> | null | undefined;
  /** In one of these phases. */
  phases?: Array<Phase> | null | undefined;
  /** With one of these priorities, 1 (act first) to 5. */
  priorities?: Array<number> | null | undefined;
  /** With a review in one of these states. */
  reviewStates?: Array<ReviewState> | null | undefined;
  /** Affecting one of these services. */
  serviceIds?: Array<string | number> | null | undefined;
  /** With one of these severities. */
  severities?: Array<Severity> | null | undefined;
  /** In one of these states. */
  states?: Array<IncidentState> | null | undefined;
  /** With one of these tags. */
  tags?: Array<string> | null | undefined;
  /** In which one of these teams takes part, on either side: an affected service is its own, or, as far as you may read who belongs to it, one of its people leads or owns the response now. */
  teamIds?: Array<string | number> | null | undefined;
  /** With this in the number, the title or the summary, in capitals or not. */
  text?: string | null | undefined;
  /** With one of these people in the virtual team. */
  virtualTeamPersonIds?: Array<string | number> | null | undefined;
};

/** By what, and in which direction, a list of incidents is ordered. */
export type IncidentOrder = {
  /** In which direction. */
  direction?: OrderDirection;
  /** By what. */
  field: IncidentOrderField;
};

/** By what incidents are ordered. */
export type IncidentOrderField =
  /** When they were declared. What is not declared counts as later. */
  | 'DECLARED_AT'
  /** When they ended for the last time. What has never ended counts as later. */
  | 'ENDED_AT'
  /** When they were escalated, or opened from a find. */
  | 'OPENED_AT'
  /** By priority, from 1 (act first) to 5. */
  | 'PRIORITY'
  /** By severity, from low to critical. */
  | 'SEVERITY';

/** In what something is found. */
export type IncidentSearchKind =
  /** In the title or the description of an alert. */
  | 'ALERT'
  /** In the findings or the root cause of an analysis. */
  | 'ANALYSIS'
  /** In the number, the title or the summary of an incident. */
  | 'INCIDENT'
  /** In a line of the timeline of an incident. */
  | 'TIMELINE_ENTRY';

/** How far the response to an incident has come. */
export type IncidentState =
  /** The review is finished. Follow-ups may still be open, and the incident can be reopened. */
  | 'CLOSED'
  /** It is real. Each affected service has its own response; the phase of the incident is that of the service that is least far. */
  | 'DECLARED'
  /** Before it was declared, it turned out to be none, and the reason is on record. It can be reopened. */
  | 'DISMISSED'
  /** It is the same as another incident, which goes on with its services, its alerts and its clocks. Its history stays readable. This is final. */
  | 'MERGED'
  /** Every service is validated or released, and the incident and the response to it are under review. */
  | 'POST_INCIDENT_ACTIVITY'
  /** The security team has taken it up and finds out, with the services concerned, whether it is real. */
  | 'RECEIVED'
  /** A service team has escalated, or somebody has opened it from a find of their own, and the security team has not yet taken it up. */
  | 'SUSPECTED'
  /** After it was declared, it turned out to be false or an exercise, and an executive incident manager agreed. It can be reopened. */
  | 'WITHDRAWN';

/** An operation or a reaction by which changes are filtered, under the name that `OperationName` has for it. */
export type IncidentsOperationName =
  /** Judges that alerts belong together. With an open incident, all of them that are triaged and assessed and belong to none yet are linked to it, each as by `linkAlert`. While one of them is not assessed, nothing is accepted into an incident. `alertIds` picks those that are meant. The others that still wait, and those of `matchingAlerts` that found no room in it, become the next suggestion at once, about the same incident; where there is no incident, only if there are at least two of them. One that was closed meanwhile, or belongs to another incident, is left as it is, and the timeline says how many were. With a new incident, one is opened from them by the same rules, as by `escalateAlerts`. With neither, nothing is linked: escalate one of them with `escalateAlert`, and link the others to its incident with `linkAlert`. Whoever triages the alerts of all their services judges it, or the security side: who may link each of them. What was refused, or accepted and taken back, is accepted in the same way where that was a mistake, into any open incident, and `reason` says why; what has come with the same in common since then is a suggestion of its own, and stays that. */
  | 'ACCEPT_ALERT_CORRELATION'
  /** Accepts evidence that was offered and received: whoever accepts it is its custodian from now on, and the chain of custody names both, with time, time zone and place. Whoever accepts it is another person than who offered it, and may read the incident for good: by its marking, not only until they have answered. Where it passes without the former custodian, it says so, and whoever approved that does not accept it either. */
  | 'ACCEPT_EVIDENCE_TRANSFER'
  /** Takes over a role that its holder has offered to you. From then on it is yours, and the rights of the former holder have ended. */
  | 'ACCEPT_HANDOVER'
  /** Accepts to lead the response on the security side, as it was offered to you. */
  | 'ACCEPT_LEAD'
  /** Accepts to own the incident for an affected service of your team, as it was offered to you. */
  | 'ACCEPT_OWNERSHIP'
  /** Accepts the eradication that the security team recommends to a service, as the lead or as the owner of the service: it is accepted once both have, who are two persons. */
  | 'ACCEPT_RECOMMENDATION'
  /** Opens evidence to whoever works with it: the answer says where it is kept, which nobody but its custodian reads otherwise, and the chain of custody keeps who has asked, when and why. */
  | 'ACCESS_EVIDENCE'
  /** Says that the service team has seen an alert, and until when it is triaged. After that time it shows as overdue. It can be acknowledged anew; whoever moves the time by that says why. Who acknowledged it first, and when, stays. */
  | 'ACKNOWLEDGE_ALERT'
  /** Says of up to 1,000 alerts that the service team has seen them, and until when they are triaged: those that are named, or those that a filter finds. Each is judged by its own service, and by whether nobody has triaged it yet, and has a result of its own; whoever moves the time of one that somebody has named before says why. The audit trail keeps how many were named, and a hash of them. */
  | 'ACKNOWLEDGE_ALERTS'
  /** Acknowledges the guidance that the security team has issued to one service: the service follows it. Its owner does so. */
  | 'ACKNOWLEDGE_GUIDANCE'
  /** Acknowledges the latest edition of a threat briefing for a service, as its team, and says what was done because of it. It can be called again when more is done, also late or after the briefing has expired, where nobody had answered as well; each answer stays on record, and the same once more is none. */
  | 'ACKNOWLEDGE_THREAT_BRIEFING'
  /** Adds a service that the incident reaches: its response begins, with an assessment and an owner of its own, wherever the others are. None of them recovers until this one is free of the adversary as well. A service that was released before comes again, in its next round. */
  | 'ADD_AFFECTED_SERVICE'
  /** Writes down what somebody has looked at in an alert, and what it showed, so that the next one does not begin anew: also once it is closed, or belongs to an incident that is open. It is read by whoever reads the alert, and what is written while the alert belongs to an incident by those alone who may read that. Its author alone corrects it, and it is never removed. */
  | 'ADD_ALERT_NOTE'
  /** Adds what speaks for a hypothesis or against it, with the alerts, evidence and findings that it rests on. The team of a service that the hypothesis is about adds what only it knows. Points are never changed: what turns out to be wrong is said in another one. */
  | 'ADD_HYPOTHESIS_POINT'
  /** Adds a link to something outside that the response uses, such as its bridge, its chat, a ticket or a dashboard, so that whoever comes to the incident finds it. Whoever has a part in the response may. Who may read the incident may read the address: it must hold no secret. */
  | 'ADD_LINK'
  /** Writes a note into the file of an incident: what was seen, tried, heard or thought, as it happens. Whoever has a part in the response may, also in post-incident activity. A note is edited by its author alone, and never removed. */
  | 'ADD_NOTE'
  /** Has the teams of further services look at a vulnerability: they use the same component. From then on they read it. Of one that was disclosed, that is the next revision of the advisory. */
  | 'ADD_SERVICES_TO_VULNERABILITY'
  /** Adds to an incident what only the team of an affected service knows of it: a dependency, the safe order of things, the side effect of a step, what is normal. It can be edited, and its former versions are kept. */
  | 'ADD_SERVICE_NOTE'
  /** Lets services join a sweep that goes on, with a reason that the audit trail keeps. They are searched for the same indicators over the same period, and are due when the sweep is: at once overdue, where that is over. Their teams read the sweep and are told as those are that were in it from the start. One that had left joins again. */
  | 'ADD_SWEPT_SERVICES'
  /** Puts a tag on an incident, so that incidents alike are found together by `IncidentFilter.tags`. Whoever has a part in the response may; an incident has at most 30. */
  | 'ADD_TAG'
  /** Agrees, for the security side, to a suppression that may hide what is grave: it holds back from now on. Somebody else does this than who proposed it. */
  | 'AGREE_ALERT_SUPPRESSION'
  /** Agrees on the security side to a proposed detection requirement, or to the open amendment of one that is in force. */
  | 'AGREE_DETECTION_REQUIREMENT_FOR_SECURITY'
  /** Agrees on the side of the service's team to a proposed detection requirement, or to the open amendment of one that is in force. */
  | 'AGREE_DETECTION_REQUIREMENT_FOR_SERVICE'
  /** Agrees a step of a service's plan that the other side has proposed. It can then begin, once all that it depends on is done. Whoever proposed it does not agree it as well. */
  | 'AGREE_PLAN_STEP'
  /** Agrees several steps of one service's plan that the other side has proposed, all of them or none, as one entry in the timeline. Whoever sends the versions they have read agrees nothing that was amended meanwhile. */
  | 'AGREE_PLAN_STEPS'
  /** Agrees the recovery plan of one service that the other side has proposed. Recovery waits for that, and for the steps that restore or inspect to be agreed as well. Whoever proposed it does not agree it as well. */
  | 'AGREE_RECOVERY_PLAN'
  /** Agrees, for the side of a service, that it is not affected, as an analysis of this round has found. Its owner does so; before there is an owner, whoever holds that cell for the service. The lead then releases the service. */
  | 'AGREE_RELEASE'
  /** Changes what is known of an adversary who is named in an incident: another name, more or less confidence, a better basis, or that they are not whom their profile says after all. What was known before stays in `ThreatActor.history`. */
  | 'AMEND_ACTOR'
  /** Changes what is known of an act of the adversary: when it was, what exactly was done and to what, how sure that is and what it rests on. What was known before stays in `AdversaryActivity.history`. What was done in another service is another act. */
  | 'AMEND_ADVERSARY_ACTIVITY'
  /** Says otherwise how a source of alerts is called, how it writes, which services it reports for and who may read its alerts. What it has handed in already stays as it is. Where more people may read it than before, it begins to count anew, if it was RED or AMBER_STRICT. Whoever moves a source to another service runs the sources of both. What was refused before has been seen to with this, where it says so or makes the source go or read otherwise. */
  | 'AMEND_ALERT_SOURCE'
  /** Says otherwise of a hunt that goes on what is looked for, where and since when, who may read it and who hunts, makes it part of an incident that was opened later, or takes it out of one that it was made part of by mistake, while that does not rest on what it found. The timeline of that incident says so. What was found stands, with the service it was found in. What it said before stays in its history, and what it had come to where it was, in `formerConclusions`, for those who could read that there; queries, findings and the outcome say which version they answer. One that is concluded is reopened first, with reopenBreachHunt. */
  | 'AMEND_BREACH_HUNT'
  /** Changes a notice to customers before it is released. What it said before stays in `CustomerNotice.history`. Whoever has written any of it does not release it. */
  | 'AMEND_CUSTOMER_NOTICE'
  /** Proposes what a detection requirement shall say instead. Either side may, and has agreed with that; the other side has to agree as well. What is in force stays in force until the amendment is put in force in its place, and its monitoring stays deployed. One that is still a proposal, or was refused, is proposed anew. What it said before stays in its history. */
  | 'AMEND_DETECTION_REQUIREMENT'
  /** Changes what is known of an indicator: what it is a trace of, how sure that is, from when to when it is one, and who may read it. Whoever judges indicators marks it for fewer people. For more, whoever leads what it belongs to does, security on-call where different people lead that or all of it has ended, or who has recorded it unless another has marked it since. It is never marked for more than its author in STIX has marked it for. Its value stays: another value is another indicator. */
  | 'AMEND_INDICATOR'
  /** Says otherwise of monitoring that runs what is deployed, by which rule of which source it is reported, which revision of it runs, and which logs it is delivered: where a rule was renamed or tuned, or a source took over. It stays deployed, keeps what has proven it, and keeps in its history what stood before. What is put in place of it is deployed anew. */
  | 'AMEND_MONITORING'
  /** Changes what is known of a technique that was observed in an incident: seen earlier or again, surer or less so, by more evidence. What was known before stays in `ObservedTechnique.history`. Another technique, tactic or service is another observation. */
  | 'AMEND_OBSERVED_TECHNIQUE'
  /** Amends a step of a service's plan before it begins: what is done, how, or what it waits for. What it said before stays in its history. It is proposed anew, so that the other side agrees it as it stands now, also where it had been agreed. */
  | 'AMEND_PLAN_STEP'
  /** Changes what is known of a precursor, whom it concerns and who may read it, or says when somebody looks at it next. The team of one service among several drops no service of another team, lets no more people read it, and puts no review off: security, threat intelligence and the response center do. What it said before stays in its history. */
  | 'AMEND_PRECURSOR'
  /** Drafts the next version of a published analysis, with all that it says. The published one stands until the draft is published, and stays readable after that. It is the `amendedBy` of the published one. */
  | 'AMEND_SERVICE_ANALYSIS'
  /** Changes what is known of an adversary, with the reason. What was known before stays in `ThreatActorProfile.history`, for whoever could read it as it was marked then. */
  | 'AMEND_THREAT_ACTOR_PROFILE'
  /** Changes a threat briefing. A draft is changed as it stands; of one that is published the next edition comes out, which the team of every service that it concerns acknowledges anew, or of those in `answerAnewIds` alone: what the others answered stands, as an answer to the edition that they read. Former editions and answers stay readable, and what nobody has answered of them lapses. */
  | 'AMEND_THREAT_BRIEFING'
  /** Changes what is known of a vulnerability: a CVE id was assigned, it is worse than was thought, another day of disclosure is agreed, or a CVE id was that of another. What was known before stays in the audit trail. Of one that was disclosed, each change of what was published is the next revision of its advisory, and the former ones stay readable; what is said again as it stands is none. */
  | 'AMEND_VULNERABILITY'
  /** Answers a question about the incident: the person it was put to does so, or anybody of the team that it was put to, but nobody who asked it. Legal affairs may mark its answer as privileged. Whoever was asked reads the case no longer for the sake of the question. */
  | 'ANSWER_CONSULTATION'
  /** Records that the custodian has put evidence into long-term storage, where it stays for its retention. The custodian answers for it as before. */
  | 'ARCHIVE_EVIDENCE'
  /** Records that the data of a closed incident was collected and archived, with its retention, once every notice that is owed was given. The manifest says what the archive has, of the incident and of the duplicates that were merged into it: how many records of each kind with a hash over them, the evidence with its hashes, and a hash over all of it. */
  | 'ARCHIVE_INCIDENT'
  /** Records which laws apply to the incident, why, and who must be told under them. Each notice becomes an obligation with its own clock, which runs from a moment that may lie before the declaration, or waits for what starts it; the first notice of a series brings the later ones with it that count from the same moment, to the same addressee. What was found before stays on record, and the newest finding on a law counts. In an incident that was reopened, what was settled before can be owed anew. */
  | 'ASSESS_APPLICABLE_REGULATIONS'
  /** Says for one service whether a vulnerability affects it, and why: which versions are affected, or by which of the reasons of VEX none is. The service's own team says so, and says it anew when it learns more, also after a fix that turned out to be none; each time it says all of it. Of one that was disclosed, what it says anew is the next revision of the advisory. */
  | 'ASSESS_SERVICE_FOR_VULNERABILITY'
  /** Sets the severity of a triaged alert, before it is escalated: the service team judges privacy, impact, scope, affected tenants, region and regulation. The priority follows from functional impact, information impact and recoverability. It can be assessed anew until the alert is escalated; after that, with reassessSeverity. */
  | 'ASSESS_SEVERITY'
  /** Gives up to 1,000 waiting alerts to somebody who looks at them, or back to the whole team: those that are named, or those that a filter finds. At the change of a shift, `filter: { assigneeIds: [...], states: [RECEIVED, TRIAGED], receivedBefore: ... }` finds what one person hands to another. Each is judged by its own service and state, by whether they could take it themselves, and by whether they may read it, and has a result of its own. What is assigned is in the work of whoever has it, and of the whole team again once its triage is overdue; what is assigned to nobody is in the queue of the team. The audit trail keeps how many were named, and a hash of them. */
  | 'ASSIGN_ALERTS'
  /** Offers somebody to lead the response to the incident on the security side. It counts when accepted. */
  | 'ASSIGN_LEAD'
  /** Offers somebody of a service's team to own the incident for that affected service. The lead names owners, and so does the team itself. It counts when accepted. */
  | 'ASSIGN_OWNER'
  /** Says who carries a step of a service's plan out, and by when: the lead, the owner for the service or its team. What was agreed stays agreed; who was named before stays in its history. */
  | 'ASSIGN_PLAN_STEP'
  /** Says who is to do a task, and by when: whoever has it passes it on, whoever created it or leads the response names somebody. */
  | 'ASSIGN_TASK'
  /** Takes a request for an approval back. Whoever asked for it does so, or the lead. */
  | 'CANCEL_APPROVAL'
  /** Ends a disposal that is asked for without destroying anything: whoever asked takes it back, or the custodian, archival or legal affairs refuses it. */
  | 'CANCEL_DISPOSAL'
  /** Calls off a sweep with a reason, such as indicators that turned out to be none. The results that are on record stay. */
  | 'CANCEL_INDICATOR_SWEEP'
  /** Cancels a task that is not needed any more, also when the incident is over or was merged into another one: whoever created it does so, or the lead. */
  | 'CANCEL_TASK'
  /** Changes who may read an alert, by its Traffic Light Protocol marking, at once. The team of its service and the security side mark it for fewer; for more, whoever leads its incident does, or security on-call where nobody leads, and never for more than its incident is marked for. RED in an incident takes a virtual team with every role holder in it. What was written of the alert elsewhere before, such as in the timeline of its incident, stays as it is. */
  | 'CHANGE_ALERT_HANDLING'
  /** Changes who may read the incident, by its Traffic Light Protocol marking. A virtual team must stand before, since RED leaves it to that team alone. Nobody who holds a role or has evidence of the incident is shut out by it. */
  | 'CHANGE_HANDLING'
  /** Changes who may read a vulnerability. Before it is disclosed no more than all responders may; the response center and the teams of its services always do. Once it is disclosed it is never marked narrower again, and what it says when it is opened to more is the next revision of its advisory: its new readers keep that, whatever is amended later. */
  | 'CHANGE_VULNERABILITY_HANDLING'
  /** Takes the mark of a false positive from up to 1,000 indicators, all for the same reason: they are searched for again. Each is judged by its own state, and has a result of its own. That they were marked, and why, stays on record. The audit trail keeps how many were named, and a hash of them. */
  | 'CLEAR_INDICATORS_FALSE_POSITIVE'
  /** Takes the mark of a false positive from an indicator, with the reason: it is searched for again. That it was marked, and why, stays on record. */
  | 'CLEAR_INDICATOR_FALSE_POSITIVE'
  /** Closes a triaged alert that is no incident: the service team says that it was benign or false; a false positive names the tuning. An alert that was right about an attack is escalated instead; what an open sweep has found is kept until its result is disputed. It holds for what goes on, as `dismissAlerts` says. */
  | 'CLOSE_ALERT'
  /** Closes the incident, once every alert that is linked has its disposition, its review is finished, nobody is left to be notified, no post stands on the service-health board, and no service is under enhanced vigilance any more. Follow-ups may stay open, and the incident goes on showing them. If the adversary returns it is reopened. */
  | 'CLOSE_INCIDENT'
  /** Closes a precursor as a whole with what became of it, and the reason. Security, threat intelligence and the response center close it for all of its services; the team of a service does once the team of each other service has closed it for theirs with closePrecursorForService. One that became an incident is linked to that incident before. */
  | 'CLOSE_PRECURSOR'
  /** Says, as the team of one service, what became of a precursor there. It stays open for the other services, whose teams each say so themselves, until somebody closes it as a whole with closePrecursor. */
  | 'CLOSE_PRECURSOR_FOR_SERVICE'
  /** Closes the room of an incident: whoever is still there leaves it with that. The Cyber Defense Operations Center does so, also of an incident that has ended meanwhile. */
  | 'CLOSE_ROOM'
  /** Records that evidence was collected and begins its chain of custody: who collected it, when, in which time zone, and where it is kept. Whoever collected it is its custodian, and may read the incident for good: by its marking, not only until they have answered a question. Forensics collects it, or the team of an affected service what its service has; also after the incident has ended. */
  | 'COLLECT_EVIDENCE'
  /** Completes a sweep with what it came to, once every service is confirmed over the whole period or has nothing to search. A service in which something was found that nobody has disputed is not covered by saying that it has nothing to search. Whoever completes it before says why the rest is left, such as logs that go back no further, and that stays with it. */
  | 'COMPLETE_INDICATOR_SWEEP'
  /** Records that a step of a service's plan is done, with what came of it, also when the response has gone on to another round since or is over, or when the incident was merged into another one. Steps that wait for it can then begin, also in other services. */
  | 'COMPLETE_PLAN_STEP'
  /** Records that a task is done, also when the incident is over or was merged into another one: by whom it is assigned to, by whoever created it, or by the lead. */
  | 'COMPLETE_TASK'
  /** Records that a step that validates the recovery of a service is done, with what was seen, also when the response is over or the incident was merged into another one. Steps that wait for it can then begin. */
  | 'COMPLETE_VALIDATION_STEP'
  /** Concludes a hunt with its outcome, which answers the version of the hunt that stands. What it had come to before it was reopened stays readable, in `formerConclusions`. That nothing was found needs a query on record that could have found it: one that was run for the hypothesis that stands, over its services and its period, and that something was found needs the finding. */
  | 'CONCLUDE_BREACH_HUNT'
  /** Concludes an investigation: its question is answered from its findings, of which there is at least one, or cannot be. */
  | 'CONCLUDE_INVESTIGATION'
  /** Confirms the result that another has recorded for the service: the service's team knows its data and stands by it. Whoever has recorded the result does not confirm it. An older result is confirmed where it has found what no newer one names, or no newer one as often or over as long a time: until each such result is confirmed or disputed, the service waits for that. Where that team cannot judge it, since it holds the responsibility no more, or since the sweep is part of an incident that fewer read and the service is not, security does: another person than who has recorded it. */
  | 'CONFIRM_SWEEP_RESULT'
  /** Confirms that a reported vulnerability is one. From then on the teams of the affected services record their fixes; where all of them have done so before it was rejected and reopened, it is fixed at once. */
  | 'CONFIRM_VULNERABILITY'
  /** Corrects what a note on an alert says: its author does so, and nobody else. What it said before stays, as its `former`. One that was written before the alert belonged to its incident, or in another one, is left as it is: a further note says what has come to be known. */
  | 'CORRECT_ALERT_NOTE'
  /** Corrects from when a notification clock counts, where another moment was recorded than the one at which what starts it happened. The deadline is counted anew, by the law or the contract as it stood at that moment, and a delay is no longer than before. What was missed and is not any more runs again. What a declaration, a notice or a promise has started is on record, and stays so. */
  | 'CORRECT_NOTIFICATION_START'
  /** Takes down something that is to be done in an incident beside the plans of its services, such as a log request or an interview, and who is to do it. Whoever has a part in the response may, also in post-incident activity. */
  | 'CREATE_TASK'
  /** Confirms a suspected incident and so declares it: the definition of a security incident is met, and by what. Each service is assessed by then. The clock of the notice to customers starts at this moment, and every affected service goes its way from here. */
  | 'DECLARE_INCIDENT'
  /** Declines a question about the incident, and says why, so that it can be put to somebody else. Whoever may answer it may decline it. What was put to legal affairs stays privileged unless it says otherwise. */
  | 'DECLINE_CONSULTATION'
  /** Declines evidence that was offered: the custodian keeps it, and answers for it as before. */
  | 'DECLINE_EVIDENCE_TRANSFER'
  /** Declines a role in an incident, or a handover of it, that was offered to you, so that it can be offered to somebody else. */
  | 'DECLINE_ROLE'
  /** Declines to change a detection that raised what was no incident, and says why: what it would miss then is worse than its noise, for instance. Whoever dismisses its alerts later asks anew. */
  | 'DECLINE_TUNING'
  /** Delays a notice once, for a reason that its law or contract admits, and no longer than that allows: a notice to customers at most 24 hours after it is due. Legal affairs approves it by carrying this out; where another authority decides, it records what that has decided. The notice stays owed: its clock warns before the end of the delay, and runs out with it. */
  | 'DELAY_NOTIFICATION'
  /** Records that the service team has put the monitoring that a requirement asks for into one of its environments; once it runs in each of these, the requirement is deployed. It is deployed for the version that is in force; deployed anew in the same environment, it replaces what ran there, and says so in `replaces`. Whether it works is unknown until somebody reports on it, or an alert comes of it. It may name the rule by which a source reports what it finds, whose alerts prove it then. */
  | 'DEPLOY_MONITORING'
  /** Disables a source of alerts, for as long as it sends what nobody can use or its key is in doubt: whatever it hands in is refused from now on, whichever key it has. What it has handed in already stays. */
  | 'DISABLE_ALERT_SOURCE'
  /** Gives up the draft of an analysis, with the reason. Its period can be analysed again; what it amends stands. */
  | 'DISCARD_SERVICE_ANALYSIS'
  /** Discloses a vulnerability once every service that is affected has fixed it. Where that cannot be waited for, as when it is exploited or public already, the exception is given with its reason. From then on everyone the marking allows may read it, and with it how it was confirmed, why each service is affected or not and how it was fixed, as the teams wrote that while fewer read it: look through these first. The entries of its record stay with those who could read them then. One that was reopened is disclosed again, by the next revision of its advisory. */
  | 'DISCLOSE_VULNERABILITY'
  /** Closes up to 1,000 alerts that are no incident, all for the same reason; false positives name the tuning. They are named, or a filter finds them, and then as many as you have counted. Each is judged by its own service and state, and has a result of its own; nobody dismisses what they reported themselves. An alert that was right about an attack is escalated instead, and what an open sweep has found is kept until its result is disputed. It holds for what goes on: where a report says when the alert began, a repeat counts on the dismissed alert until that is resolved, is reported as worse, with more to go by, or by another title (numbers aside), began after the dismissed alert was received (the clock of the source may be up to five minutes ahead), reports what has been recorded as an indicator since, or was dismissed 7 days ago; then a new alert is in the queue. The audit trail keeps how many were named, and a hash of them. */
  | 'DISMISS_ALERTS'
  /** Dismisses a suspected incident that turned out to be none, before it is declared: a false positive, with the tuning of the detection that raised it, something benign, an attack that was blocked or failed, or an exercise. Every alert that is linked has its disposition by then, and none is a true positive where the incident is said to be false or benign; nor does anything else on record say that there was an attack: the latest analysis, what a hunt has found, techniques and acts of the adversary that are held with high confidence, a precursor that became this incident. Notification clocks that run end, since there is nothing to tell. Nobody dismisses an incident with an alert that they reported themselves. It can be reopened. */
  | 'DISMISS_INCIDENT'
  /** Records that the archive of an incident was destroyed, as another person had asked. Its manifest stays readable, and so do the records in Cordon. */
  | 'DISPOSE_ARCHIVE'
  /** Records that the custodian has destroyed a piece of evidence, as another person had asked: how, when and where. Its chain of custody ends with that, and stays readable. */
  | 'DISPOSE_EVIDENCE'
  /** Says what an alert linked to the incident turned out to be. All linked alerts need a disposition before the incident is declared; a false positive names the tuning. It can be said anew while the incident is open: as long as observed techniques or acts of the adversary rest on the alert, or a declaration rests on it alone, it stays a true positive. Whoever reported it does not judge it: somebody else does. */
  | 'DISPOSITION_ALERT'
  /** Says of up to 1,000 alerts that are linked to the incident what they turned out to be, all for the same reason; false positives name the tuning. They are named, or a filter finds them among those of the incident, and then as many as you have counted. Each has a result of its own; nobody judges what they reported themselves. It can be said anew while the incident is open; what observed techniques or acts of the adversary rest on stays a true positive, and so does what a declaration rests on alone. The timeline has one entry, and the audit trail keeps how many were named, and a hash of them. */
  | 'DISPOSITION_ALERTS'
  /** Disputes a result for the service: the service's team says why it does not hold, also where it has recorded or confirmed that one itself. Any result may be disputed that is not yet, also an older one. It stays on record; it covers nothing, and what was seen by it counts no longer as a sighting, unless another result that stands says so as well. Where it is the latest, the service is outstanding again until another is recorded; otherwise what only the disputed one covered is a gap. Where that team cannot judge it, since it holds the responsibility no more, or since the sweep is part of an incident that fewer read and the service is not, security does: another person than who has recorded it. */
  | 'DISPUTE_SWEEP_RESULT'
  /** Writes a notice to affected customers, which tells nobody anything until a second person of communications releases it. It can be begun before the incident is declared, and with parts left out. One that adds to an earlier notice, of the incident or of a duplicate that was merged into it, or keeps the promise of an update, names that one. Once the incident has ended, such a supplement ends the matter for those who were told. */
  | 'DRAFT_CUSTOMER_NOTICE'
  /** Begins the analysis of a service over a period: its own team looks at what its alerts and logs say. The trends over the alerts are computed as they are looked at, and kept when it is published. */
  | 'DRAFT_SERVICE_ANALYSIS'
  /** Writes a post for the service-health board, which stands there once a second person of communications publishes it. A draft is not amended: who sees that it is wrong withdraws it and writes another. */
  | 'DRAFT_SERVICE_HEALTH_POST'
  /** Begins a threat briefing: what is known of a threat, how urgent it is, which services it concerns and what their teams should do. Threat intelligence alone reads it until it is published. */
  | 'DRAFT_THREAT_BRIEFING'
  /** Changes the title or the summary of an incident. What stood there before stays in the timeline, with what took its place. */
  | 'EDIT_CASE'
  /** Changes what a note says: its author does so, and nobody else. What it said before stays in `Note.history`, with the time of each text. */
  | 'EDIT_NOTE'
  /** Writes on the draft of the analysis of a service: what was found, which logs were looked at, what follows. */
  | 'EDIT_SERVICE_ANALYSIS'
  /** Edits a note of the team of an affected service, as somebody of that team. What it said before is kept as a version of it. */
  | 'EDIT_SERVICE_NOTE'
  /** Enables a source of alerts again: what it hands in is taken from now on, by the keys that are valid. Rotate its key first where that was in doubt. */
  | 'ENABLE_ALERT_SOURCE'
  /** Ends a suppression before its time, or gives up one that is proposed: the team of the service does this, or the security side, which need not agree with anybody to see more. What it has held back and nobody has looked at comes back into the queue within moments, also what its source sees no longer, unless another suppression holds it back; `returnedCount` says how much. One whose time is over by itself returns nothing: its alerts come with their next report. */
  | 'END_ALERT_SUPPRESSION'
  /** Ends a post on the service-health board with its final text, as resolved. What stands on the board is brought to its end whatever has become of the incident. */
  | 'END_SERVICE_HEALTH_POST'
  /** Engages an expert in the virtual team: of Security and Compliance, of a partner, of any other team. From then on they read the incident, also when it is marked TLP RED. */
  | 'ENGAGE_EXPERT'
  /** Ends the response and begins the look back at it, once every alert that is linked has its disposition, every affected service is validated or released, it is on record which laws apply to customer data that was affected, and nobody is left who must be notified before the review, no affected tenant among them. It opens the review. */
  | 'ENTER_POST_INCIDENT_ACTIVITY'
  /** Escalates a triaged alert, with its severity set, to the Security Response team, which receives every escalation. It opens an incident that is suspected until security has confirmed or dismissed it; the response of each service begins with analysis. */
  | 'ESCALATE_ALERT'
  /** Opens one suspected incident from up to 1,000 alerts, each triaged and with its severity set, and makes each of them part of it. The services of all of them are affected, each with the worst severity that one of its alerts was assessed with; the incident takes the strictest marking of those alerts that are for fewer than all responders. Each alert needs a disposition of its own. Whoever escalates may do so for the service of each alert, or is of the security side, which opens incidents and links alerts to them; if one of the alerts cannot be taken, none is, and the refusal names each that stands in the way. */
  | 'ESCALATE_ALERTS'
  /** Ends a suppression whose time is over, whether anybody had agreed to it or not: what still occurs comes into the queue with its next report. What it has held back stays so, since it was noise for as long as was decided; the filter `suppressedByIds` of `alerts` finds it. */
  | 'EXPIRE_ALERT_SUPPRESSION'
  /** Ends an approval that nobody has answered, or used, in time. It can be asked for again. */
  | 'EXPIRE_APPROVAL'
  /** Ends an offer of evidence that nobody has answered in time. The custodian has it as before, and can offer it again. */
  | 'EXPIRE_EVIDENCE_TRANSFER'
  /** Ends guidance that the owner of the service has not answered in time. Silence acknowledges nothing: the recovery goes on waiting, until guidance is issued again and acknowledged. */
  | 'EXPIRE_GUIDANCE'
  /** Ends the offer of a role, or of a handover, that nobody has answered in time. The role can be offered again. */
  | 'EXPIRE_OFFER'
  /** Records that the custodian has handed a copy of evidence to somebody outside the response: to whom, on which legal ground, and with which hash. A copy with another hash than the evidence is recorded as such. */
  | 'EXPORT_EVIDENCE'
  /** Decides anew that what a suppression holds back is noise, for at most 30 further days. What is no noise any more is not held back for a shorter time: endAlertSuppression brings it back at once. One that the security side had to agree to is not extended: it is proposed anew. */
  | 'EXTEND_ALERT_SUPPRESSION'
  /** Extends the delay of a notice, for a reason that its law or contract admits, and no longer than that allows: a notice to customers, in an extreme case, at most 30 days after it is due. Legal affairs carries it out, and an executive incident manager has approved just this. The notice stays owed: its clock warns before the end of the delay, and runs out with it. */
  | 'EXTEND_NOTIFICATION_DELAY'
  /** Records that a step of a service's plan did not work out, and what happened, also when the response has gone on to another round since or is over, or when the incident was merged into another one. It stays on record; another step is proposed in its place, and what waited for it is amended to wait for that. */
  | 'FAIL_PLAN_STEP'
  /** Records that a step that validates the recovery of a service did not work out, and what was seen, also when the response is over or the incident was merged into another one. A sign that the breach is left leads the service back to analysis. */
  | 'FAIL_VALIDATION_STEP'
  /** Flags the eradication of one service, since what it does to the business is more than lead and owner can answer for. It then waits for the approval of an executive incident manager, in whatever round; only that approval, once it is used, takes the flag back. Flagging it again with another impact ends what was asked for or approved before. */
  | 'FLAG_ERADICATION'
  /** Forms the virtual team of an incident from security response, the affected service teams and communications, each with a role; experts can be engaged. Only its members read an incident that is marked TLP RED. */
  | 'FORM_VIRTUAL_TEAM'
  /** Grants an approval, as somebody who did not ask for it and does not lead the incident. It is good once, for just what was asked, until it ends. */
  | 'GRANT_APPROVAL'
  /** Imports a bundle of STIX 2.1, and answers object by object what became of it. Indicators are recorded as by recordIndicators, with their sightings, and related to the adversaries of the incident that is named, or else to their profiles. Threat actors and intrusion sets that are neither named there nor on record, by their ids or by a name, become profiles where threat intelligence imports them, with the techniques of ATT&CK that relationships in the bundle say they use; a newer version by the same author brings such a profile up to date, and one that they revoke stays until threat intelligence says otherwise. A pattern of single comparisons joined by OR is read, each value as an indicator of its own. An object that is on record already, by its id in STIX or because it was exported from here, is answered as known. A newer version by the same author replaces what was imported: a stricter marking applies at once, a wider one only by amendIndicator, and what the author has revoked or no longer names is withdrawn: so is a sighting that they have revoked, and a revoked relationship ends in the incident that is named. Nobody but the author changes a record by a bundle, except where nobody knows who that is: what was taken in before authors were kept, or under the identity that all installations had in common, is changed by whoever sends a newer version. What was exported from here is known by its id or skipped, as is whatever else names this installation as its creator, and what says that it was written in the future is refused. What an object marks for more people than the incident is marked as the incident, unless whoever leads it imports the bundle, and the answer says so. A sighting that is marked for fewer than its indicator keeps that marking, and a name that is marked for fewer than what it would stand in is not taken in. An indicator that its author holds to be benign (`indicator_types` of nothing but `benign`) is skipped with the reason, since it would be searched for as one of a compromise. Other patterns and types, and markings that are neither of TLP nor statements in the bundle, are skipped with the reason. A marking of TLP 1.0 is read as its counterpart in 2.0, which the answer says as well. */
  | 'IMPORT_STIX_BUNDLE'
  /** Hands in up to 1,000 alerts of one source, and answers what became of each. One that tells of what an open alert tells of already counts there as one more; one that fires again after its alert was closed, or its incident ended, is a new one that names the former, unless the dismissal of that one holds (`dismissAlerts`). One that comes for the first time as over is a new one as well. The source itself does this with its key, by a POST of its own format to /alerts/ and its id; a program of the organization, or whoever runs the source, by this operation. The audit trail keeps how many there were, and a hash of them. */
  | 'INGEST_ALERTS'
  /** Invites people to the room of an incident, responders and experts alike: the room then says who is expected and who has come. Whoever is invited may join it, whatever their part in the response. The Cyber Defense Operations Center invites, or whoever leads the response. */
  | 'INVITE_TO_ROOM'
  /** Issues the security team's guidance to one service, for a recovery that the adversary cannot undo. The owner of the service acknowledges it or says why not, until it ends; recovery waits for that. */
  | 'ISSUE_RECOVERY_GUIDANCE'
  /** Says that you are in the room of an incident, on its bridge or at its place, so that the others see who is there. Whoever has a part in the response does so for themselves. */
  | 'JOIN_ROOM'
  /** Takes a suggestion back of which no alert waits for anybody any more, or that nobody has judged within three days. */
  | 'LAPSE_ALERT_CORRELATION'
  /** Lets what nobody has answered of a threat briefing lapse once it has expired, so that it waits for nobody and is overdue no more. The team of a service can still answer it. */
  | 'LAPSE_EXPIRED_BRIEFING'
  /** Says that you have left the room of an incident. From when to when you were there stays on record. Also of an incident that has ended meanwhile. */
  | 'LEAVE_ROOM'
  /** Lifts a legal hold that legal affairs has asked to lift, as a second person: of legal affairs or trust, or an executive incident manager. What other holds cover stays held, and what the retention asks for is kept. The team that had placed it reads the incident no longer for its sake. */
  | 'LIFT_LEGAL_HOLD'
  /** Links another alert to an incident it belongs to, after its service team has triaged and assessed it like any other. It needs a disposition of its own. If its service does not count as affected yet, it joins: its response begins with analysis, as bad as the alert was assessed; if it does, and its team has not judged it yet, the assessment of the alert counts for it. One that is marked RED takes a virtual team with every role holder in it, as marking it RED there does. */
  | 'LINK_ALERT'
  /** Links up to 1,000 alerts to an open incident that they belong to, each triaged and assessed like any other and of no incident yet. Each is judged by its own service and state, and has a result of its own; each needs a disposition, which many get at once with `dispositionAlerts`. A service of theirs that does not count as affected yet joins, as bad as the worst of its alerts was assessed; if it does, and its team has not judged it yet, that counts for it. One that is marked RED takes a virtual team with every role holder in it. The timeline has one entry, and the audit trail keeps how many were named, and a hash of them. */
  | 'LINK_ALERTS'
  /** Links an alert that a sweep of an incident made in a service of it, as `linkAlert` would: its service is part of the incident, and its team confirms or disputes what the sweep found, so nobody triages the alert first. It needs a disposition of its own. What was found in another service waits, in the work of those who add services, until somebody adds it; no service joins by itself. Nothing is linked to an incident that is over, and nothing once more that was taken out of it. What was marked RED, where the incident is not, is linked by a person alone, with `linkAlert`. */
  | 'LINK_ALERT_OF_SWEEP'
  /** Links a finding of a hunt to an incident that it belongs to; one that was linked by mistake leaves it with unlinkHuntFinding. Of those who read the incident, whoever may read the hunt reads the finding. Where its service does not count as affected yet, addAffectedService adds it. */
  | 'LINK_HUNT_FINDING'
  /** Links a precursor to an incident that it announced; of a merged one, to that which goes on. A link that was a mistake is withdrawn with withdrawPrecursorLink. Whoever reads both sees it at either, with the reason; nobody else learns that there is a link. */
  | 'LINK_PRECURSOR_TO_INCIDENT'
  /** Links a vulnerability to an incident in which it was exploited. Whoever reads both sees it at either; nobody reads more by it. Of a duplicate that was merged into another incident, that one is linked. */
  | 'LINK_VULNERABILITY'
  /** Marks up to 1,000 indicators as false positives, all for the same reason: what they find is no trace of an adversary. Each is judged by its own state, and has a result of its own. They stay on record, and the marks can be cleared. The audit trail keeps how many were named, and a hash of them. */
  | 'MARK_INDICATORS_FALSE_POSITIVE'
  /** Marks an indicator as a false positive, with the reason: what it finds is no trace of an adversary. It stays on record, so that whoever learns of the same value sees that, and the mark can be cleared. */
  | 'MARK_INDICATOR_FALSE_POSITIVE'
  /** Says that a service is not searched, and why: since it has nothing in which the indicators could show, or since it cannot be, which stays visible as a gap. The first is for the service's own team alone to say, and so is either where that team disputes the result; where that team can judge nothing of the sweep, as `confirmSweepResult` says, security says both. What was found in it by older results still counts and still has to be judged: until those are disputed, the sweep is not covered by that. A result that is recorded later takes its place. */
  | 'MARK_SERVICE_NOT_SWEPT'
  /** Says for a service, as its team, that the latest edition of a threat briefing does not concern it, and why. That counts as an answer, and can be changed when the team learns more; each answer stays on record. */
  | 'MARK_THREAT_BRIEFING_NOT_RELEVANT'
  /** Records that a vulnerability is exploited in the wild, since when and who says so. An earlier moment than was known takes its place; what turns out to be wrong is taken back with unmarkVulnerabilityExploited. Of one that was disclosed, what is recorded anew is the next revision of the advisory. */
  | 'MARK_VULNERABILITY_EXPLOITED'
  /** Merges a duplicate into the incident that goes on. That one takes in its services, its alerts, the earlier starts of its clocks and the stricter marking, by a reaction, a moment later; until then the duplicate says that it is being merged. Both histories stay readable. This is final. */
  | 'MERGE_INCIDENT'
  /** Merges the profile of an adversary into another profile of the same adversary. The one that goes on takes over names, techniques, indicators and briefings, and shows the incidents that are attributed to either; what it has said itself of motivation, confidence and marking stays. The other one stays readable, with its history. */
  | 'MERGE_THREAT_ACTOR_PROFILE'
  /** Records that the custodian keeps evidence in another place. What was in long-term storage is at hand again after that. */
  | 'MOVE_EVIDENCE'
  /** Moves the room of an incident to another bridge or place, as when a call breaks down or the adversary may listen. Whoever is in the room stays in it, and is told of the new bridge live; the old one stays in the timeline. */
  | 'MOVE_ROOM'
  /** Names an adversary who is involved in an incident, as far as they are known: what they are called, what they are after, how sure that is and what it rests on. Threat intelligence does so, or who analyses the incident, also long after it has ended: attributions come late, and reopen nothing. */
  | 'NAME_ACTOR'
  /** Offers evidence to another person, of the security team or of a service. Its custodian does so, and keeps it until that person has accepted it with acceptEvidenceTransfer. */
  | 'OFFER_EVIDENCE_TRANSFER'
  /** Offers the role you hold to a successor, with a briefing. You keep it until the successor accepts, so an incident is never without a lead or an owner. */
  | 'OFFER_HANDOVER'
  /** Opens a hunt for a breach that no detection has reported: a hypothesis, the services, period and data that are searched, and the techniques whose traces are looked for. A hunt inside an incident is read by whoever reads that, another by its own marking. */
  | 'OPEN_BREACH_HUNT'
  /** Opens a suspected incident from a find of one's own, without an alert of a service: security monitoring, a hunt, threat intelligence, a partner team, or communications with a customer's report. The team of each service then assesses how bad it is for its service, and the Security Response team receives it like an escalation. Until a service is assessed, what is opened from the finding of a hunt is as grave as that finding. */
  | 'OPEN_INCIDENT'
  /** Opens a forensic investigation in an incident: its question, and its scope of systems, services and time. Several can go on at once, also after the incident has ended. */
  | 'OPEN_INVESTIGATION'
  /** Opens the room of an incident, in which responders and experts meet: its bridge, and the place where they sit together. The Cyber Defense Operations Center does so; an incident has one open room at a time. */
  | 'OPEN_ROOM'
  /** Orders a sweep: services are searched for a set of indicators over a period, inside an incident or outside. The set is frozen with the sweep, and the teams of the services read it from then on, where it is for the services concerned. For each service a result is recorded, by security, its program or the service's team, and stands once that team confirms it; what is not searched in time becomes overdue. */
  | 'ORDER_INDICATOR_SWEEP'
  /** Overrides the severity of the incident as a whole, with a reason that stays visible. What the services were assessed as stays as it is, and the priority goes on following from that. */
  | 'OVERRIDE_SEVERITY'
  /** Pins a note: the lead marks what whoever comes to the incident must read first. `Incident.notes` finds it by `filter: { states: [PINNED] }`. */
  | 'PIN_NOTE'
  /** Places a legal hold on an incident, or on one piece of its evidence, from the first day on. What it covers is destroyed by nobody, whatever the retention says, until it is lifted. Several can be in force at once, each for a matter of its own. Legal affairs places it whatever the marking of the incident, and the team for which it is placed reads the incident as long as it is in force. */
  | 'PLACE_LEGAL_HOLD'
  /** Says what is changed of a detection that raised what was no incident, which side does it, and until when: whoever runs the monitoring of the service does this, or the detection engineers of the security side. It can be planned anew, and so passes from one side to the other, until it is done or declined; but not once no alert asks for it any more, since each was reopened, taken out of its incident or judged anew. */
  | 'PLAN_TUNING'
  /** Says how urgent a detection requirement is, why, and what that rests on: risk decides what is built first, by incidents, threat intelligence and assessments. It can be said again whenever more is known. */
  | 'PRIORITIZE_DETECTION_REQUIREMENT'
  /** Sets how urgent an open sweep is, with the reason and the threat briefing that it rests on: threat intelligence helps to decide what is searched first. It can be set again whenever more is known. */
  | 'PRIORITIZE_INDICATOR_SWEEP'
  /** Proposes to hold alerts of a service back that may be grave, or of which nobody says how bad they are. Nothing is held back before somebody of the security side has agreed. */
  | 'PROPOSE_ALERT_SUPPRESSION'
  /** Proposes what a service must be able to detect. Either side may; the proposer's side has agreed with that, the other side has to agree before it comes into force. */
  | 'PROPOSE_DETECTION_REQUIREMENT'
  /** Proposes a step for the plan of one service in its present round: to contain, evict, mitigate, restore, inspect or validate. Either side may; the other agrees it, and the team of the service carries it out. A step may wait for others, also in other services. */
  | 'PROPOSE_PLAN_STEP'
  /** Proposes up to 100 steps for the plan of one service at once, as from a runbook: all of them or none, as one entry in the timeline. Steps of the call can wait for each other by their keys. */
  | 'PROPOSE_PLAN_STEPS'
  /** Proposes the recovery plan of one service, or a new version of it. Either side may; the other agrees it. Work on it begins with the declaration, beside containment. */
  | 'PROPOSE_RECOVERY_PLAN'
  /** Publishes the analysis of a service over a period that is over. The trends over its alerts are kept as they are at that moment; an amended version takes the place of the one before. */
  | 'PUBLISH_SERVICE_ANALYSIS'
  /** Puts a post on the service-health board, as a second person of communications who has not written it. It is published as it was read. */
  | 'PUBLISH_SERVICE_HEALTH_POST'
  /** Publishes a threat briefing as its first edition. The teams of its services read it from then on, whatever its marking, and acknowledge it by the time that it names. */
  | 'PUBLISH_THREAT_BRIEFING'
  /** Puts a detection requirement in force, or an amendment in the place of what is in force, once both sides have agreed to it. The service team then deploys the monitoring; what runs already goes on, for the techniques that it was deployed for, and the requirement is deployed where it runs for all techniques that are named now, in each environment that is. It is to be deployed on the day that was set, or where that is over or none was, within the time that is usual for the priority. */
  | 'PUT_DETECTION_REQUIREMENT_IN_FORCE'
  /** Judges how bad the incident is for one service, for the first time or anew, upwards or downwards, as long as the incident is open. Its own team does so. The severity of the incident follows the gravest service, its priority the most urgent one. */
  | 'REASSESS_SEVERITY'
  /** Takes up an escalation, or an incident that was opened from a find: the Security Response team acknowledges it and begins the analysis. */
  | 'RECEIVE_ESCALATION'
  /** Recommends to one service how to remove the root cause in this round, with what it does to the business and how sure that is. The lead and the owner of the service decide; what the lead recommends, the lead has accepted. A later recommendation takes the place of an earlier one. An eradication that is flagged for its impact still needs its approval. */
  | 'RECOMMEND_ERADICATION'
  /** Records what the adversary did in one service of an incident, and when. `Incident.attackSequence` puts all of it in the order of the acts themselves, apart from the timeline of what responders did. The team of a service records what was done in that service; whoever analyses or investigates may do so for any service. */
  | 'RECORD_ADVERSARY_ACTIVITY'
  /** Records which tenants are affected in one service, in bulk: its team does so for its own service, and communications for any. What happened to their data counts for the incident as well; a notice that was found not to be due, for a reason that this contradicts, is owed after all. A tenant that is on record in the service already is recorded as it is said now, and as it stood before stays on record; whoever says the same again changes nothing. A tenant of several services is recorded in each. The audit trail keeps how many were named, and a hash of them. */
  | 'RECORD_AFFECTED_TENANTS'
  /** Records an analysis of the incident: attack vector, findings, root cause, and which services it covers. Containment of a service waits for one that covers it in its present round; one that names a service as not affected opens the way to releasing it. One that establishes a disclosure of customer data adds it to the effects of the incident; a notice that was found not to be due because the data was unintelligible is owed after all. */
  | 'RECORD_ANALYSIS'
  /** Records that an authority, or investors, were told of the incident, with what the notice said, its number and its evidence, and so meets the obligation. A notice that does not say all that the law asks for says what follows and by when, which is owed from then on. What the law asks for next starts with it; where the law takes a progress report while the incident still goes on, the final one waits for the day on which it was handled. It can come before the declaration, since the law may count from awareness, and after the end of the incident, since authorities ask until it is archived. */
  | 'RECORD_AUTHORITY_NOTICE'
  /** Records a hunt for a breach that no detection has reported: the hypothesis, where was looked, and what was found or ruled out, once it is over. A hunt that goes on, with its scope, queries and findings, is opened with openBreachHunt. */
  | 'RECORD_BREACH_HUNT'
  /** Records what limits the impact of the incident in one service on customers, data and systems. It can be recorded several times in a round. */
  | 'RECORD_CONTAINMENT'
  /** Records that monitoring was tried out where it runs: what was run, and the alert that came of it, or that none came. With its alert a test proves the monitoring, by test: coverage tells that apart from alerts out of real life, and the alert proves nothing else any more, however it is judged. Without one, coverage counts the monitoring as not working for what was tried, and it is work for the service's team until a later test of the same techniques raises an alert, or something else is deployed in its place, or it is taken down. */
  | 'RECORD_DETECTION_TEST'
  /** Records that there is reasonable confidence that the adversary is evicted from one service completely, and on what grounds. No service recovers before this stands for every affected service. */
  | 'RECORD_EVICTION'
  /** Adds a finding to an investigation, with how sure it is and the evidence that shows it. Findings are never changed: what turns out to be wrong is said in another one. */
  | 'RECORD_FINDING'
  /** Records what a hunt found in a service and how bad it seems. Where the hunt is part of an incident that is open, the finding belongs to that at once, and stands on its timeline; where that was merged, it belongs to the incident that goes on, as far as you may read that. Any other, also of a hunt whose incident has ended, waits: it opens an incident with openIncident, or is linked to one with linkHuntFinding, after reopenIncident to its own. Findings are never changed: one that turns out to be a mistake is withdrawn with withdrawHuntFinding. */
  | 'RECORD_HUNT_FINDING'
  /** Records a query that was run in a hunt, with where and when it was run and how much it came back with, also where that is nothing. Queries are never changed. */
  | 'RECORD_HUNT_QUERY'
  /** Records indicators of compromise, in bulk, each as a record of its own with its marking, its validity and how sure it is. What becomes of each is answered one by one: recorded; known already, where whoever records may read a record of the same value for the same readers or for more; or refused, with what it would have to be. All of them are related to the incident, alert or adversary that is named, and are for more people than that only where whoever leads it records them. What an alert reports nobody has judged: whoever records some of it (`reported`) says that it is an indicator. The audit trail keeps how many there were, and a hash of them. */
  | 'RECORD_INDICATORS'
  /** Records a sweep as a text once it is over: the estate was searched for an indicator of compromise, to see how far the incident reaches, and it was found nowhere. A sweep that is planned across services, with a result of each, is ordered with orderIndicatorSweep. */
  | 'RECORD_INDICATOR_SWEEP'
  /** Hands in what a log of the service comes to on some days, for the draft of an analysis that names the log: a program of its team does this each day, or somebody of the team. Which logs are looked at, a person has said. The log is what its days say: it reaches from the first to the last of them, and has no data on a day between them that nobody has handed in. What was written of the log without days is replaced, but for gaps: those within a day stay until somebody edits them, and a day that is handed in is none. No day is handed in before it has begun. Other logs and texts stay. */
  | 'RECORD_LOG_DAYS'
  /** Records, once, that a notice was not given by its deadline, and has whoever gives it called. It is owed all the same, and can still be given, with the reasons for the delay. */
  | 'RECORD_MISSED_NOTIFICATION'
  /** Records that every known vulnerable path into one service is closed. No service recovers before this stands for every affected service. */
  | 'RECORD_MITIGATION'
  /** Records that a released notice was sent to one group of its recipients: by which channel, when, to how many, how many it did not reach, and what shows it. What was sent to a group again, such as to those whom it did not reach, is recorded again. Once each group was sent to somebody, the notice is sent. What the release names is met when the last of those was told whom it concerns: all affected tenants on record, by this notice or others that are to meet it; until then it stays owed. */
  | 'RECORD_NOTICE_DELIVERY'
  /** Records that notices which were given in duplicates, before those were merged into this incident, tell their recipients enough for this one as well. What they were given for meets nothing here by itself: communications judges it. What is owed here is met when the last of those was told whom it concerns, there or by a notice of this incident. */
  | 'RECORD_NOTICE_OF_DUPLICATE'
  /** Records, once, that little time is left for a notice that somebody must be given, and has whoever gives it called. One that was delayed warns before the end of its delay. */
  | 'RECORD_NOTIFICATION_AT_RISK'
  /** Records that no notice is due, for a reason that the law or the contract behind it admits, and so settles an obligation. Legal affairs decides that; a notice that is due later is delayed with delayNotification instead. */
  | 'RECORD_NOTIFICATION_EXCEPTION'
  /** Records that the adversary used a technique of ATT&CK in an incident: for which tactic, in which service, when, how sure that is and what it rests on. `Incident.killChain` shows all of them by tactic. */
  | 'RECORD_OBSERVED_TECHNIQUE'
  /** Records, once for each edition, that a threat briefing was to be acknowledged by now and teams of services have not answered it: each of them is overdue until it does. */
  | 'RECORD_OVERDUE_BRIEFING'
  /** Records, once, that nobody has answered a question in time. It stays open: it can still be answered, declined or taken back, and whoever was asked reads the case until then. */
  | 'RECORD_OVERDUE_CONSULTATION'
  /** Records, once, that the Security Response team has not received an escalation in time. It waits on, and can still be received; the timeline keeps that it was late. */
  | 'RECORD_OVERDUE_ESCALATION'
  /** Records, once, that nobody has reported on monitoring in the time that its team promised: whether it works is unknown until somebody does. */
  | 'RECORD_OVERDUE_MONITORING'
  /** Records, once, that a sweep for indicators is due and services are left that nobody has searched, or whose result is disputed: each of them is overdue until a result is on record. */
  | 'RECORD_OVERDUE_SWEEP'
  /** Records, once for each day that is set, that a vulnerability is not disclosed on the day that was agreed, or that services are not fixed by theirs. */
  | 'RECORD_OVERDUE_VULNERABILITY'
  /** Records what the search of a service came to, as a person of its own team: the team stands by it at once. Over part of the sweep's period it covers that part alone, beside what the team has confirmed before: the rest is a gap. What another has found before and this result does not name, or names with a smaller count or a shorter period, still counts, and the service waits until the team confirms or disputes that as well. What its program has found is recorded with recordSweepResult, and waits for a person. */
  | 'RECORD_OWN_SWEEP_RESULT'
  /** Records a sign that an incident may occur: a scan for vulnerabilities, an exploit that was announced, a threat. An alert says that something may have occurred, or occurs now; this is before it. It is read by its own marking, and somebody looks at it when its review is due. */
  | 'RECORD_PRECURSOR'
  /** Records a preventive measure that was taken in a service against a precursor, such as a patch, a rule or a setting. The team of the service records it, and no team does so for another service. */
  | 'RECORD_PRECURSOR_MEASURE'
  /** Records that one service is restored to its last known good state, with the attack paths inspected in that state. The security team then watches and validates it. */
  | 'RECORD_RESTORATION'
  /** Records that somebody has left the room of an incident who forgot to say so, so that the others see who is really there. The Cyber Defense Operations Center does so, also of an incident that has ended meanwhile. */
  | 'RECORD_ROOM_DEPARTURE'
  /** Records where and when an indicator was seen: security for any service, and the team of a service, or its program, for that one. It is a report, not a judgement. The team whose service it was seen in reads the indicator from then on, where it is for the services concerned. */
  | 'RECORD_SIGHTINGS'
  /** Records what the search of a service came to: which data was searched over which period, and which indicators were found, or none. Security and its program do so for any service, the service's team and its program for their own. It waits for a person of that team to confirm or dispute it. An indicator that is found for the first time makes an alert for the service, which is linked to the incident of the sweep where its service is part of that, and each finding a sighting of it. A result over part of the sweep's period covers that part alone, beside what the team has confirmed before: the rest is a gap. Results add up: an indicator at one place is one hit, whenever it was seen, and counts once, by the largest count that any of them says; what was found before still counts until the result that says so is disputed, whether it is named again or not. A later result that names it earlier, later or more often refines it. A correction is another result; what is sent once more as it stands changes nothing. */
  | 'RECORD_SWEEP_RESULT'
  /** Records what is known of an adversary, whatever incidents are theirs: names, motivation, techniques, indicators, and how sure that is. An incident is attributed to them by `nameActor` or `amendActor`, which name the profile. */
  | 'RECORD_THREAT_ACTOR_PROFILE'
  /** Records that a detection was changed which raised what was no incident, and how. Whether it raises the same again is counted from then on, as `recurrences`; whoever dismisses that asks anew. It is not recorded once no alert asks for it any more, since each was reopened, taken out of its incident or judged anew. */
  | 'RECORD_TUNING'
  /** Records that an affected service has fixed a vulnerability in production. The service's own team does so; once every affected service has, the vulnerability is fixed and can be disclosed. It records it anew when the fix comes to further versions. Of one that was disclosed, that is the next revision of the advisory. */
  | 'RECORD_VULNERABILITY_FIX'
  /** Judges that alerts do not belong together, with the reason. The same alerts are not suggested again for what they have in common, nor for another thing by which less speaks for it, or as much, such as a second address; by another recorded indicator they are. Nobody refuses this of an alert that they reported themselves. What was refused by mistake is accepted all the same, with `acceptAlertCorrelation`. */
  | 'REFUSE_ALERT_CORRELATION'
  /** Refuses an approval, and says why. */
  | 'REFUSE_APPROVAL'
  /** Says no to a proposed detection requirement, or to the open amendment of one that is in force, with the reason: the other side refuses it, whoever proposed it takes it back, or a side takes back that it has agreed. A refused requirement is proposed anew with amendDetectionRequirement; what is in force stays as it is. */
  | 'REFUSE_DETECTION_REQUIREMENT'
  /** Refuses the guidance that the security team has issued to one service, and says why. Recovery then waits for guidance that the service can follow. */
  | 'REFUSE_GUIDANCE'
  /** Leaves a legal hold in force that legal affairs has asked to lift: whoever could have agreed does so, or legal affairs takes its request back. It can be asked for again. */
  | 'REFUSE_HOLD_LIFT'
  /** Decides that a hypothesis does not hold: something on record speaks against it, and the reason says why that rules it out. */
  | 'REFUTE_HYPOTHESIS'
  /** Registers a program that hands in alerts, and issues its key. The answer has the key in `secret`, this one time: Cordon keeps a salted hash of it. With the key the program posts its alerts to /alerts/ and the id of the source, and can do nothing else. Security registers sources for any service, and whoever deploys the monitoring of a service for that one. */
  | 'REGISTER_ALERT_SOURCE'
  /** Reinstates the profile of an adversary that was withdrawn by mistake, with the reason: what it said stands again, and so do the indicators that were theirs until then, but for those that their authors have revoked since. That it was withdrawn stays in the audit trail, and the reason of this in its history. One that was merged goes on in the other one. */
  | 'REINSTATE_THREAT_ACTOR_PROFILE'
  /** Rejects the eradication that the security team recommends to a service, and says why: the lead or the owner of the service may, whatever the other one has decided. The security team then recommends another. */
  | 'REJECT_RECOMMENDATION'
  /** Rejects what was reported as a vulnerability, with the reason. It stays on record, holds its CVE id from no other, and is reopened when that turns out to be wrong. One that was disclosed is withdrawn with that, before everybody who reads it. */
  | 'REJECT_VULNERABILITY'
  /** Records that an incident relates to another: as related, as its parent or as its child. Both go on as they are, and both show it to whoever may see both. It is recorded with the one that fewer people may read. */
  | 'RELATE_INCIDENT'
  /** Relates an indicator to an incident, to an alert, to an adversary who is named in an incident, or to the profile of an adversary. Whoever an incident names reads what belongs to it, whatever its marking; that an indicator is one of an adversary with a profile is read by those alone who read both. */
  | 'RELATE_INDICATOR'
  /** Releases a notice to customers, as a second person of communications who has written none of it, in every incident. From then on it may be sent, and its text stays as it is. It says what its delivery is to meet: nothing is met before recordNoticeDelivery. An update that it promises itself is owed from then on. What is owed from awareness is told before the incident is declared as well; of one that has ended, a supplement to what customers were told is released. */
  | 'RELEASE_CUSTOMER_NOTICE'
  /** Releases a service that was found not to be affected: the response goes on without it, and its owner's role ends. The side of the service has agreed. Nobody of its team who has evidence of the incident loses sight of it by that. It can be added again. */
  | 'RELEASE_SERVICE'
  /** Takes tenants off the list of those that are affected in one service, with the reason: a correction. That they were on it stays on record. Where all who stay on it were told by what was to meet a duty, that is met, at the moment at which the last of them was. */
  | 'REMOVE_AFFECTED_TENANTS'
  /** Takes a link out of the list: whoever added it does so, or the lead. That it was there, and who removed it, stays on record. */
  | 'REMOVE_LINK'
  /** Takes services away from a vulnerability that were named by mistake, with the reason. Their teams no longer read it; what they had said stays on record. A service that has the component and is not affected stays: its team says so. Of one that was disclosed, that is the next revision of the advisory. */
  | 'REMOVE_SERVICES_FROM_VULNERABILITY'
  /** Takes a service out of a sweep that it was named in by mistake, with a reason, as long as no result stands for it and nothing that was found in it does. It is no longer due, and its team no longer reads the sweep on its account; that it was part of the sweep stays on record. Indicators that its team was told of stay readable for them. A service that cannot be searched, or has nothing to search, stays: `markServiceNotSwept` says so. */
  | 'REMOVE_SWEPT_SERVICE'
  /** Takes a tag from an incident: it does not belong with the others that have it. Whoever has a part in the response may. */
  | 'REMOVE_TAG'
  /** Puts up to 1,000 closed alerts back into the queue of their service, since they were judged wrongly, and says until when they are triaged. Each is judged by its own service and state, and has a result of its own. It is triaged and assessed anew; what was judged of it before is kept in its corrections, it proves no detection until it is judged anew, and what its source tells of the same thing counts on it, unless a newer alert has taken over. The audit trail keeps how many were named, and a hash of them. */
  | 'REOPEN_ALERTS'
  /** Reopens a hunt that was concluded, since something else has come to light. Its conclusions and the reason stay readable, in `formerConclusions` once there are others or the hunt has moved. */
  | 'REOPEN_BREACH_HUNT'
  /** Opens a hypothesis again that was supported or refuted, since something else has come to light. What was decided before stays in `Hypothesis.decisions`. */
  | 'REOPEN_HYPOTHESIS'
  /** Reopens an incident. One that was dismissed or withdrawn is received again, and its clocks run from their first start. One that is in post-incident activity or closed is declared again, and the services that are named begin their next round, or join; its review is due again after that. What was withdrawn or closed takes the approval of an executive incident manager; every other approval that is asked for or not used ends, and so does every disposal that is asked for. */
  | 'REOPEN_INCIDENT'
  /** Opens a sweep again that was completed too early or called off wrongly: its services can be searched and their results judged again, and it is completed anew. What it had come to is no longer its outcome, and stays in the audit trail. The new time holds for every service that nobody has searched or whose result is disputed. */
  | 'REOPEN_INDICATOR_SWEEP'
  /** Reopens an investigation that was concluded, since something else has come to light. Its conclusion stays readable until there is another. */
  | 'REOPEN_INVESTIGATION'
  /** Reopens a precursor for all of its services, where it was closed as a whole or for some of them, since it may still lead to an incident. What it was closed with stays readable in `Precursor.closings`. The team of one service among several reopens it for that with reopenPrecursorForService. */
  | 'REOPEN_PRECURSOR'
  /** Reopens a precursor for one service, as its team, where it was closed for that or as a whole. For its other services it stays closed, and each closing stays readable in `Precursor.closings`. */
  | 'REOPEN_PRECURSOR_FOR_SERVICE'
  /** Reopens a task that was done or cancelled: it turned out that something is left to do. Whom it was assigned to has it again. */
  | 'REOPEN_TASK'
  /** Reopens a vulnerability that was fixed or disclosed, since a fix is incomplete or another service is affected: the teams of the services that are named look again, and it is disclosed again. One that was rejected is reported again, and confirmed or rejected anew, unless another vulnerability has its CVE id by now. What was disclosed stays public: when, where and why it was reopened is on record for whoever reads it. */
  | 'REOPEN_VULNERABILITY'
  /** Offers evidence to somebody else whose custodian cannot be reached. An executive incident manager has approved that. The custodian answers for it until that person accepts it with acceptEvidenceTransfer; the chain of custody then says that it passed without them, and who approved that. An offer that is still out is taken back. */
  | 'REPLACE_CUSTODIAN'
  /** Takes a role from somebody who cannot be reached, and offers it to somebody else. An executive incident manager has approved that; the rights of the former holder end at once. */
  | 'REPLACE_ROLE_HOLDER'
  /** Reports that something may be wrong with a service: a detection, an observation, a customer's report. Everybody in the response has the duty to report; the service's team then triages. */
  | 'REPORT_ALERT'
  /** Reports how deployed monitoring does: healthy, degraded, or silent since when. Programs of the service's team may, since it is no judgement. Each report is good for the time that the team promised; then nobody knows. */
  | 'REPORT_MONITORING_HEALTH'
  /** Reports a vulnerability of one or several services, found by a researcher, a customer or a team. The response center confirms or rejects it; the team of each service says whether the service is affected. Until it is disclosed it is read by few. */
  | 'REPORT_VULNERABILITY'
  /** Asks for the approval that an operation needs: of an eradication that is flagged, of a withdrawal, of reopening what was closed or withdrawn, of replacing who cannot be reached, in a role or as the custodian of evidence, of a notice to customers that waits longer than a day. An executive incident manager who did not ask for it answers. */
  | 'REQUEST_APPROVAL'
  /** Asks to destroy the archive of an incident, once the incident and its retention period are over, no legal hold is in force in it and no investigation of it is open. Another person carries that out with disposeArchive. The records in Cordon stay. */
  | 'REQUEST_ARCHIVE_DISPOSAL'
  /** Puts a question about the incident, or about one of its services, to somebody who knows: to a team function such as legal affairs or threat intelligence, to a team, to a person, or to the experts of either side. Whoever is asked reads the case until they have answered. What is put to legal affairs is read by it, by whoever asks, by the lead and by the executive incident managers, until legal affairs has answered it without privilege. Legal affairs and trust are asked after the end of the incident, too. */
  | 'REQUEST_CONSULTATION'
  /** Asks to destroy a piece of evidence, once its incident and its retention are over, no legal hold covers it and no open investigation needs it. Its custodian carries that out with disposeEvidence, and is another person than whoever asks. */
  | 'REQUEST_EVIDENCE_DISPOSAL'
  /** Asks to lift a legal hold, as legal affairs. A second person of legal affairs or trust, or an executive incident manager, answers with liftLegalHold or refuseHoldLift; until then it stays in force. */
  | 'REQUEST_HOLD_LIFT'
  /** Hands up to 1,000 alerts over to the service that they concern, whose team triages and assesses them anew. Each is judged by its own service and state, and has a result of its own; what was judged of it is kept in its corrections, with the service that it came from. What its source tells again of the same thing goes to that service as well, whatever the source routes it to, until it is handed back. It no longer proves detections of the service that it came from. One that fewer than all responders may read is handed over by security, since another team reads it then in place of the one before. The audit trail keeps how many were named, and a hash of them. */
  | 'REROUTE_ALERTS'
  /** Moves the time by which a sweep is due, with a reason that the audit trail keeps. The new time holds for every service that nobody has searched or whose result is disputed; none of these is overdue until then. */
  | 'RESCHEDULE_INDICATOR_SWEEP'
  /** Returns to the queue what a suppression has held back that somebody has ended before its time, up to 500 alerts at a time, those that fewer than all responders may read apart from the others: whoever ended it found that it was no noise, or need not be kept from anybody any more. What another suppression holds back stays so. It also returns what reports an indicator that any responder may read and that was recorded, or counts again, since it was held back, up to 500 alerts at a time as well, until none that reports it in any spelling, or by an address of a range of at most 256, is held back any more. What cannot be returned is tried again every few seconds, and holds up nothing that other suppressions hold back. The history of such an alert names the indicator. */
  | 'RETURN_SUPPRESSED_ALERTS'
  /** Goes back to analysis with one service, from wherever its response is: its next round begins, and what was achieved before stays on record. The lead does so for any service, an owner for their own. The other services stay where they are, and cannot recover until this one is through again. */
  | 'RETURN_TO_ANALYSIS'
  /** Issues a new key for a source of alerts. The answer has it in `secret`, this one time. The keys before it stay valid for the overlap that is named, at most a week, and with 0 not at all: so a key that has leaked is revoked. */
  | 'ROTATE_ALERT_SOURCE_KEY'
  /** Says what comes next in the response, so that whoever takes over or is called in knows it at a glance: the lead does so, or security on-call. What stood there before stays in the timeline. */
  | 'SET_NEXT_STEPS'
  /** Sets how bad the incident is for one service provisionally, when its own team has not assessed it in time. It counts for declaring the incident, never for containment; the team's own assessment takes its place. */
  | 'SET_PROVISIONAL_SEVERITY'
  /** Sets until when the data and the evidence of an incident are kept, at any time. It is only ever lengthened, and each decision stays on record with its reason. Whatever is set, nothing is destroyed before the least retention is over, which counts from the end of the incident. */
  | 'SET_RETENTION'
  /** Begins containment in one service: its team acts, before the adversary reaches more. It takes a declared incident, a lead, an owner of this service, the severity that its team has assessed, and an analysis of this round that covers it. */
  | 'START_CONTAINMENT'
  /** Begins eradication in one service: the adversary is evicted and the ways in are closed, once containment is recorded in this round. Where the eradication is flagged for its impact on the business, an executive incident manager has approved it, and somebody else begins it. */
  | 'START_ERADICATION'
  /** Starts a notification clock, from the moment at which what starts it has happened: a classification, a decision that the incident is material, a new fact, a ransom that was paid. That may lie before the declaration, or come without one. An obligation that waited for it runs from then on, and so does one that was found not to be due, where it is after all; otherwise a new one is owed. The later notices of the same series that count from the same moment are owed with it, to the same addressee. In an incident that was reopened, what was settled before is owed anew from a later moment: the law counts from each new breach. */
  | 'START_NOTIFICATION_CLOCK'
  /** Begins a step of a service's plan that both sides agreed, once all that it depends on is done and the response of the service is that far. The team that owns the service does so; whoever begins a step that nobody owns owns it. */
  | 'START_PLAN_STEP'
  /** Begins the recovery of one service, once the adversary is evicted from every affected service and every known way in is closed, its recovery plan is agreed by both sides, and it follows the guidance of the security team. */
  | 'START_RECOVERY'
  /** Begins a step that validates the recovery of a service, once the service is restored and all that the step depends on is done. The security side does so: never somebody who restored the service or is of the team that owns it. */
  | 'START_VALIDATION_STEP'
  /** States a hypothesis about an incident, such as how the adversary came in. It is open until what was added for and against it decides; several can be open at once. */
  | 'STATE_HYPOTHESIS'
  /** Suggests that alerts belong together that have come in lately: with the same indicator, with a recorded one that belongs to something else as well, about the same host, user or resource at two services, with the same technique at the same service, or, as a hint, with the same private address there. An alert that is there already, and open, is compared with an indicator that is recorded, counts again or is related to something later, as far as it reports the indicator itself or an address of a range of at most 256; of each indicator that is done with up to 200 alerts, the newest where no more than 2,000 report it. An indicator with which that takes too long is tried again by itself, and holds up nothing that came in. Alerts that somebody has refused to belong together, or to an incident, are suggested again only for something by which more speaks for it than for what they were refused for, or by another recorded indicator. What is the same everywhere, or was recorded and is no trace any more, suggests nothing. Nothing is linked by that, and only alerts that any responder may read are compared; by an indicator marked AMBER+STRICT, alerts are suggested to the security side alone, and by one marked RED to nobody. A suggestion holds a hundred alerts, shared out among their services, tells of up to 10,000 others with the same in common, and learns of the incident that anything with the same in common is linked to. Sources take turns, so that one of them that floods holds up no other: each time up to 1,000 different values are compared and 20 suggestions made. While a hundred suggestions about a service wait for somebody, no further ones are made about it alone; what there was no room for, apart from mere hints, is compared again once there is room, after ten minutes at the earliest. What waits for the security side alone is counted by itself. */
  | 'SUGGEST_ALERT_CORRELATION'
  /** Records that an authority was told more after the notice that met an obligation: what became known since, or a correction. It does not change whether that was in time. Where the law counts the next report from the latest notice, its clock starts anew. An update that was promised is recorded with recordAuthorityNotice, on the obligation that the promise made. It goes on after the incident has ended, until that is archived. */
  | 'SUPPLEMENT_AUTHORITY_NOTICE'
  /** Adds to an answer what whoever was asked has learned since. What was answered before stays as it was said. */
  | 'SUPPLEMENT_CONSULTATION'
  /** Decides that a hypothesis holds, as far as anybody can tell: something on record speaks for it, and the reason says why that is enough. */
  | 'SUPPORT_HYPOTHESIS'
  /** Holds alerts of a service back from its queue that its team knows to be noise, up to medium severity, for at most 30 days. What a source hands in and the rule matches is kept, counted and found by a filter, and waits for nobody. An alert that somebody has acknowledged or triaged, that belongs to an incident, or that a person has reported is never held back, and neither is one that reports a valid indicator on record that any responder may read. Once its time is over, what still occurs comes into the queue with its next report, and what it has held back stays found by a filter alone; where somebody ends it before, that comes back into the queue. */
  | 'SUPPRESS_ALERTS'
  /** Records that the monitoring for a requirement is no longer deployed in an environment, and why. Where its requirement asks for it there, the requirement is in force as before, and no longer deployed. */
  | 'TAKE_DOWN_MONITORING'
  /** Takes into the incident that goes on what a duplicate has that was merged into it: its services, its affected tenants, its alerts, the findings of hunts, the earlier starts of its clocks, what was found on the laws, the stricter marking, its virtual team, its legal holds, the longer retention, which precursors announced it, and which vulnerabilities were exploited in it. Whoever has evidence of either and would be shut out by that is of the virtual team. What the duplicate records of itself stays with it, and so does its evidence, which the virtual team of both goes on with there. A notice that was found not to be due here, and was still owed there, is owed again. One that was given in the duplicate meets nothing here by itself: whoever owes it here judges whether it is enough, and records it with the moment at which it was sent. */
  | 'TAKE_IN_DUPLICATE'
  /** Notes how far the review of the incident has come: once it is completed, the incident can be closed. */
  | 'TRACK_REVIEW'
  /** Takes the first look at an alert: the service team says what it sees, before it assesses the severity. */
  | 'TRIAGE_ALERT'
  /** Takes the first look at up to 1,000 alerts that are alike: the service team says what it sees, and in `assessment` how bad each of them is, so that they can be escalated together. One that is triaged already keeps its findings, and is assessed anew where an assessment is given. Each is judged by its own service and state, and has a result of its own. The audit trail keeps how many were named, and a hash of them. */
  | 'TRIAGE_ALERTS'
  /** Takes an alert out of an incident that it was linked to by mistake. It is triaged and assessed as before, or waits for its first look where a sweep of the incident had found it, and waits in the queue of its service, to be linked to the right incident with linkAlert, escalated or closed; its disposition, which was of this incident, is taken back and kept in its corrections: where fewer than all responders read the incident, in the timeline of the incident alone. It stays where the incident was opened of it alone, where the declaration rests on it, and while observed techniques or acts of the adversary rest on it. From an incident that was dismissed or withdrawn any alert is taken out: what was judged wrongly with it goes back to the queue. Its service goes on counting as affected until it is released with releaseService, and points of hypotheses that name it stay as they were written. What was recorded of it as indicators and sightings stays with the incident, as the timeline counts. A suggestion that was accepted into the incident, and of which no alert is left there, shows as taken back. */
  | 'UNLINK_ALERT'
  /** Takes up to 1,000 alerts out of an incident that they were linked to by mistake, all for the same reason, each as by `unlinkAlert` and with a result of its own. What they rest on is judged without all of them: the last alert that the incident was opened of stays, or that its declaration rests on; from an incident that was dismissed or withdrawn any is taken out. This is also the way back from a suggestion that was accepted into the incident by mistake: name its `alerts`, and once none of them is left in the incident, it shows as taken back. The timeline has one entry, and the audit trail keeps how many were named, and a hash of them. */
  | 'UNLINK_ALERTS'
  /** Takes a finding of a hunt out of an incident that it was linked to by mistake, with the reason, which the timeline keeps. It belongs to no incident then, and is linked to the right one with linkHuntFinding, or opens one. It stays while the incident is declared and has nothing else to rest on, unless the withdrawal of the incident is approved; a finding that was withdrawn stays as well. An incident that was only opened from it is dismissed after that. From an incident that was dismissed or withdrawn any finding is taken out: it can be one of another. */
  | 'UNLINK_HUNT_FINDING'
  /** Takes back that a vulnerability was exploited in an incident, with the reason. That it was linked stays in the audit trail. */
  | 'UNLINK_VULNERABILITY'
  /** Takes back that a vulnerability is exploited in the wild, with the reason. That it was marked so, and by whom, stays among its entries. Of one that was disclosed, that is the next revision of the advisory. */
  | 'UNMARK_VULNERABILITY_EXPLOITED'
  /** Unpins a note: the lead does so once it need no longer be read first. */
  | 'UNPIN_NOTE'
  /** Ends a relation of an indicator to an incident, an alert, an adversary or the profile of one, with the reason. That it was there stays on record. */
  | 'UNRELATE_INDICATOR'
  /** Adds a text to a post that stands on the service-health board, which keeps all of them. One person of communications does so: two have put the post there, and its next text is promised by a time. */
  | 'UPDATE_SERVICE_HEALTH_POST'
  /** Validates the recovery of one service: under watch, it showed no sign that the breach is left or has come back. The lead does so, and never somebody who restored the service or belongs to the team that owns it. */
  | 'VALIDATE_RECOVERY'
  /** Records the hash of evidence as it was computed again, by its custodian or by who has accessed it since it last changed hands. Where it is another one than that of the collection, a second person computes it once more: if they find another one as well, it stays on record for good that the evidence is not what was collected any more. */
  | 'VERIFY_EVIDENCE'
  /** Takes back that an adversary is involved in an incident, with the reason. That they were named, and on what basis, stays on record. */
  | 'WITHDRAW_ACTOR'
  /** Takes back that the adversary did something, with the reason: it leaves the sequence. That it was recorded, and what it rested on, stays on record. */
  | 'WITHDRAW_ADVERSARY_ACTIVITY'
  /** Takes a question back that nobody has answered yet. Whoever asked it does so, or the lead. Whoever was asked reads the case no longer for its sake. */
  | 'WITHDRAW_CONSULTATION'
  /** Takes back a notice to customers that was not released, also once the incident is over. What was released cannot be taken back: a further notice supplements it. */
  | 'WITHDRAW_CUSTOMER_NOTICE'
  /** Withdraws a detection requirement that no longer applies, with the reason. Its open amendment ends with it; its monitoring runs until its team takes it down. */
  | 'WITHDRAW_DETECTION_REQUIREMENT'
  /** Takes back a test of monitoring that was recorded wrongly, also of what runs no longer. It stays on record and counts for nothing: the test before it is the latest again, and its alert proves what it would without a test. */
  | 'WITHDRAW_DETECTION_TEST'
  /** Takes back an offer of evidence that nobody has answered. Whoever made it does so. */
  | 'WITHDRAW_EVIDENCE_TRANSFER'
  /** Takes guidance back that the security team has issued to one service: it was wrong, the service cannot follow it, or nobody has answered it in time and it is not needed any more. */
  | 'WITHDRAW_GUIDANCE'
  /** Withdraws a finding of a hunt that turned out to be a mistake, with the reason. It stays readable and counts no more: the hunt can have found nothing, and no incident is declared on it. It stands while an incident that is declared has nothing else to rest on: something else is put on record there, or its withdrawal is approved first. One that was only opened from it is dismissed after that. A hunt that is concluded is reopened first, with reopenBreachHunt, and concluded anew by what is left. */
  | 'WITHDRAW_HUNT_FINDING'
  /** Withdraws a declared incident that turned out to be false or an exercise. An executive incident manager has approved that. Every alert that is linked has its disposition by then, and where the incident is said to be false, none is a true positive, and nothing else on record says that there was an attack; what the declaration alone rests on is judged anew once the withdrawal is approved. Notification clocks that run end; if the incident is reopened, they run again from their first start. */
  | 'WITHDRAW_INCIDENT'
  /** Takes an indicator back, with the reason: its source took it back, or it was recorded by mistake. What was recorded of it stays on record, and the same value can be recorded anew. */
  | 'WITHDRAW_INDICATOR'
  /** Takes up to 1,000 indicators back, all for the same reason: their source took them back, or they were recorded by mistake. Each is judged by its own state, and has a result of its own. The audit trail keeps how many were named, and a hash of them. */
  | 'WITHDRAW_INDICATORS'
  /** Takes back that a technique was observed in an incident, with the reason. That it was recorded, and what it rested on, stays on record. */
  | 'WITHDRAW_OBSERVED_TECHNIQUE'
  /** Takes the offer of a role, or of a handover, back before it is answered, so that it can be offered to somebody else. Whoever made it does so, or the lead. */
  | 'WITHDRAW_OFFER'
  /** Takes a step out of a service's plan before it begins: whoever proposed it, or whoever agrees steps for a side. What waited for it is amended or withdrawn as well. */
  | 'WITHDRAW_PLAN_STEP'
  /** Takes back that a precursor announced an incident, with the reason. The link stays readable at either, as withdrawn, and counts no more: the precursor is linked to the right incident with linkPrecursorToIncident, or to this one again. It stands while the precursor is closed as one that became an incident and has no other: that is reopened first, with reopenPrecursor, and closed anew. */
  | 'WITHDRAW_PRECURSOR_LINK'
  /** Takes back an eradication that the security team has recommended to a service, accepted or not: it turned out to be wrong, or is not needed any more. */
  | 'WITHDRAW_RECOMMENDATION'
  /** Withdraws a published analysis that does not hold, with the reason. It stays readable as it was, and its period can be analysed again. What is only to be corrected is amended with amendServiceAnalysis. */
  | 'WITHDRAW_SERVICE_ANALYSIS'
  /** Takes back a post that was not published, also once the incident is over. What stands on the board is ended there instead. */
  | 'WITHDRAW_SERVICE_HEALTH_POST'
  /** Takes a sighting of an indicator back, with the reason: security any, and the team of a service those in that one. It stays on record and no longer counts. Where the service was concerned by such sightings alone, it no longer is, and its team reads the indicator only as far as it did before. */
  | 'WITHDRAW_SIGHTING'
  /** Withdraws the profile of an adversary that was a mistake, with the reason. It stays readable, with its history and the incidents that were attributed by it; no indicator is one of theirs any more, and nothing new names it. Where that was a mistake itself, it is reinstated with reinstateThreatActorProfile. */
  | 'WITHDRAW_THREAT_ACTOR_PROFILE'
  /** Takes a threat briefing back with a reason, also one that was never published. What it said stays readable to its readers, and nobody is asked to acknowledge it any more. */
  | 'WITHDRAW_THREAT_BRIEFING';

/** What became of one indicator, or of one object of a STIX bundle, that was taken in. */
export type IndicatorOutcome =
  /** It was on record before, among what whoever takes it in may read; that record stays as it is. */
  | 'ALREADY_KNOWN'
  /** It is marked as a false positive no longer. */
  | 'CLEARED'
  /** What it finds is no trace of an adversary. */
  | 'MARKED_FALSE_POSITIVE'
  /** It is on record now. */
  | 'RECORDED'
  /** It is not what it says it is, such as an address that is none. */
  | 'REFUSED'
  /** It is nothing that is kept here, or could not be kept in full. */
  | 'SKIPPED'
  /** It was on record before, and that record says now what is newer. */
  | 'UPDATED'
  /** It was on record before, and was withdrawn: its author has revoked it, or whoever judges it took it back. */
  | 'WITHDRAWN';

/** Whether a sweep for indicators of compromise goes on. */
export type IndicatorSweepState =
  /** It was called off, with the reason. */
  | 'CANCELLED'
  /** It is over: what each service was found to have is on record, and so is what was not searched. */
  | 'COMPLETED'
  /** Services are searched for the indicators. */
  | 'OPEN';

/** A kind of trace by which a compromise can be recognized elsewhere. */
export type IndicatorType =
  /** The number of a network operator on the internet. */
  | 'AUTONOMOUS_SYSTEM'
  /** A name in the Domain Name System that the adversary uses. */
  | 'DOMAIN_NAME'
  /** A mailbox that sends or receives the adversary's messages. */
  | 'EMAIL_ADDRESS'
  /** The subject line of a malicious message. */
  | 'EMAIL_SUBJECT'
  /** The MD5 fingerprint of a file's content, kept for old sources. */
  | 'FILE_HASH_MD5'
  /** The SHA-1 fingerprint of a file's content, kept for old sources. */
  | 'FILE_HASH_SHA1'
  /** The SHA-256 fingerprint of a file's content. */
  | 'FILE_HASH_SHA256'
  /** The name of a file, without the folder it lies in. */
  | 'FILE_NAME'
  /** The place of a file on a machine, with its folders. */
  | 'FILE_PATH'
  /** The name of one machine on a network. */
  | 'HOSTNAME'
  /** A network address of version 4 or 6, or a range of them. */
  | 'IP_ADDRESS'
  /** The hardware address of a network interface. */
  | 'MAC_ADDRESS'
  /** The name of a lock by which malware keeps itself from running twice. */
  | 'MUTEX'
  /** Any other trace, which the indicator's own description explains. */
  | 'OTHER'
  /** The name of a running program on a machine. */
  | 'PROCESS_NAME'
  /** A key of the Windows registry that was added or changed. */
  | 'REGISTRY_KEY'
  /** A pattern in the Sigma language that recognizes events in logs. */
  | 'SIGMA_RULE'
  /** The full address of a page, file or service on the web. */
  | 'URL'
  /** An account that the adversary created or took over. */
  | 'USER_ACCOUNT'
  /** The text by which a client introduces itself to a web server. */
  | 'USER_AGENT'
  /** The fingerprint of a certificate that the adversary uses. */
  | 'X509_FINGERPRINT'
  /** A pattern in the YARA language that recognizes a family of files. */
  | 'YARA_RULE';

/** What an incident did to information. Several can apply. */
export type InformationImpact =
  /** Sensitive or proprietary information was changed or deleted. */
  | 'INTEGRITY_LOSS'
  /** No information was taken, changed, deleted or otherwise compromised. */
  | 'NONE'
  /** Sensitive information that identifies people was accessed or taken. */
  | 'PRIVACY_BREACH'
  /** Confidential business information, such as designs or source code, was accessed or taken. */
  | 'PROPRIETARY_BREACH';

/** Whether a forensic investigation goes on. */
export type InvestigationState =
  /** Its question is answered. It can be reopened when something else comes to light. */
  | 'CONCLUDED'
  /** Its question is not answered yet, and findings are recorded. */
  | 'OPEN';

/** Where a duty to notify comes from. */
export type Jurisdiction =
  /** No law: what was agreed with customers. */
  | 'CONTRACT'
  /** The law of the European Union. Its days and months are counted by the calendar of Brussels; a Member State has holidays of its own, so a warning never counts on one. */
  | 'EUROPEAN_UNION'
  /** The law of India. Its notices are owed within hours, which are counted through days of rest. */
  | 'INDIA'
  /** The law of the Republic of Korea. Its notices are owed within hours, which are counted through days of rest. */
  | 'SOUTH_KOREA'
  /** The federal law of the United States. A business day ends at 17:30 in Washington and New York, when filings stop being dated to it. */
  | 'UNITED_STATES';

/** A law, or a contract, that asks for a notice. */
export type Law =
  /** The Directions of 28 April 2022 under section 70B(6) of the Information Technology Act, 2000, on reports to the Indian Computer Emergency Response Team. */
  | 'CERT_IN'
  /** The Act of 2022 on reports of critical infrastructure to CISA. Its duties begin with the final rule, which is not in force. */
  | 'CIRCIA'
  /** Regulation (EU) 2024/2847, on the cybersecurity of products with digital elements. Its duties to report apply from 11 September 2026. */
  | 'CRA'
  /** What the organization promises to every customer of its online services. */
  | 'CUSTOMER_CONTRACT'
  /** Regulation (EU) 2022/2554, on the digital resilience of financial entities, with the time limits of Delegated Regulation (EU) 2025/301. */
  | 'DORA'
  /** Regulation (EU) 2016/679, on the protection of personal data. */
  | 'GDPR'
  /** The Act on Promotion of Information and Communications Network Utilization and Information Protection, on intrusions at providers of information and communications services. */
  | 'KOREA_NETWORK_ACT'
  /** The Act on the protection of personal information, by whomever it is processed. */
  | 'KOREA_PIPA'
  /** Directive (EU) 2022/2555, on the cybersecurity of essential and important entities. */
  | 'NIS2'
  /** The current report of the Securities and Exchange Commission, in which registrants disclose material cybersecurity incidents (Release 33-11216). */
  | 'SEC_8_K';

/** Whether a legal hold is in force. */
export type LegalHoldState =
  /** What it covers is kept, whatever the retention says. */
  | 'IN_FORCE'
  /** Two people have ended it, one of them of legal affairs. */
  | 'LIFTED'
  /** Legal affairs asks to lift it, and a second person has not agreed yet. It is still in force. */
  | 'LIFT_REQUESTED';

/** In what something is found. */
export type LessonSearchKind =
  /** In the title or the description of a follow-up, or in what was done. */
  | 'FOLLOW_UP'
  /** In what a lesson says: what happened, what shows it, what changes. */
  | 'LESSON';

/** Alerts that belong to the incident. */
export type LinkAlertsInput = {
  /** The alerts, at most 1,000. Each has a result of its own. */
  alertIds: Array<string | number>;
  /** When you looked at them: one of which there is news since, as its `newsAt` says, is left as it is, and refused with `ALERTS_AS_SEEN`. A mere repeat is no news. */
  asOf?: string | null | undefined;
  /** The incident. */
  incidentId: string | number;
};

/** What a log comes to on one day. */
export type LogDayInput = {
  /** The day in UTC, as YYYY-MM-DD. */
  day: string;
  /** How many events it has on that day: a whole number. */
  eventCount: number;
  /** What was counted in it on that day, and how often that came; at most 50. */
  notable?: Array<NotableEventsInput> | null | undefined;
};

/** A stretch of a log without data. */
export type LogGapInput = {
  /** From when on there is none. */
  from: string;
  /** Until when. */
  until: string;
};

/** A log that was looked at, which stretch of it, and what it comes to. */
export type LogSourceInput = {
  /** What it comes to day by day, which the trend is drawn of: each day within the stretch once, at most 367. Their events add up to `eventCount`, and what is counted on them to `notable`; either is computed where it is left out. Of a day that is left out nobody has said anything. */
  days?: Array<LogDayInput> | null | undefined;
  /** How many events it has over that stretch, as its own tool counts them: a whole number. */
  eventCount?: number | null | undefined;
  /** From when on it was looked at. */
  from: string;
  /** Where it has no data, in order; at most 50. */
  gaps?: Array<LogGapInput> | null | undefined;
  /** What the log is called; by its name it is found in the analysis of the period before. */
  name: string;
  /** What was counted in it that tells of the service, and how often that came; at most 50. */
  notable?: Array<NotableEventsInput> | null | undefined;
  /** Until when. */
  until: string;
};

/** What an incident, or the response of one of its services, has reached. */
export type MilestoneKind =
  /** There was reasonable confidence that the adversary is evicted from the service completely. */
  | 'ADVERSARY_EVICTED'
  /** A round of the service's response began: the service joined, went back to analysis, or came again. */
  | 'ANALYSIS_OPENED'
  /** The incident was closed. */
  | 'CLOSED'
  /** A measure that contains the incident in the service was recorded. */
  | 'CONTAINED'
  /** The service team began to contain. */
  | 'CONTAINMENT_STARTED'
  /** The incident was confirmed and declared. */
  | 'DECLARED'
  /** The incident was dismissed. */
  | 'DISMISSED'
  /** The service team began to remove the root cause. */
  | 'ERADICATION_STARTED'
  /** The incident was merged into another. */
  | 'MERGED'
  /** The incident was escalated, or opened from a find. */
  | 'OPENED'
  /** The response was over, and the look back at it began. */
  | 'POST_INCIDENT_ACTIVITY'
  /** The security team took the incident up. */
  | 'RECEIVED'
  /** The service team began to restore the service. */
  | 'RECOVERY_STARTED'
  /** The service was released as not affected. */
  | 'RELEASED'
  /** The incident was reopened. */
  | 'REOPENED'
  /** The service team had restored the service. */
  | 'RESTORED'
  /** The security team had validated the recovery of the service. */
  | 'VALIDATED'
  /** Every known vulnerable path into the service was closed. */
  | 'VULNERABLE_PATHS_CLOSED'
  /** The incident was withdrawn. */
  | 'WITHDRAWN';

/** Whether deployed monitoring does what it is there for. */
export type MonitoringHealth =
  /** It works in part: some data is missing or late, or some rules fail. */
  | 'DEGRADED'
  /** Its data arrives and its rules run: it was seen to work. */
  | 'HEALTHY'
  /** Nothing comes of it any longer, neither data nor alerts. */
  | 'SILENT'
  /** Nobody has reported on it yet, since it was deployed or carried over, or not within the time that its team promised. */
  | 'UNKNOWN';

/** A step that is proposed together with others. */
export type NewPlanStepInput = {
  /** Steps of this incident, also of other services, that must be done before. */
  dependsOnIds?: Array<string | number>;
  /** Steps of this call, by their keys, that must be done before. */
  dependsOnKeys?: Array<string>;
  /** How it is done, on what, and how one sees that it worked. */
  details?: string | null | undefined;
  /** By when it shall be done. */
  dueAt?: string | null | undefined;
  /** A name for the step within this call, so that others of the call can wait for it. */
  key?: string | null | undefined;
  /** What the step is for. */
  kind: PlanStepKind;
  /** Who carries it out: somebody of the team that owns the service, or for `VALIDATE` of the security side. Leave it out where whoever begins it shall own it. */
  ownerId?: string | number | null | undefined;
  /** What is done, in one line. */
  title: string;
};

/** Events of one kind that were counted in a log. */
export type NotableEventsInput = {
  /** How many there are: a whole number. */
  count: number;
  /** What was counted: failed sign-ins, consents of administrators, refused requests. */
  what: string;
};

/** Whether a note of an incident is pinned. */
export type NoteState =
  /** The lead has pinned it: whoever comes to the incident reads it first. */
  | 'PINNED'
  /** It stands among the notes, in the order in which they were written. */
  | 'POSTED';

/** Which changes are wanted; every given condition must hold, a list means any of it. Nothing here changes with an operation, so that nothing leaves the stream without a word. */
export type NotificationObligationChangeFilter = {
  /** Owed to one of these. */
  addressees?: Array<ClockAddressee> | null | undefined;
  /** By one of these clocks. */
  clocks?: Array<Clock> | null | undefined;
  /** Of these things, by their own ids. */
  ids?: Array<string | number> | null | undefined;
  /** Of what belongs to one of these incidents. */
  incidentIds?: Array<string | number> | null | undefined;
  /** By one of these operations, by the names of their mutations. */
  operations?: Array<IncidentsOperationName> | null | undefined;
};

/** Which obligations to notify are wanted; every given condition must hold, a list means any of it. Across incidents, what is settled is listed where `owed`, `states`, `settledFrom`, `settledBefore` or the order asks for it. */
export type NotificationObligationFilter = {
  /** With these words in the addressee's name, in capitals or not: which authority, for instance. */
  addresseeName?: string | null | undefined;
  /** Owed to one of these. */
  addressees?: Array<ClockAddressee> | null | undefined;
  /** Each of these must hold as well. */
  and?: Array<NotificationObligationFilter> | null | undefined;
  /** By one of these clocks. */
  clocks?: Array<Clock> | null | undefined;
  /** With a deadline before this time. A delay moves it; what has no deadline is not listed. */
  dueBefore?: string | null | undefined;
  /** With a deadline at this time or later. A delay moves it; what has no deadline is not listed. */
  dueFrom?: string | null | undefined;
  /** Of one of these incidents. */
  incidentIds?: Array<string | number> | null | undefined;
  /** Of one of these jurisdictions. */
  jurisdictions?: Array<Jurisdiction> | null | undefined;
  /** Under one of these laws or contracts. */
  laws?: Array<Law> | null | undefined;
  /** This must not hold. */
  not?: NotificationObligationFilter | null | undefined;
  /** At least one of these must hold as well. */
  or?: Array<NotificationObligationFilter> | null | undefined;
  /** true: nothing has settled it yet; false: it was met, or no notice is due. If neither this nor `states` nor a time of settling is given, lists across incidents show only what is owed, and the list of one incident shows everything. */
  owed?: boolean | null | undefined;
  /** Of incidents that affect one of these services. */
  serviceIds?: Array<string | number> | null | undefined;
  /** Settled before this time. What is owed is not listed. */
  settledBefore?: string | null | undefined;
  /** Settled at this time or later. What is owed is not listed. */
  settledFrom?: string | null | undefined;
  /** Whose clock started before this time. What has not started is not listed. */
  startedBefore?: string | null | undefined;
  /** Whose clock started at this time or later. What has not started is not listed. */
  startedFrom?: string | null | undefined;
  /** In one of these states: `MISSED` for what is overdue, `AT_RISK` for what soon is. */
  states?: Array<ClockState> | null | undefined;
  /** Of incidents that affect a service that one of these teams owns. */
  teamIds?: Array<string | number> | null | undefined;
};

/** By what, and in which direction, a list of obligations to notify is ordered. */
export type NotificationObligationOrder = {
  /** In which direction. */
  direction?: OrderDirection;
  /** By what. */
  field: NotificationObligationOrderField;
};

/** By what obligations to notify are ordered. */
export type NotificationObligationOrderField =
  /** When they run out, a delay included. What has no deadline, or has not started, counts as later, by age. */
  | 'DEADLINE'
  /** When they were settled; only what is settled is listed. */
  | 'SETTLED_AT'
  /** When their clocks started. What has not started counts as later, by age. */
  | 'STARTED_AT';

/** Who or what first noticed the thing that an alert tells of. */
export type NotificationSource =
  /** A customer reported it, for example in a support case. */
  | 'CUSTOMER_REPORT'
  /** A person in the organization noticed it and reported it. */
  | 'HUMAN_OBSERVATION'
  /** It was noticed in some other way, which the alert describes. */
  | 'OTHER'
  /** A rule of the central security monitoring system found it in the collected logs. */
  | 'SIEM_DETECTION'
  /** The service's own monitoring found it. */
  | 'WORKLOAD_DETECTION';

/** What the adversary may have done, and where it is looked for. */
export type OpenBreachHuntInput = {
  /** The data that is searched, such as the sign-in logs of all farms; at most 50. */
  dataSources?: Array<string>;
  /** Who may read it, where it is part of no incident: `RED` is for incidents alone. */
  handling?: Handling;
  /** What the adversary may have done, that no alert has shown. */
  hypothesis: string;
  /** The incident that it is part of; leave it out for a hunt before there is one. */
  incidentId?: string | number | null | undefined;
  /** From when on it is looked for; left out, as far as the data goes. */
  periodFrom?: string | null | undefined;
  /** Until when it is looked for; left out, until now. */
  periodTo?: string | null | undefined;
  /** The services that are looked into. */
  serviceIds: Array<string | number>;
  /** The techniques of ATT&CK whose traces are looked for. */
  techniqueIds?: Array<string | number>;
  /** The threat briefing that prompted it; leave it out where there is none. */
  threatBriefingId?: string | number | null | undefined;
};

/** An operation, by the name of its mutation: `DECLARE_INCIDENT` is `declareIncident`. Or a reaction, where Cordon acts on its own. */
export type OperationName =
  /** Judges that alerts belong together. With an open incident, all of them that are triaged and assessed and belong to none yet are linked to it, each as by `linkAlert`. While one of them is not assessed, nothing is accepted into an incident. `alertIds` picks those that are meant. The others that still wait, and those of `matchingAlerts` that found no room in it, become the next suggestion at once, about the same incident; where there is no incident, only if there are at least two of them. One that was closed meanwhile, or belongs to another incident, is left as it is, and the timeline says how many were. With a new incident, one is opened from them by the same rules, as by `escalateAlerts`. With neither, nothing is linked: escalate one of them with `escalateAlert`, and link the others to its incident with `linkAlert`. Whoever triages the alerts of all their services judges it, or the security side: who may link each of them. What was refused, or accepted and taken back, is accepted in the same way where that was a mistake, into any open incident, and `reason` says why; what has come with the same in common since then is a suggestion of its own, and stays that. */
  | 'ACCEPT_ALERT_CORRELATION'
  /** Accepts evidence that was offered and received: whoever accepts it is its custodian from now on, and the chain of custody names both, with time, time zone and place. Whoever accepts it is another person than who offered it, and may read the incident for good: by its marking, not only until they have answered. Where it passes without the former custodian, it says so, and whoever approved that does not accept it either. */
  | 'ACCEPT_EVIDENCE_TRANSFER'
  /** Takes over a role that its holder has offered to you. From then on it is yours, and the rights of the former holder have ended. */
  | 'ACCEPT_HANDOVER'
  /** Accepts to lead the response on the security side, as it was offered to you. */
  | 'ACCEPT_LEAD'
  /** Accepts to own the incident for an affected service of your team, as it was offered to you. */
  | 'ACCEPT_OWNERSHIP'
  /** Accepts the eradication that the security team recommends to a service, as the lead or as the owner of the service: it is accepted once both have, who are two persons. */
  | 'ACCEPT_RECOMMENDATION'
  /** Accepts the handover of a shift, and with that begins the next one: somebody else than who wrote it, so that two people know what is open. What is still to be followed up is the matter of the next shift from then on. */
  | 'ACCEPT_SHIFT_HANDOVER'
  /** Opens evidence to whoever works with it: the answer says where it is kept, which nobody but its custodian reads otherwise, and the chain of custody keeps who has asked, when and why. */
  | 'ACCESS_EVIDENCE'
  /** Says that the service team has seen an alert, and until when it is triaged. After that time it shows as overdue. It can be acknowledged anew; whoever moves the time by that says why. Who acknowledged it first, and when, stays. */
  | 'ACKNOWLEDGE_ALERT'
  /** Says of up to 1,000 alerts that the service team has seen them, and until when they are triaged: those that are named, or those that a filter finds. Each is judged by its own service, and by whether nobody has triaged it yet, and has a result of its own; whoever moves the time of one that somebody has named before says why. The audit trail keeps how many were named, and a hash of them. */
  | 'ACKNOWLEDGE_ALERTS'
  /** Acknowledges the guidance that the security team has issued to one service: the service follows it. Its owner does so. */
  | 'ACKNOWLEDGE_GUIDANCE'
  /** Acknowledges the latest edition of a threat briefing for a service, as its team, and says what was done because of it. It can be called again when more is done, also late or after the briefing has expired, where nobody had answered as well; each answer stays on record, and the same once more is none. */
  | 'ACKNOWLEDGE_THREAT_BRIEFING'
  /** Adds a service that the incident reaches: its response begins, with an assessment and an owner of its own, wherever the others are. None of them recovers until this one is free of the adversary as well. A service that was released before comes again, in its next round. */
  | 'ADD_AFFECTED_SERVICE'
  /** Writes down what somebody has looked at in an alert, and what it showed, so that the next one does not begin anew: also once it is closed, or belongs to an incident that is open. It is read by whoever reads the alert, and what is written while the alert belongs to an incident by those alone who may read that. Its author alone corrects it, and it is never removed. */
  | 'ADD_ALERT_NOTE'
  /** Adds what speaks for a hypothesis or against it, with the alerts, evidence and findings that it rests on. The team of a service that the hypothesis is about adds what only it knows. Points are never changed: what turns out to be wrong is said in another one. */
  | 'ADD_HYPOTHESIS_POINT'
  /** Adds a link to something outside that the response uses, such as its bridge, its chat, a ticket or a dashboard, so that whoever comes to the incident finds it. Whoever has a part in the response may. Who may read the incident may read the address: it must hold no secret. */
  | 'ADD_LINK'
  /** Writes a note into the file of an incident: what was seen, tried, heard or thought, as it happens. Whoever has a part in the response may, also in post-incident activity. A note is edited by its author alone, and never removed. */
  | 'ADD_NOTE'
  /** Has the teams of further services look at a vulnerability: they use the same component. From then on they read it. Of one that was disclosed, that is the next revision of the advisory. */
  | 'ADD_SERVICES_TO_VULNERABILITY'
  /** Adds to an incident what only the team of an affected service knows of it: a dependency, the safe order of things, the side effect of a step, what is normal. It can be edited, and its former versions are kept. */
  | 'ADD_SERVICE_NOTE'
  /** Lets services join a sweep that goes on, with a reason that the audit trail keeps. They are searched for the same indicators over the same period, and are due when the sweep is: at once overdue, where that is over. Their teams read the sweep and are told as those are that were in it from the start. One that had left joins again. */
  | 'ADD_SWEPT_SERVICES'
  /** Puts a tag on an incident, so that incidents alike are found together by `IncidentFilter.tags`. Whoever has a part in the response may; an incident has at most 30. */
  | 'ADD_TAG'
  /** Agrees, for the security side, to a suppression that may hide what is grave: it holds back from now on. Somebody else does this than who proposed it. */
  | 'AGREE_ALERT_SUPPRESSION'
  /** Agrees on the security side to a proposed detection requirement, or to the open amendment of one that is in force. */
  | 'AGREE_DETECTION_REQUIREMENT_FOR_SECURITY'
  /** Agrees on the side of the service's team to a proposed detection requirement, or to the open amendment of one that is in force. */
  | 'AGREE_DETECTION_REQUIREMENT_FOR_SERVICE'
  /** Agrees a step of a service's plan that the other side has proposed. It can then begin, once all that it depends on is done. Whoever proposed it does not agree it as well. */
  | 'AGREE_PLAN_STEP'
  /** Agrees several steps of one service's plan that the other side has proposed, all of them or none, as one entry in the timeline. Whoever sends the versions they have read agrees nothing that was amended meanwhile. */
  | 'AGREE_PLAN_STEPS'
  /** Agrees the recovery plan of one service that the other side has proposed. Recovery waits for that, and for the steps that restore or inspect to be agreed as well. Whoever proposed it does not agree it as well. */
  | 'AGREE_RECOVERY_PLAN'
  /** Agrees, for the side of a service, that it is not affected, as an analysis of this round has found. Its owner does so; before there is an owner, whoever holds that cell for the service. The lead then releases the service. */
  | 'AGREE_RELEASE'
  /** Changes what is known of an adversary who is named in an incident: another name, more or less confidence, a better basis, or that they are not whom their profile says after all. What was known before stays in `ThreatActor.history`. */
  | 'AMEND_ACTOR'
  /** Changes what is known of an act of the adversary: when it was, what exactly was done and to what, how sure that is and what it rests on. What was known before stays in `AdversaryActivity.history`. What was done in another service is another act. */
  | 'AMEND_ADVERSARY_ACTIVITY'
  /** Says otherwise how a source of alerts is called, how it writes, which services it reports for and who may read its alerts. What it has handed in already stays as it is. Where more people may read it than before, it begins to count anew, if it was RED or AMBER_STRICT. Whoever moves a source to another service runs the sources of both. What was refused before has been seen to with this, where it says so or makes the source go or read otherwise. */
  | 'AMEND_ALERT_SOURCE'
  /** Says otherwise of a hunt that goes on what is looked for, where and since when, who may read it and who hunts, makes it part of an incident that was opened later, or takes it out of one that it was made part of by mistake, while that does not rest on what it found. The timeline of that incident says so. What was found stands, with the service it was found in. What it said before stays in its history, and what it had come to where it was, in `formerConclusions`, for those who could read that there; queries, findings and the outcome say which version they answer. One that is concluded is reopened first, with reopenBreachHunt. */
  | 'AMEND_BREACH_HUNT'
  /** Changes a notice to customers before it is released. What it said before stays in `CustomerNotice.history`. Whoever has written any of it does not release it. */
  | 'AMEND_CUSTOMER_NOTICE'
  /** Proposes what a detection requirement shall say instead. Either side may, and has agreed with that; the other side has to agree as well. What is in force stays in force until the amendment is put in force in its place, and its monitoring stays deployed. One that is still a proposal, or was refused, is proposed anew. What it said before stays in its history. */
  | 'AMEND_DETECTION_REQUIREMENT'
  /** Changes what is known of an indicator: what it is a trace of, how sure that is, from when to when it is one, and who may read it. Whoever judges indicators marks it for fewer people. For more, whoever leads what it belongs to does, security on-call where different people lead that or all of it has ended, or who has recorded it unless another has marked it since. It is never marked for more than its author in STIX has marked it for. Its value stays: another value is another indicator. */
  | 'AMEND_INDICATOR'
  /** Says otherwise of monitoring that runs what is deployed, by which rule of which source it is reported, which revision of it runs, and which logs it is delivered: where a rule was renamed or tuned, or a source took over. It stays deployed, keeps what has proven it, and keeps in its history what stood before. What is put in place of it is deployed anew. */
  | 'AMEND_MONITORING'
  /** Changes what is known of a technique that was observed in an incident: seen earlier or again, surer or less so, by more evidence. What was known before stays in `ObservedTechnique.history`. Another technique, tactic or service is another observation. */
  | 'AMEND_OBSERVED_TECHNIQUE'
  /** Amends a step of a service's plan before it begins: what is done, how, or what it waits for. What it said before stays in its history. It is proposed anew, so that the other side agrees it as it stands now, also where it had been agreed. */
  | 'AMEND_PLAN_STEP'
  /** Changes what is known of a precursor, whom it concerns and who may read it, or says when somebody looks at it next. The team of one service among several drops no service of another team, lets no more people read it, and puts no review off: security, threat intelligence and the response center do. What it said before stays in its history. */
  | 'AMEND_PRECURSOR'
  /** Drafts the next version of a published analysis, with all that it says. The published one stands until the draft is published, and stays readable after that. It is the `amendedBy` of the published one. */
  | 'AMEND_SERVICE_ANALYSIS'
  /** Changes what is known of an adversary, with the reason. What was known before stays in `ThreatActorProfile.history`, for whoever could read it as it was marked then. */
  | 'AMEND_THREAT_ACTOR_PROFILE'
  /** Changes a threat briefing. A draft is changed as it stands; of one that is published the next edition comes out, which the team of every service that it concerns acknowledges anew, or of those in `answerAnewIds` alone: what the others answered stands, as an answer to the edition that they read. Former editions and answers stay readable, and what nobody has answered of them lapses. */
  | 'AMEND_THREAT_BRIEFING'
  /** Changes what is known of a vulnerability: a CVE id was assigned, it is worse than was thought, another day of disclosure is agreed, or a CVE id was that of another. What was known before stays in the audit trail. Of one that was disclosed, each change of what was published is the next revision of its advisory, and the former ones stay readable; what is said again as it stands is none. */
  | 'AMEND_VULNERABILITY'
  /** Answers a question about the incident: the person it was put to does so, or anybody of the team that it was put to, but nobody who asked it. Legal affairs may mark its answer as privileged. Whoever was asked reads the case no longer for the sake of the question. */
  | 'ANSWER_CONSULTATION'
  /** Records that the custodian has put evidence into long-term storage, where it stays for its retention. The custodian answers for it as before. */
  | 'ARCHIVE_EVIDENCE'
  /** Records that the data of a closed incident was collected and archived, with its retention, once every notice that is owed was given. The manifest says what the archive has, of the incident and of the duplicates that were merged into it: how many records of each kind with a hash over them, the evidence with its hashes, and a hash over all of it. */
  | 'ARCHIVE_INCIDENT'
  /** Records which laws apply to the incident, why, and who must be told under them. Each notice becomes an obligation with its own clock, which runs from a moment that may lie before the declaration, or waits for what starts it; the first notice of a series brings the later ones with it that count from the same moment, to the same addressee. What was found before stays on record, and the newest finding on a law counts. In an incident that was reopened, what was settled before can be owed anew. */
  | 'ASSESS_APPLICABLE_REGULATIONS'
  /** Says for one service whether a vulnerability affects it, and why: which versions are affected, or by which of the reasons of VEX none is. The service's own team says so, and says it anew when it learns more, also after a fix that turned out to be none; each time it says all of it. Of one that was disclosed, what it says anew is the next revision of the advisory. */
  | 'ASSESS_SERVICE_FOR_VULNERABILITY'
  /** Sets the severity of a triaged alert, before it is escalated: the service team judges privacy, impact, scope, affected tenants, region and regulation. The priority follows from functional impact, information impact and recoverability. It can be assessed anew until the alert is escalated; after that, with reassessSeverity. */
  | 'ASSESS_SEVERITY'
  /** Gives up to 1,000 waiting alerts to somebody who looks at them, or back to the whole team: those that are named, or those that a filter finds. At the change of a shift, `filter: { assigneeIds: [...], states: [RECEIVED, TRIAGED], receivedBefore: ... }` finds what one person hands to another. Each is judged by its own service and state, by whether they could take it themselves, and by whether they may read it, and has a result of its own. What is assigned is in the work of whoever has it, and of the whole team again once its triage is overdue; what is assigned to nobody is in the queue of the team. The audit trail keeps how many were named, and a hash of them. */
  | 'ASSIGN_ALERTS'
  /** Offers somebody to lead the response to the incident on the security side. It counts when accepted. */
  | 'ASSIGN_LEAD'
  /** Offers somebody of a service's team to own the incident for that affected service. The lead names owners, and so does the team itself. It counts when accepted. */
  | 'ASSIGN_OWNER'
  /** Says who carries a step of a service's plan out, and by when: the lead, the owner for the service or its team. What was agreed stays agreed; who was named before stays in its history. */
  | 'ASSIGN_PLAN_STEP'
  /** Gives a cell of the responsibility matrix to a team. From then on its members may carry out the operations of that cell, on the service side for the services the team owns. A service team is given no cell of the security side, and security response none of the service side, so that whoever executes never leads or verifies as well. A cell of the security side takes two people: it is requested and granted. */
  | 'ASSIGN_RESPONSIBILITY'
  /** Says who is to do a task, and by when: whoever has it passes it on, whoever created it or leads the response names somebody. */
  | 'ASSIGN_TASK'
  /** Attests that a service is ready for the next incident, and names what is still open. The attestation runs out, so that a service nobody has looked at for long is visible. */
  | 'ATTEST_SERVICE_READINESS'
  /** Begins the review of an incident: the security team takes the lead and calls all parties together. From now on both sides write their analyses. */
  | 'BEGIN_REVIEW'
  /** Takes a request for an approval back. Whoever asked for it does so, or the lead. */
  | 'CANCEL_APPROVAL'
  /** Ends a disposal that is asked for without destroying anything: whoever asked takes it back, or the custodian, archival or legal affairs refuses it. */
  | 'CANCEL_DISPOSAL'
  /** Calls off a sweep with a reason, such as indicators that turned out to be none. The results that are on record stay. */
  | 'CANCEL_INDICATOR_SWEEP'
  /** Cancels a task that is not needed any more, also when the incident is over or was merged into another one: whoever created it does so, or the lead. */
  | 'CANCEL_TASK'
  /** Changes who may read an alert, by its Traffic Light Protocol marking, at once. The team of its service and the security side mark it for fewer; for more, whoever leads its incident does, or security on-call where nobody leads, and never for more than its incident is marked for. RED in an incident takes a virtual team with every role holder in it. What was written of the alert elsewhere before, such as in the timeline of its incident, stays as it is. */
  | 'CHANGE_ALERT_HANDLING'
  /** Changes who may read the incident, by its Traffic Light Protocol marking. A virtual team must stand before, since RED leaves it to that team alone. Nobody who holds a role or has evidence of the incident is shut out by it. */
  | 'CHANGE_HANDLING'
  /** Changes who may read a vulnerability. Before it is disclosed no more than all responders may; the response center and the teams of its services always do. Once it is disclosed it is never marked narrower again, and what it says when it is opened to more is the next revision of its advisory: its new readers keep that, whatever is amended later. */
  | 'CHANGE_VULNERABILITY_HANDLING'
  /** Takes the mark of a false positive from up to 1,000 indicators, all for the same reason: they are searched for again. Each is judged by its own state, and has a result of its own. That they were marked, and why, stays on record. The audit trail keeps how many were named, and a hash of them. */
  | 'CLEAR_INDICATORS_FALSE_POSITIVE'
  /** Takes the mark of a false positive from an indicator, with the reason: it is searched for again. That it was marked, and why, stays on record. */
  | 'CLEAR_INDICATOR_FALSE_POSITIVE'
  /** Closes a triaged alert that is no incident: the service team says that it was benign or false; a false positive names the tuning. An alert that was right about an attack is escalated instead; what an open sweep has found is kept until its result is disputed. It holds for what goes on, as `dismissAlerts` says. */
  | 'CLOSE_ALERT'
  /** Closes the incident, once every alert that is linked has its disposition, its review is finished, nobody is left to be notified, no post stands on the service-health board, and no service is under enhanced vigilance any more. Follow-ups may stay open, and the incident goes on showing them. If the adversary returns it is reopened. */
  | 'CLOSE_INCIDENT'
  /** Closes a precursor as a whole with what became of it, and the reason. Security, threat intelligence and the response center close it for all of its services; the team of a service does once the team of each other service has closed it for theirs with closePrecursorForService. One that became an incident is linked to that incident before. */
  | 'CLOSE_PRECURSOR'
  /** Says, as the team of one service, what became of a precursor there. It stays open for the other services, whose teams each say so themselves, until somebody closes it as a whole with closePrecursor. */
  | 'CLOSE_PRECURSOR_FOR_SERVICE'
  /** Closes the room of an incident: whoever is still there leaves it with that. The Cyber Defense Operations Center does so, also of an incident that has ended meanwhile. */
  | 'CLOSE_ROOM'
  /** Records that evidence was collected and begins its chain of custody: who collected it, when, in which time zone, and where it is kept. Whoever collected it is its custodian, and may read the incident for good: by its marking, not only until they have answered a question. Forensics collects it, or the team of an affected service what its service has; also after the incident has ended. */
  | 'COLLECT_EVIDENCE'
  /** Completes a sweep with what it came to, once every service is confirmed over the whole period or has nothing to search. A service in which something was found that nobody has disputed is not covered by saying that it has nothing to search. Whoever completes it before says why the rest is left, such as logs that go back no further, and that stays with it. */
  | 'COMPLETE_INDICATOR_SWEEP'
  /** Records that a step of a service's plan is done, with what came of it, also when the response has gone on to another round since or is over, or when the incident was merged into another one. Steps that wait for it can then begin, also in other services. */
  | 'COMPLETE_PLAN_STEP'
  /** Completes the review with its conclusion: an explicit change to preparation or to detection and analysis, or that none is needed and why. The incident can be closed after it; the follow-ups live on. */
  | 'COMPLETE_REVIEW'
  /** Says that what an entry of the shift log left to be done is done, also one of an earlier shift: another entry, in the log of the shift on duty, says what came of it. It is about the same incident. */
  | 'COMPLETE_SHIFT_FOLLOW_UP'
  /** Records that a task is done, also when the incident is over or was merged into another one: by whom it is assigned to, by whoever created it, or by the lead. */
  | 'COMPLETE_TASK'
  /** Records that a step that validates the recovery of a service is done, with what was seen, also when the response is over or the incident was merged into another one. Steps that wait for it can then begin. */
  | 'COMPLETE_VALIDATION_STEP'
  /** Concludes a hunt with its outcome, which answers the version of the hunt that stands. What it had come to before it was reopened stays readable, in `formerConclusions`. That nothing was found needs a query on record that could have found it: one that was run for the hypothesis that stands, over its services and its period, and that something was found needs the finding. */
  | 'CONCLUDE_BREACH_HUNT'
  /** Concludes an investigation: its question is answered from its findings, of which there is at least one, or cannot be. */
  | 'CONCLUDE_INVESTIGATION'
  /** Confirms the result that another has recorded for the service: the service's team knows its data and stands by it. Whoever has recorded the result does not confirm it. An older result is confirmed where it has found what no newer one names, or no newer one as often or over as long a time: until each such result is confirmed or disputed, the service waits for that. Where that team cannot judge it, since it holds the responsibility no more, or since the sweep is part of an incident that fewer read and the service is not, security does: another person than who has recorded it. */
  | 'CONFIRM_SWEEP_RESULT'
  /** Confirms that a reported vulnerability is one. From then on the teams of the affected services record their fixes; where all of them have done so before it was rejected and reopened, it is fixed at once. */
  | 'CONFIRM_VULNERABILITY'
  /** Adds the view of an affected service to the review, by the team that owns that service. Contributed again, it replaces the one before. */
  | 'CONTRIBUTE_SERVICE_SIDE_ANALYSIS'
  /** Corrects what a note on an alert says: its author does so, and nobody else. What it said before stays, as its `former`. One that was written before the alert belonged to its incident, or in another one, is left as it is: a further note says what has come to be known. */
  | 'CORRECT_ALERT_NOTE'
  /** Corrects from when a notification clock counts, where another moment was recorded than the one at which what starts it happened. The deadline is counted anew, by the law or the contract as it stood at that moment, and a delay is no longer than before. What was missed and is not any more runs again. What a declaration, a notice or a promise has started is on record, and stays so. */
  | 'CORRECT_NOTIFICATION_START'
  /** Corrects an entry of the shift log, also one of an earlier shift: another entry, in the log of the shift on duty, says how it was. The wrong one stays as it was written, and names the one that corrects it. */
  | 'CORRECT_SHIFT_LOG_ENTRY'
  /** Takes down something that is to be done in an incident beside the plans of its services, such as a log request or an interview, and who is to do it. Whoever has a part in the response may, also in post-incident activity. */
  | 'CREATE_TASK'
  /** Confirms a suspected incident and so declares it: the definition of a security incident is met, and by what. Each service is assessed by then. The clock of the notice to customers starts at this moment, and every affected service goes its way from here. */
  | 'DECLARE_INCIDENT'
  /** Declines a question about the incident, and says why, so that it can be put to somebody else. Whoever may answer it may decline it. What was put to legal affairs stays privileged unless it says otherwise. */
  | 'DECLINE_CONSULTATION'
  /** Declines evidence that was offered: the custodian keeps it, and answers for it as before. */
  | 'DECLINE_EVIDENCE_TRANSFER'
  /** Decides that a follow-up in a service will not be done, by the team that owns the service, and puts the reason on record. */
  | 'DECLINE_FOLLOW_UP'
  /** Declines a role in an incident, or a handover of it, that was offered to you, so that it can be offered to somebody else. */
  | 'DECLINE_ROLE'
  /** Decides that a follow-up on the security team's own list will not be done, and puts the reason on record. */
  | 'DECLINE_SECURITY_FOLLOW_UP'
  /** Declines to change a detection that raised what was no incident, and says why: what it would miss then is worse than its noise, for instance. Whoever dismisses its alerts later asks anew. */
  | 'DECLINE_TUNING'
  /** Makes a full post-mortem of a review that is not completed, when customers or their data turn out to be concerned. */
  | 'DEEPEN_REVIEW'
  /** Delays a notice once, for a reason that its law or contract admits, and no longer than that allows: a notice to customers at most 24 hours after it is due. Legal affairs approves it by carrying this out; where another authority decides, it records what that has decided. The notice stays owed: its clock warns before the end of the delay, and runs out with it. */
  | 'DELAY_NOTIFICATION'
  /** Records that the service team has put the monitoring that a requirement asks for into one of its environments; once it runs in each of these, the requirement is deployed. It is deployed for the version that is in force; deployed anew in the same environment, it replaces what ran there, and says so in `replaces`. Whether it works is unknown until somebody reports on it, or an alert comes of it. It may name the rule by which a source reports what it finds, whose alerts prove it then. */
  | 'DEPLOY_MONITORING'
  /** Disables a source of alerts, for as long as it sends what nobody can use or its key is in doubt: whatever it hands in is refused from now on, whichever key it has. What it has handed in already stays. */
  | 'DISABLE_ALERT_SOURCE'
  /** Gives up the draft of an analysis, with the reason. Its period can be analysed again; what it amends stands. */
  | 'DISCARD_SERVICE_ANALYSIS'
  /** Discloses a vulnerability once every service that is affected has fixed it. Where that cannot be waited for, as when it is exploited or public already, the exception is given with its reason. From then on everyone the marking allows may read it, and with it how it was confirmed, why each service is affected or not and how it was fixed, as the teams wrote that while fewer read it: look through these first. The entries of its record stay with those who could read them then. One that was reopened is disclosed again, by the next revision of its advisory. */
  | 'DISCLOSE_VULNERABILITY'
  /** Closes up to 1,000 alerts that are no incident, all for the same reason; false positives name the tuning. They are named, or a filter finds them, and then as many as you have counted. Each is judged by its own service and state, and has a result of its own; nobody dismisses what they reported themselves. An alert that was right about an attack is escalated instead, and what an open sweep has found is kept until its result is disputed. It holds for what goes on: where a report says when the alert began, a repeat counts on the dismissed alert until that is resolved, is reported as worse, with more to go by, or by another title (numbers aside), began after the dismissed alert was received (the clock of the source may be up to five minutes ahead), reports what has been recorded as an indicator since, or was dismissed 7 days ago; then a new alert is in the queue. The audit trail keeps how many were named, and a hash of them. */
  | 'DISMISS_ALERTS'
  /** Dismisses a suspected incident that turned out to be none, before it is declared: a false positive, with the tuning of the detection that raised it, something benign, an attack that was blocked or failed, or an exercise. Every alert that is linked has its disposition by then, and none is a true positive where the incident is said to be false or benign; nor does anything else on record say that there was an attack: the latest analysis, what a hunt has found, techniques and acts of the adversary that are held with high confidence, a precursor that became this incident. Notification clocks that run end, since there is nothing to tell. Nobody dismisses an incident with an alert that they reported themselves. It can be reopened. */
  | 'DISMISS_INCIDENT'
  /** Records that the archive of an incident was destroyed, as another person had asked. Its manifest stays readable, and so do the records in Cordon. */
  | 'DISPOSE_ARCHIVE'
  /** Records that the custodian has destroyed a piece of evidence, as another person had asked: how, when and where. Its chain of custody ends with that, and stays readable. */
  | 'DISPOSE_EVIDENCE'
  /** Says what an alert linked to the incident turned out to be. All linked alerts need a disposition before the incident is declared; a false positive names the tuning. It can be said anew while the incident is open: as long as observed techniques or acts of the adversary rest on the alert, or a declaration rests on it alone, it stays a true positive. Whoever reported it does not judge it: somebody else does. */
  | 'DISPOSITION_ALERT'
  /** Says of up to 1,000 alerts that are linked to the incident what they turned out to be, all for the same reason; false positives name the tuning. They are named, or a filter finds them among those of the incident, and then as many as you have counted. Each has a result of its own; nobody judges what they reported themselves. It can be said anew while the incident is open; what observed techniques or acts of the adversary rest on stays a true positive, and so does what a declaration rests on alone. The timeline has one entry, and the audit trail keeps how many were named, and a hash of them. */
  | 'DISPOSITION_ALERTS'
  /** Disputes a result for the service: the service's team says why it does not hold, also where it has recorded or confirmed that one itself. Any result may be disputed that is not yet, also an older one. It stays on record; it covers nothing, and what was seen by it counts no longer as a sighting, unless another result that stands says so as well. Where it is the latest, the service is outstanding again until another is recorded; otherwise what only the disputed one covered is a gap. Where that team cannot judge it, since it holds the responsibility no more, or since the sweep is part of an incident that fewer read and the service is not, security does: another person than who has recorded it. */
  | 'DISPUTE_SWEEP_RESULT'
  /** Writes a notice to affected customers, which tells nobody anything until a second person of communications releases it. It can be begun before the incident is declared, and with parts left out. One that adds to an earlier notice, of the incident or of a duplicate that was merged into it, or keeps the promise of an update, names that one. Once the incident has ended, such a supplement ends the matter for those who were told. */
  | 'DRAFT_CUSTOMER_NOTICE'
  /** Begins the analysis of a service over a period: its own team looks at what its alerts and logs say. The trends over the alerts are computed as they are looked at, and kept when it is published. */
  | 'DRAFT_SERVICE_ANALYSIS'
  /** Writes a post for the service-health board, which stands there once a second person of communications publishes it. A draft is not amended: who sees that it is wrong withdraws it and writes another. */
  | 'DRAFT_SERVICE_HEALTH_POST'
  /** Begins a threat briefing: what is known of a threat, how urgent it is, which services it concerns and what their teams should do. Threat intelligence alone reads it until it is published. */
  | 'DRAFT_THREAT_BRIEFING'
  /** Changes the title or the summary of an incident. What stood there before stays in the timeline, with what took its place. */
  | 'EDIT_CASE'
  /** Changes what a note says: its author does so, and nobody else. What it said before stays in `Note.history`, with the time of each text. */
  | 'EDIT_NOTE'
  /** Writes on the draft of the analysis of a service: what was found, which logs were looked at, what follows. */
  | 'EDIT_SERVICE_ANALYSIS'
  /** Edits a note of the team of an affected service, as somebody of that team. What it said before is kept as a version of it. */
  | 'EDIT_SERVICE_NOTE'
  /** Enables a source of alerts again: what it hands in is taken from now on, by the keys that are valid. Rotate its key first where that was in doubt. */
  | 'ENABLE_ALERT_SOURCE'
  /** Ends a suppression before its time, or gives up one that is proposed: the team of the service does this, or the security side, which need not agree with anybody to see more. What it has held back and nobody has looked at comes back into the queue within moments, also what its source sees no longer, unless another suppression holds it back; `returnedCount` says how much. One whose time is over by itself returns nothing: its alerts come with their next report. */
  | 'END_ALERT_SUPPRESSION'
  /** Ends a post on the service-health board with its final text, as resolved. What stands on the board is brought to its end whatever has become of the incident. */
  | 'END_SERVICE_HEALTH_POST'
  /** Engages an expert in the virtual team: of Security and Compliance, of a partner, of any other team. From then on they read the incident, also when it is marked TLP RED. */
  | 'ENGAGE_EXPERT'
  /** Ends the response and begins the look back at it, once every alert that is linked has its disposition, every affected service is validated or released, it is on record which laws apply to customer data that was affected, and nobody is left who must be notified before the review, no affected tenant among them. It opens the review. */
  | 'ENTER_POST_INCIDENT_ACTIVITY'
  /** Escalates a triaged alert, with its severity set, to the Security Response team, which receives every escalation. It opens an incident that is suspected until security has confirmed or dismissed it; the response of each service begins with analysis. */
  | 'ESCALATE_ALERT'
  /** Opens one suspected incident from up to 1,000 alerts, each triaged and with its severity set, and makes each of them part of it. The services of all of them are affected, each with the worst severity that one of its alerts was assessed with; the incident takes the strictest marking of those alerts that are for fewer than all responders. Each alert needs a disposition of its own. Whoever escalates may do so for the service of each alert, or is of the security side, which opens incidents and links alerts to them; if one of the alerts cannot be taken, none is, and the refusal names each that stands in the way. */
  | 'ESCALATE_ALERTS'
  /** Ends a suppression whose time is over, whether anybody had agreed to it or not: what still occurs comes into the queue with its next report. What it has held back stays so, since it was noise for as long as was decided; the filter `suppressedByIds` of `alerts` finds it. */
  | 'EXPIRE_ALERT_SUPPRESSION'
  /** Ends an approval that nobody has answered, or used, in time. It can be asked for again. */
  | 'EXPIRE_APPROVAL'
  /** Ends an offer of evidence that nobody has answered in time. The custodian has it as before, and can offer it again. */
  | 'EXPIRE_EVIDENCE_TRANSFER'
  /** Ends guidance that the owner of the service has not answered in time. Silence acknowledges nothing: the recovery goes on waiting, until guidance is issued again and acknowledged. */
  | 'EXPIRE_GUIDANCE'
  /** Ends the offer of a role, or of a handover, that nobody has answered in time. The role can be offered again. */
  | 'EXPIRE_OFFER'
  /** Writes down that a request for a responsibility has lapsed, since nobody decided in time. */
  | 'EXPIRE_RESPONSIBILITY_REQUEST'
  /** Records that the custodian has handed a copy of evidence to somebody outside the response: to whom, on which legal ground, and with which hash. A copy with another hash than the evidence is recorded as such. */
  | 'EXPORT_EVIDENCE'
  /** Decides anew that what a suppression holds back is noise, for at most 30 further days. What is no noise any more is not held back for a shorter time: endAlertSuppression brings it back at once. One that the security side had to agree to is not extended: it is proposed anew. */
  | 'EXTEND_ALERT_SUPPRESSION'
  /** Extends the delay of a notice, for a reason that its law or contract admits, and no longer than that allows: a notice to customers, in an extreme case, at most 30 days after it is due. Legal affairs carries it out, and an executive incident manager has approved just this. The notice stays owed: its clock warns before the end of the delay, and runs out with it. */
  | 'EXTEND_NOTIFICATION_DELAY'
  /** Records that a step of a service's plan did not work out, and what happened, also when the response has gone on to another round since or is over, or when the incident was merged into another one. It stays on record; another step is proposed in its place, and what waited for it is amended to wait for that. */
  | 'FAIL_PLAN_STEP'
  /** Records that a step that validates the recovery of a service did not work out, and what was seen, also when the response is over or the incident was merged into another one. A sign that the breach is left leads the service back to analysis. */
  | 'FAIL_VALIDATION_STEP'
  /** Flags the eradication of one service, since what it does to the business is more than lead and owner can answer for. It then waits for the approval of an executive incident manager, in whatever round; only that approval, once it is used, takes the flag back. Flagging it again with another impact ends what was asked for or approved before. */
  | 'FLAG_ERADICATION'
  /** Forms the virtual team of an incident from security response, the affected service teams and communications, each with a role; experts can be engaged. Only its members read an incident that is marked TLP RED. */
  | 'FORM_VIRTUAL_TEAM'
  /** Grants an approval, as somebody who did not ask for it and does not lead the incident. It is good once, for just what was asked, until it ends. */
  | 'GRANT_APPROVAL'
  /** Grants, as a second person, a cell that another person requested for a team: from then on the members of the team may carry out its operations and read what the security side reads. Whether the team can hold the cell is checked again. */
  | 'GRANT_RESPONSIBILITY_REQUEST'
  /** Takes in the file that describes the organization, when it starts or the file has changed: its teams, people and services, and who is on call in turn. */
  | 'IMPORT_ORGANIZATION'
  /** Imports a bundle of STIX 2.1, and answers object by object what became of it. Indicators are recorded as by recordIndicators, with their sightings, and related to the adversaries of the incident that is named, or else to their profiles. Threat actors and intrusion sets that are neither named there nor on record, by their ids or by a name, become profiles where threat intelligence imports them, with the techniques of ATT&CK that relationships in the bundle say they use; a newer version by the same author brings such a profile up to date, and one that they revoke stays until threat intelligence says otherwise. A pattern of single comparisons joined by OR is read, each value as an indicator of its own. An object that is on record already, by its id in STIX or because it was exported from here, is answered as known. A newer version by the same author replaces what was imported: a stricter marking applies at once, a wider one only by amendIndicator, and what the author has revoked or no longer names is withdrawn: so is a sighting that they have revoked, and a revoked relationship ends in the incident that is named. Nobody but the author changes a record by a bundle, except where nobody knows who that is: what was taken in before authors were kept, or under the identity that all installations had in common, is changed by whoever sends a newer version. What was exported from here is known by its id or skipped, as is whatever else names this installation as its creator, and what says that it was written in the future is refused. What an object marks for more people than the incident is marked as the incident, unless whoever leads it imports the bundle, and the answer says so. A sighting that is marked for fewer than its indicator keeps that marking, and a name that is marked for fewer than what it would stand in is not taken in. An indicator that its author holds to be benign (`indicator_types` of nothing but `benign`) is skipped with the reason, since it would be searched for as one of a compromise. Other patterns and types, and markings that are neither of TLP nor statements in the bundle, are skipped with the reason. A marking of TLP 1.0 is read as its counterpart in 2.0, which the answer says as well. */
  | 'IMPORT_STIX_BUNDLE'
  /** Hands in up to 1,000 alerts of one source, and answers what became of each. One that tells of what an open alert tells of already counts there as one more; one that fires again after its alert was closed, or its incident ended, is a new one that names the former, unless the dismissal of that one holds (`dismissAlerts`). One that comes for the first time as over is a new one as well. The source itself does this with its key, by a POST of its own format to /alerts/ and its id; a program of the organization, or whoever runs the source, by this operation. The audit trail keeps how many there were, and a hash of them. */
  | 'INGEST_ALERTS'
  /** Invites people to the room of an incident, responders and experts alike: the room then says who is expected and who has come. Whoever is invited may join it, whatever their part in the response. The Cyber Defense Operations Center invites, or whoever leads the response. */
  | 'INVITE_TO_ROOM'
  /** Issues the security team's guidance to one service, for a recovery that the adversary cannot undo. The owner of the service acknowledges it or says why not, until it ends; recovery waits for that. */
  | 'ISSUE_RECOVERY_GUIDANCE'
  /** Says that you are in the room of an incident, on its bridge or at its place, so that the others see who is there. Whoever has a part in the response does so for themselves. */
  | 'JOIN_ROOM'
  /** Takes a suggestion back of which no alert waits for anybody any more, or that nobody has judged within three days. */
  | 'LAPSE_ALERT_CORRELATION'
  /** Lets what nobody has answered of a threat briefing lapse once it has expired, so that it waits for nobody and is overdue no more. The team of a service can still answer it. */
  | 'LAPSE_EXPIRED_BRIEFING'
  /** Says that you have left the room of an incident. From when to when you were there stays on record. Also of an incident that has ended meanwhile. */
  | 'LEAVE_ROOM'
  /** Lifts a legal hold that legal affairs has asked to lift, as a second person: of legal affairs or trust, or an executive incident manager. What other holds cover stays held, and what the retention asks for is kept. The team that had placed it reads the incident no longer for its sake. */
  | 'LIFT_LEGAL_HOLD'
  /** Links another alert to an incident it belongs to, after its service team has triaged and assessed it like any other. It needs a disposition of its own. If its service does not count as affected yet, it joins: its response begins with analysis, as bad as the alert was assessed; if it does, and its team has not judged it yet, the assessment of the alert counts for it. One that is marked RED takes a virtual team with every role holder in it, as marking it RED there does. */
  | 'LINK_ALERT'
  /** Links up to 1,000 alerts to an open incident that they belong to, each triaged and assessed like any other and of no incident yet. Each is judged by its own service and state, and has a result of its own; each needs a disposition, which many get at once with `dispositionAlerts`. A service of theirs that does not count as affected yet joins, as bad as the worst of its alerts was assessed; if it does, and its team has not judged it yet, that counts for it. One that is marked RED takes a virtual team with every role holder in it. The timeline has one entry, and the audit trail keeps how many were named, and a hash of them. */
  | 'LINK_ALERTS'
  /** Links an alert that a sweep of an incident made in a service of it, as `linkAlert` would: its service is part of the incident, and its team confirms or disputes what the sweep found, so nobody triages the alert first. It needs a disposition of its own. What was found in another service waits, in the work of those who add services, until somebody adds it; no service joins by itself. Nothing is linked to an incident that is over, and nothing once more that was taken out of it. What was marked RED, where the incident is not, is linked by a person alone, with `linkAlert`. */
  | 'LINK_ALERT_OF_SWEEP'
  /** Links a finding of a hunt to an incident that it belongs to; one that was linked by mistake leaves it with unlinkHuntFinding. Of those who read the incident, whoever may read the hunt reads the finding. Where its service does not count as affected yet, addAffectedService adds it. */
  | 'LINK_HUNT_FINDING'
  /** Links a precursor to an incident that it announced; of a merged one, to that which goes on. A link that was a mistake is withdrawn with withdrawPrecursorLink. Whoever reads both sees it at either, with the reason; nobody else learns that there is a link. */
  | 'LINK_PRECURSOR_TO_INCIDENT'
  /** Links a vulnerability to an incident in which it was exploited. Whoever reads both sees it at either; nobody reads more by it. Of a duplicate that was merged into another incident, that one is linked. */
  | 'LINK_VULNERABILITY'
  /** Marks up to 1,000 indicators as false positives, all for the same reason: what they find is no trace of an adversary. Each is judged by its own state, and has a result of its own. They stay on record, and the marks can be cleared. The audit trail keeps how many were named, and a hash of them. */
  | 'MARK_INDICATORS_FALSE_POSITIVE'
  /** Marks an indicator as a false positive, with the reason: what it finds is no trace of an adversary. It stays on record, so that whoever learns of the same value sees that, and the mark can be cleared. */
  | 'MARK_INDICATOR_FALSE_POSITIVE'
  /** Says that a service is not searched, and why: since it has nothing in which the indicators could show, or since it cannot be, which stays visible as a gap. The first is for the service's own team alone to say, and so is either where that team disputes the result; where that team can judge nothing of the sweep, as `confirmSweepResult` says, security says both. What was found in it by older results still counts and still has to be judged: until those are disputed, the sweep is not covered by that. A result that is recorded later takes its place. */
  | 'MARK_SERVICE_NOT_SWEPT'
  /** Says for a service, as its team, that the latest edition of a threat briefing does not concern it, and why. That counts as an answer, and can be changed when the team learns more; each answer stays on record. */
  | 'MARK_THREAT_BRIEFING_NOT_RELEVANT'
  /** Records that a vulnerability is exploited in the wild, since when and who says so. An earlier moment than was known takes its place; what turns out to be wrong is taken back with unmarkVulnerabilityExploited. Of one that was disclosed, what is recorded anew is the next revision of the advisory. */
  | 'MARK_VULNERABILITY_EXPLOITED'
  /** Merges a duplicate into the incident that goes on. That one takes in its services, its alerts, the earlier starts of its clocks and the stricter marking, by a reaction, a moment later; until then the duplicate says that it is being merged. Both histories stay readable. This is final. */
  | 'MERGE_INCIDENT'
  /** Merges the profile of an adversary into another profile of the same adversary. The one that goes on takes over names, techniques, indicators and briefings, and shows the incidents that are attributed to either; what it has said itself of motivation, confidence and marking stays. The other one stays readable, with its history. */
  | 'MERGE_THREAT_ACTOR_PROFILE'
  /** Records that the custodian keeps evidence in another place. What was in long-term storage is at hand again after that. */
  | 'MOVE_EVIDENCE'
  /** Moves the room of an incident to another bridge or place, as when a call breaks down or the adversary may listen. Whoever is in the room stays in it, and is told of the new bridge live; the old one stays in the timeline. */
  | 'MOVE_ROOM'
  /** Names an adversary who is involved in an incident, as far as they are known: what they are called, what they are after, how sure that is and what it rests on. Threat intelligence does so, or who analyses the incident, also long after it has ended: attributions come late, and reopen nothing. */
  | 'NAME_ACTOR'
  /** Offers evidence to another person, of the security team or of a service. Its custodian does so, and keeps it until that person has accepted it with acceptEvidenceTransfer. */
  | 'OFFER_EVIDENCE_TRANSFER'
  /** Offers the role you hold to a successor, with a briefing. You keep it until the successor accepts, so an incident is never without a lead or an owner. */
  | 'OFFER_HANDOVER'
  /** Writes the handover of the shift on duty: how it went, open matters, what to watch. Each becomes an entry of the log. The shift stays on duty until somebody else of the team accepts it. */
  | 'OFFER_SHIFT_HANDOVER'
  /** Opens a hunt for a breach that no detection has reported: a hypothesis, the services, period and data that are searched, and the techniques whose traces are looked for. A hunt inside an incident is read by whoever reads that, another by its own marking. */
  | 'OPEN_BREACH_HUNT'
  /** Opens a suspected incident from a find of one's own, without an alert of a service: security monitoring, a hunt, threat intelligence, a partner team, or communications with a customer's report. The team of each service then assesses how bad it is for its service, and the Security Response team receives it like an escalation. Until a service is assessed, what is opened from the finding of a hunt is as grave as that finding. */
  | 'OPEN_INCIDENT'
  /** Opens a forensic investigation in an incident: its question, and its scope of systems, services and time. Several can go on at once, also after the incident has ended. */
  | 'OPEN_INVESTIGATION'
  /** Opens the review of an incident that has entered post-incident activity, as a draft. */
  | 'OPEN_REVIEW'
  /** Opens the room of an incident, in which responders and experts meet: its bridge, and the place where they sit together. The Cyber Defense Operations Center does so; an incident has one open room at a time. */
  | 'OPEN_ROOM'
  /** Opens the first shift of an operations center, and its shift log with it. From then on each shift begins by accepting the handover of the one before. */
  | 'OPEN_SHIFT'
  /** Orders a sweep: services are searched for a set of indicators over a period, inside an incident or outside. The set is frozen with the sweep, and the teams of the services read it from then on, where it is for the services concerned. For each service a result is recorded, by security, its program or the service's team, and stands once that team confirms it; what is not searched in time becomes overdue. */
  | 'ORDER_INDICATOR_SWEEP'
  /** Puts somebody on call for a while instead of whoever the rotation names. The security side does so for its rotations, a service team for its own. Where overrides overlap, the one recorded last counts. */
  | 'OVERRIDE_ON_CALL'
  /** Overrides the severity of the incident as a whole, with a reason that stays visible. What the services were assessed as stays as it is, and the priority goes on following from that. */
  | 'OVERRIDE_SEVERITY'
  /** Pins a note: the lead marks what whoever comes to the incident must read first. `Incident.notes` finds it by `filter: { states: [PINNED] }`. */
  | 'PIN_NOTE'
  /** Places a legal hold on an incident, or on one piece of its evidence, from the first day on. What it covers is destroyed by nobody, whatever the retention says, until it is lifted. Several can be in force at once, each for a matter of its own. Legal affairs places it whatever the marking of the incident, and the team for which it is placed reads the incident as long as it is in force. */
  | 'PLACE_LEGAL_HOLD'
  /** Says what is changed of a detection that raised what was no incident, which side does it, and until when: whoever runs the monitoring of the service does this, or the detection engineers of the security side. It can be planned anew, and so passes from one side to the other, until it is done or declined; but not once no alert asks for it any more, since each was reopened, taken out of its incident or judged anew. */
  | 'PLAN_TUNING'
  /** Says how urgent a detection requirement is, why, and what that rests on: risk decides what is built first, by incidents, threat intelligence and assessments. It can be said again whenever more is known. */
  | 'PRIORITIZE_DETECTION_REQUIREMENT'
  /** Gives a follow-up in a service its priority, its owner and the day it is due, by the team that owns the service. Until the work is submitted it can be prioritized anew, and given to another owner. */
  | 'PRIORITIZE_FOLLOW_UP'
  /** Sets how urgent an open sweep is, with the reason and the threat briefing that it rests on: threat intelligence helps to decide what is searched first. It can be set again whenever more is known. */
  | 'PRIORITIZE_INDICATOR_SWEEP'
  /** Gives a follow-up on the security team's own list its priority, its owner and the day it is due. Until the work is submitted it can be prioritized anew, and given to another owner. */
  | 'PRIORITIZE_SECURITY_FOLLOW_UP'
  /** Proposes to hold alerts of a service back that may be grave, or of which nobody says how bad they are. Nothing is held back before somebody of the security side has agreed. */
  | 'PROPOSE_ALERT_SUPPRESSION'
  /** Proposes what a service must be able to detect. Either side may; the proposer's side has agreed with that, the other side has to agree before it comes into force. */
  | 'PROPOSE_DETECTION_REQUIREMENT'
  /** Proposes a step for the plan of one service in its present round: to contain, evict, mitigate, restore, inspect or validate. Either side may; the other agrees it, and the team of the service carries it out. A step may wait for others, also in other services. */
  | 'PROPOSE_PLAN_STEP'
  /** Proposes up to 100 steps for the plan of one service at once, as from a runbook: all of them or none, as one entry in the timeline. Steps of the call can wait for each other by their keys. */
  | 'PROPOSE_PLAN_STEPS'
  /** Proposes the recovery plan of one service, or a new version of it. Either side may; the other agrees it. Work on it begins with the declaration, beside containment. */
  | 'PROPOSE_RECOVERY_PLAN'
  /** Publishes a report of the incident for management, auditors and authorities, after its review is completed. A published report is never changed; a correction is another report. */
  | 'PUBLISH_INCIDENT_REPORT'
  /** Publishes the analysis of a service over a period that is over. The trends over its alerts are kept as they are at that moment; an amended version takes the place of the one before. */
  | 'PUBLISH_SERVICE_ANALYSIS'
  /** Puts a post on the service-health board, as a second person of communications who has not written it. It is published as it was read. */
  | 'PUBLISH_SERVICE_HEALTH_POST'
  /** Publishes a threat briefing as its first edition. The teams of its services read it from then on, whatever its marking, and acknowledge it by the time that it names. */
  | 'PUBLISH_THREAT_BRIEFING'
  /** Puts a detection requirement in force, or an amendment in the place of what is in force, once both sides have agreed to it. The service team then deploys the monitoring; what runs already goes on, for the techniques that it was deployed for, and the requirement is deployed where it runs for all techniques that are named now, in each environment that is. It is to be deployed on the day that was set, or where that is over or none was, within the time that is usual for the priority. */
  | 'PUT_DETECTION_REQUIREMENT_IN_FORCE'
  /** Judges how bad the incident is for one service, for the first time or anew, upwards or downwards, as long as the incident is open. Its own team does so. The severity of the incident follows the gravest service, its priority the most urgent one. */
  | 'REASSESS_SEVERITY'
  /** Takes up an escalation, or an incident that was opened from a find: the Security Response team acknowledges it and begins the analysis. */
  | 'RECEIVE_ESCALATION'
  /** Recommends to one service how to remove the root cause in this round, with what it does to the business and how sure that is. The lead and the owner of the service decide; what the lead recommends, the lead has accepted. A later recommendation takes the place of an earlier one. An eradication that is flagged for its impact still needs its approval. */
  | 'RECOMMEND_ERADICATION'
  /** Records what the adversary did in one service of an incident, and when. `Incident.attackSequence` puts all of it in the order of the acts themselves, apart from the timeline of what responders did. The team of a service records what was done in that service; whoever analyses or investigates may do so for any service. */
  | 'RECORD_ADVERSARY_ACTIVITY'
  /** Records which tenants are affected in one service, in bulk: its team does so for its own service, and communications for any. What happened to their data counts for the incident as well; a notice that was found not to be due, for a reason that this contradicts, is owed after all. A tenant that is on record in the service already is recorded as it is said now, and as it stood before stays on record; whoever says the same again changes nothing. A tenant of several services is recorded in each. The audit trail keeps how many were named, and a hash of them. */
  | 'RECORD_AFFECTED_TENANTS'
  /** Records an analysis of the incident: attack vector, findings, root cause, and which services it covers. Containment of a service waits for one that covers it in its present round; one that names a service as not affected opens the way to releasing it. One that establishes a disclosure of customer data adds it to the effects of the incident; a notice that was found not to be due because the data was unintelligible is owed after all. */
  | 'RECORD_ANALYSIS'
  /** Records that an authority, or investors, were told of the incident, with what the notice said, its number and its evidence, and so meets the obligation. A notice that does not say all that the law asks for says what follows and by when, which is owed from then on. What the law asks for next starts with it; where the law takes a progress report while the incident still goes on, the final one waits for the day on which it was handled. It can come before the declaration, since the law may count from awareness, and after the end of the incident, since authorities ask until it is archived. */
  | 'RECORD_AUTHORITY_NOTICE'
  /** Records a hunt for a breach that no detection has reported: the hypothesis, where was looked, and what was found or ruled out, once it is over. A hunt that goes on, with its scope, queries and findings, is opened with openBreachHunt. */
  | 'RECORD_BREACH_HUNT'
  /** Records what limits the impact of the incident in one service on customers, data and systems. It can be recorded several times in a round. */
  | 'RECORD_CONTAINMENT'
  /** Records that monitoring was tried out where it runs: what was run, and the alert that came of it, or that none came. With its alert a test proves the monitoring, by test: coverage tells that apart from alerts out of real life, and the alert proves nothing else any more, however it is judged. Without one, coverage counts the monitoring as not working for what was tried, and it is work for the service's team until a later test of the same techniques raises an alert, or something else is deployed in its place, or it is taken down. */
  | 'RECORD_DETECTION_TEST'
  /** Records that there is reasonable confidence that the adversary is evicted from one service completely, and on what grounds. No service recovers before this stands for every affected service. */
  | 'RECORD_EVICTION'
  /** Adds a finding to an investigation, with how sure it is and the evidence that shows it. Findings are never changed: what turns out to be wrong is said in another one. */
  | 'RECORD_FINDING'
  /** Records what a hunt found in a service and how bad it seems. Where the hunt is part of an incident that is open, the finding belongs to that at once, and stands on its timeline; where that was merged, it belongs to the incident that goes on, as far as you may read that. Any other, also of a hunt whose incident has ended, waits: it opens an incident with openIncident, or is linked to one with linkHuntFinding, after reopenIncident to its own. Findings are never changed: one that turns out to be a mistake is withdrawn with withdrawHuntFinding. */
  | 'RECORD_HUNT_FINDING'
  /** Records a query that was run in a hunt, with where and when it was run and how much it came back with, also where that is nothing. Queries are never changed. */
  | 'RECORD_HUNT_QUERY'
  /** Records indicators of compromise, in bulk, each as a record of its own with its marking, its validity and how sure it is. What becomes of each is answered one by one: recorded; known already, where whoever records may read a record of the same value for the same readers or for more; or refused, with what it would have to be. All of them are related to the incident, alert or adversary that is named, and are for more people than that only where whoever leads it records them. What an alert reports nobody has judged: whoever records some of it (`reported`) says that it is an indicator. The audit trail keeps how many there were, and a hash of them. */
  | 'RECORD_INDICATORS'
  /** Records a sweep as a text once it is over: the estate was searched for an indicator of compromise, to see how far the incident reaches, and it was found nowhere. A sweep that is planned across services, with a result of each, is ordered with orderIndicatorSweep. */
  | 'RECORD_INDICATOR_SWEEP'
  /** Records one thing the incident taught: a lapse, a failure, an error, a flaw, a gap, an unknown vector, or something that went well. The work it asks for is requested with requestFollowUp. */
  | 'RECORD_LESSON'
  /** Hands in what a log of the service comes to on some days, for the draft of an analysis that names the log: a program of its team does this each day, or somebody of the team. Which logs are looked at, a person has said. The log is what its days say: it reaches from the first to the last of them, and has no data on a day between them that nobody has handed in. What was written of the log without days is replaced, but for gaps: those within a day stay until somebody edits them, and a day that is handed in is none. No day is handed in before it has begun. Other logs and texts stay. */
  | 'RECORD_LOG_DAYS'
  /** Records, once, that a notice was not given by its deadline, and has whoever gives it called. It is owed all the same, and can still be given, with the reasons for the delay. */
  | 'RECORD_MISSED_NOTIFICATION'
  /** Records that every known vulnerable path into one service is closed. No service recovers before this stands for every affected service. */
  | 'RECORD_MITIGATION'
  /** Records that a released notice was sent to one group of its recipients: by which channel, when, to how many, how many it did not reach, and what shows it. What was sent to a group again, such as to those whom it did not reach, is recorded again. Once each group was sent to somebody, the notice is sent. What the release names is met when the last of those was told whom it concerns: all affected tenants on record, by this notice or others that are to meet it; until then it stays owed. */
  | 'RECORD_NOTICE_DELIVERY'
  /** Records that notices which were given in duplicates, before those were merged into this incident, tell their recipients enough for this one as well. What they were given for meets nothing here by itself: communications judges it. What is owed here is met when the last of those was told whom it concerns, there or by a notice of this incident. */
  | 'RECORD_NOTICE_OF_DUPLICATE'
  /** Records, once, that little time is left for a notice that somebody must be given, and has whoever gives it called. One that was delayed warns before the end of its delay. */
  | 'RECORD_NOTIFICATION_AT_RISK'
  /** Records that no notice is due, for a reason that the law or the contract behind it admits, and so settles an obligation. Legal affairs decides that; a notice that is due later is delayed with delayNotification instead. */
  | 'RECORD_NOTIFICATION_EXCEPTION'
  /** Records that the adversary used a technique of ATT&CK in an incident: for which tactic, in which service, when, how sure that is and what it rests on. `Incident.killChain` shows all of them by tactic. */
  | 'RECORD_OBSERVED_TECHNIQUE'
  /** Records, once for each edition, that a threat briefing was to be acknowledged by now and teams of services have not answered it: each of them is overdue until it does. */
  | 'RECORD_OVERDUE_BRIEFING'
  /** Records, once, that nobody has answered a question in time. It stays open: it can still be answered, declined or taken back, and whoever was asked reads the case until then. */
  | 'RECORD_OVERDUE_CONSULTATION'
  /** Records, once, that the Security Response team has not received an escalation in time. It waits on, and can still be received; the timeline keeps that it was late. */
  | 'RECORD_OVERDUE_ESCALATION'
  /** Records, once, that nobody has reported on monitoring in the time that its team promised: whether it works is unknown until somebody does. */
  | 'RECORD_OVERDUE_MONITORING'
  /** Records, once, that a sweep for indicators is due and services are left that nobody has searched, or whose result is disputed: each of them is overdue until a result is on record. */
  | 'RECORD_OVERDUE_SWEEP'
  /** Records, once for each day that is set, that a vulnerability is not disclosed on the day that was agreed, or that services are not fixed by theirs. */
  | 'RECORD_OVERDUE_VULNERABILITY'
  /** Records what the search of a service came to, as a person of its own team: the team stands by it at once. Over part of the sweep's period it covers that part alone, beside what the team has confirmed before: the rest is a gap. What another has found before and this result does not name, or names with a smaller count or a shorter period, still counts, and the service waits until the team confirms or disputes that as well. What its program has found is recorded with recordSweepResult, and waits for a person. */
  | 'RECORD_OWN_SWEEP_RESULT'
  /** Records a sign that an incident may occur: a scan for vulnerabilities, an exploit that was announced, a threat. An alert says that something may have occurred, or occurs now; this is before it. It is read by its own marking, and somebody looks at it when its review is due. */
  | 'RECORD_PRECURSOR'
  /** Records a preventive measure that was taken in a service against a precursor, such as a patch, a rule or a setting. The team of the service records it, and no team does so for another service. */
  | 'RECORD_PRECURSOR_MEASURE'
  /** Records that one service is restored to its last known good state, with the attack paths inspected in that state. The security team then watches and validates it. */
  | 'RECORD_RESTORATION'
  /** Records that somebody has left the room of an incident who forgot to say so, so that the others see who is really there. The Cyber Defense Operations Center does so, also of an incident that has ended meanwhile. */
  | 'RECORD_ROOM_DEPARTURE'
  /** Records the security team's analysis in the review: the technical summary backed by evidence, the sequence of events, and whether the response was sufficient and complete. Recorded again, it replaces the one before. */
  | 'RECORD_SECURITY_ANALYSIS'
  /** Writes an entry into the log of the shift on duty: what was observed or done, when, and what has to be followed up. An entry is never changed; another one corrects it. One about an incident is read by whoever may read the incident. */
  | 'RECORD_SHIFT_LOG_ENTRY'
  /** Records where and when an indicator was seen: security for any service, and the team of a service, or its program, for that one. It is a report, not a judgement. The team whose service it was seen in reads the indicator from then on, where it is for the services concerned. */
  | 'RECORD_SIGHTINGS'
  /** Records what the search of a service came to: which data was searched over which period, and which indicators were found, or none. Security and its program do so for any service, the service's team and its program for their own. It waits for a person of that team to confirm or dispute it. An indicator that is found for the first time makes an alert for the service, which is linked to the incident of the sweep where its service is part of that, and each finding a sighting of it. A result over part of the sweep's period covers that part alone, beside what the team has confirmed before: the rest is a gap. Results add up: an indicator at one place is one hit, whenever it was seen, and counts once, by the largest count that any of them says; what was found before still counts until the result that says so is disputed, whether it is named again or not. A later result that names it earlier, later or more often refines it. A correction is another result; what is sent once more as it stands changes nothing. */
  | 'RECORD_SWEEP_RESULT'
  /** Records what is known of an adversary, whatever incidents are theirs: names, motivation, techniques, indicators, and how sure that is. An incident is attributed to them by `nameActor` or `amendActor`, which name the profile. */
  | 'RECORD_THREAT_ACTOR_PROFILE'
  /** Records that a detection was changed which raised what was no incident, and how. Whether it raises the same again is counted from then on, as `recurrences`; whoever dismisses that asks anew. It is not recorded once no alert asks for it any more, since each was reopened, taken out of its incident or judged anew. */
  | 'RECORD_TUNING'
  /** Records that an affected service has fixed a vulnerability in production. The service's own team does so; once every affected service has, the vulnerability is fixed and can be disclosed. It records it anew when the fix comes to further versions. Of one that was disclosed, that is the next revision of the advisory. */
  | 'RECORD_VULNERABILITY_FIX'
  /** Judges that alerts do not belong together, with the reason. The same alerts are not suggested again for what they have in common, nor for another thing by which less speaks for it, or as much, such as a second address; by another recorded indicator they are. Nobody refuses this of an alert that they reported themselves. What was refused by mistake is accepted all the same, with `acceptAlertCorrelation`. */
  | 'REFUSE_ALERT_CORRELATION'
  /** Refuses an approval, and says why. */
  | 'REFUSE_APPROVAL'
  /** Says no to a proposed detection requirement, or to the open amendment of one that is in force, with the reason: the other side refuses it, whoever proposed it takes it back, or a side takes back that it has agreed. A refused requirement is proposed anew with amendDetectionRequirement; what is in force stays as it is. */
  | 'REFUSE_DETECTION_REQUIREMENT'
  /** Refuses the guidance that the security team has issued to one service, and says why. Recovery then waits for guidance that the service can follow. */
  | 'REFUSE_GUIDANCE'
  /** Leaves a legal hold in force that legal affairs has asked to lift: whoever could have agreed does so, or legal affairs takes its request back. It can be asked for again. */
  | 'REFUSE_HOLD_LIFT'
  /** Refuses, as a second person, a cell that another person requested for a team. */
  | 'REFUSE_RESPONSIBILITY_REQUEST'
  /** Decides that a hypothesis does not hold: something on record speaks against it, and the reason says why that rules it out. */
  | 'REFUTE_HYPOTHESIS'
  /** Registers a program that hands in alerts, and issues its key. The answer has the key in `secret`, this one time: Cordon keeps a salted hash of it. With the key the program posts its alerts to /alerts/ and the id of the source, and can do nothing else. Security registers sources for any service, and whoever deploys the monitoring of a service for that one. */
  | 'REGISTER_ALERT_SOURCE'
  /** Reinstates the profile of an adversary that was withdrawn by mistake, with the reason: what it said stands again, and so do the indicators that were theirs until then, but for those that their authors have revoked since. That it was withdrawn stays in the audit trail, and the reason of this in its history. One that was merged goes on in the other one. */
  | 'REINSTATE_THREAT_ACTOR_PROFILE'
  /** Rejects the eradication that the security team recommends to a service, and says why: the lead or the owner of the service may, whatever the other one has decided. The security team then recommends another. */
  | 'REJECT_RECOMMENDATION'
  /** Rejects what was reported as a vulnerability, with the reason. It stays on record, holds its CVE id from no other, and is reopened when that turns out to be wrong. One that was disclosed is withdrawn with that, before everybody who reads it. */
  | 'REJECT_VULNERABILITY'
  /** Records that an incident relates to another: as related, as its parent or as its child. Both go on as they are, and both show it to whoever may see both. It is recorded with the one that fewer people may read. */
  | 'RELATE_INCIDENT'
  /** Relates an indicator to an incident, to an alert, to an adversary who is named in an incident, or to the profile of an adversary. Whoever an incident names reads what belongs to it, whatever its marking; that an indicator is one of an adversary with a profile is read by those alone who read both. */
  | 'RELATE_INDICATOR'
  /** Releases a notice to customers, as a second person of communications who has written none of it, in every incident. From then on it may be sent, and its text stays as it is. It says what its delivery is to meet: nothing is met before recordNoticeDelivery. An update that it promises itself is owed from then on. What is owed from awareness is told before the incident is declared as well; of one that has ended, a supplement to what customers were told is released. */
  | 'RELEASE_CUSTOMER_NOTICE'
  /** Releases a service that was found not to be affected: the response goes on without it, and its owner's role ends. The side of the service has agreed. Nobody of its team who has evidence of the incident loses sight of it by that. It can be added again. */
  | 'RELEASE_SERVICE'
  /** Takes tenants off the list of those that are affected in one service, with the reason: a correction. That they were on it stays on record. Where all who stay on it were told by what was to meet a duty, that is met, at the moment at which the last of them was. */
  | 'REMOVE_AFFECTED_TENANTS'
  /** Takes a link out of the list: whoever added it does so, or the lead. That it was there, and who removed it, stays on record. */
  | 'REMOVE_LINK'
  /** Takes services away from a vulnerability that were named by mistake, with the reason. Their teams no longer read it; what they had said stays on record. A service that has the component and is not affected stays: its team says so. Of one that was disclosed, that is the next revision of the advisory. */
  | 'REMOVE_SERVICES_FROM_VULNERABILITY'
  /** Takes a service out of a sweep that it was named in by mistake, with a reason, as long as no result stands for it and nothing that was found in it does. It is no longer due, and its team no longer reads the sweep on its account; that it was part of the sweep stays on record. Indicators that its team was told of stay readable for them. A service that cannot be searched, or has nothing to search, stays: `markServiceNotSwept` says so. */
  | 'REMOVE_SWEPT_SERVICE'
  /** Takes a tag from an incident: it does not belong with the others that have it. Whoever has a part in the response may. */
  | 'REMOVE_TAG'
  /** Puts up to 1,000 closed alerts back into the queue of their service, since they were judged wrongly, and says until when they are triaged. Each is judged by its own service and state, and has a result of its own. It is triaged and assessed anew; what was judged of it before is kept in its corrections, it proves no detection until it is judged anew, and what its source tells of the same thing counts on it, unless a newer alert has taken over. The audit trail keeps how many were named, and a hash of them. */
  | 'REOPEN_ALERTS'
  /** Reopens a hunt that was concluded, since something else has come to light. Its conclusions and the reason stay readable, in `formerConclusions` once there are others or the hunt has moved. */
  | 'REOPEN_BREACH_HUNT'
  /** Opens a hypothesis again that was supported or refuted, since something else has come to light. What was decided before stays in `Hypothesis.decisions`. */
  | 'REOPEN_HYPOTHESIS'
  /** Reopens an incident. One that was dismissed or withdrawn is received again, and its clocks run from their first start. One that is in post-incident activity or closed is declared again, and the services that are named begin their next round, or join; its review is due again after that. What was withdrawn or closed takes the approval of an executive incident manager; every other approval that is asked for or not used ends, and so does every disposal that is asked for. */
  | 'REOPEN_INCIDENT'
  /** Opens a sweep again that was completed too early or called off wrongly: its services can be searched and their results judged again, and it is completed anew. What it had come to is no longer its outcome, and stays in the audit trail. The new time holds for every service that nobody has searched or whose result is disputed. */
  | 'REOPEN_INDICATOR_SWEEP'
  /** Reopens an investigation that was concluded, since something else has come to light. Its conclusion stays readable until there is another. */
  | 'REOPEN_INVESTIGATION'
  /** Reopens a precursor for all of its services, where it was closed as a whole or for some of them, since it may still lead to an incident. What it was closed with stays readable in `Precursor.closings`. The team of one service among several reopens it for that with reopenPrecursorForService. */
  | 'REOPEN_PRECURSOR'
  /** Reopens a precursor for one service, as its team, where it was closed for that or as a whole. For its other services it stays closed, and each closing stays readable in `Precursor.closings`. */
  | 'REOPEN_PRECURSOR_FOR_SERVICE'
  /** Reopens a completed review as a full post-mortem, when customers or their data turn out to be concerned before the incident is closed. */
  | 'REOPEN_REVIEW'
  /** Reopens a task that was done or cancelled: it turned out that something is left to do. Whom it was assigned to has it again. */
  | 'REOPEN_TASK'
  /** Reopens a vulnerability that was fixed or disclosed, since a fix is incomplete or another service is affected: the teams of the services that are named look again, and it is disclosed again. One that was rejected is reported again, and confirmed or rejected anew, unless another vulnerability has its CVE id by now. What was disclosed stays public: when, where and why it was reopened is on record for whoever reads it. */
  | 'REOPEN_VULNERABILITY'
  /** Offers evidence to somebody else whose custodian cannot be reached. An executive incident manager has approved that. The custodian answers for it until that person accepts it with acceptEvidenceTransfer; the chain of custody then says that it passed without them, and who approved that. An offer that is still out is taken back. */
  | 'REPLACE_CUSTODIAN'
  /** Takes a role from somebody who cannot be reached, and offers it to somebody else. An executive incident manager has approved that; the rights of the former holder end at once. */
  | 'REPLACE_ROLE_HOLDER'
  /** Reports that something may be wrong with a service: a detection, an observation, a customer's report. Everybody in the response has the duty to report; the service's team then triages. */
  | 'REPORT_ALERT'
  /** Reports how deployed monitoring does: healthy, degraded, or silent since when. Programs of the service's team may, since it is no judgement. Each report is good for the time that the team promised; then nobody knows. */
  | 'REPORT_MONITORING_HEALTH'
  /** Reports a vulnerability of one or several services, found by a researcher, a customer or a team. The response center confirms or rejects it; the team of each service says whether the service is affected. Until it is disclosed it is read by few. */
  | 'REPORT_VULNERABILITY'
  /** Asks for the approval that an operation needs: of an eradication that is flagged, of a withdrawal, of reopening what was closed or withdrawn, of replacing who cannot be reached, in a role or as the custodian of evidence, of a notice to customers that waits longer than a day. An executive incident manager who did not ask for it answers. */
  | 'REQUEST_APPROVAL'
  /** Asks to destroy the archive of an incident, once the incident and its retention period are over, no legal hold is in force in it and no investigation of it is open. Another person carries that out with disposeArchive. The records in Cordon stay. */
  | 'REQUEST_ARCHIVE_DISPOSAL'
  /** Puts a question about the incident, or about one of its services, to somebody who knows: to a team function such as legal affairs or threat intelligence, to a team, to a person, or to the experts of either side. Whoever is asked reads the case until they have answered. What is put to legal affairs is read by it, by whoever asks, by the lead and by the executive incident managers, until legal affairs has answered it without privilege. Legal affairs and trust are asked after the end of the incident, too. */
  | 'REQUEST_CONSULTATION'
  /** Asks to destroy a piece of evidence, once its incident and its retention are over, no legal hold covers it and no open investigation needs it. Its custodian carries that out with disposeEvidence, and is another person than whoever asks. */
  | 'REQUEST_EVIDENCE_DISPOSAL'
  /** Asks for the work that follows from a lesson: a bug or design change in a service, a detection requirement, or a change to procedures, training or investments. It stays on the list until security has verified it. */
  | 'REQUEST_FOLLOW_UP'
  /** Asks to lift a legal hold, as legal affairs. A second person of legal affairs or trust, or an executive incident manager, answers with liftLegalHold or refuseHoldLift; until then it stays in force. */
  | 'REQUEST_HOLD_LIFT'
  /** Requests a cell of the security side for a team. It widens who reads incidents, so another person of the Security Response team decides, within 24 hours. */
  | 'REQUEST_RESPONSIBILITY'
  /** Hands up to 1,000 alerts over to the service that they concern, whose team triages and assesses them anew. Each is judged by its own service and state, and has a result of its own; what was judged of it is kept in its corrections, with the service that it came from. What its source tells again of the same thing goes to that service as well, whatever the source routes it to, until it is handed back. It no longer proves detections of the service that it came from. One that fewer than all responders may read is handed over by security, since another team reads it then in place of the one before. The audit trail keeps how many were named, and a hash of them. */
  | 'REROUTE_ALERTS'
  /** Moves the time by which a sweep is due, with a reason that the audit trail keeps. The new time holds for every service that nobody has searched or whose result is disputed; none of these is overdue until then. */
  | 'RESCHEDULE_INDICATOR_SWEEP'
  /** Resumes a completed review when its incident, which was reopened since, is in post-incident activity again: there is more to look back at. */
  | 'RESUME_REVIEW'
  /** Returns a follow-up that did not pass verification to its owner, who goes on working on it. */
  | 'RETURN_FOLLOW_UP'
  /** Returns a handover that leaves something open, or takes it back: the shift goes on, and writes another one. Why stands in the log. */
  | 'RETURN_SHIFT_HANDOVER'
  /** Returns to the queue what a suppression has held back that somebody has ended before its time, up to 500 alerts at a time, those that fewer than all responders may read apart from the others: whoever ended it found that it was no noise, or need not be kept from anybody any more. What another suppression holds back stays so. It also returns what reports an indicator that any responder may read and that was recorded, or counts again, since it was held back, up to 500 alerts at a time as well, until none that reports it in any spelling, or by an address of a range of at most 256, is held back any more. What cannot be returned is tried again every few seconds, and holds up nothing that other suppressions hold back. The history of such an alert names the indicator. */
  | 'RETURN_SUPPRESSED_ALERTS'
  /** Goes back to analysis with one service, from wherever its response is: its next round begins, and what was achieved before stays on record. The lead does so for any service, an owner for their own. The other services stay where they are, and cannot recover until this one is through again. */
  | 'RETURN_TO_ANALYSIS'
  /** Issues a new key for a source of alerts. The answer has it in `secret`, this one time. The keys before it stay valid for the overlap that is named, at most a week, and with 0 not at all: so a key that has leaked is revoked. */
  | 'ROTATE_ALERT_SOURCE_KEY'
  /** Says what comes next in the response, so that whoever takes over or is called in knows it at a glance: the lead does so, or security on-call. What stood there before stays in the timeline. */
  | 'SET_NEXT_STEPS'
  /** Sets how bad the incident is for one service provisionally, when its own team has not assessed it in time. It counts for declaring the incident, never for containment; the team's own assessment takes its place. */
  | 'SET_PROVISIONAL_SEVERITY'
  /** Sets until when the data and the evidence of an incident are kept, at any time. It is only ever lengthened, and each decision stays on record with its reason. Whatever is set, nothing is destroyed before the least retention is over, which counts from the end of the incident. */
  | 'SET_RETENTION'
  /** Begins containment in one service: its team acts, before the adversary reaches more. It takes a declared incident, a lead, an owner of this service, the severity that its team has assessed, and an analysis of this round that covers it. */
  | 'START_CONTAINMENT'
  /** Begins eradication in one service: the adversary is evicted and the ways in are closed, once containment is recorded in this round. Where the eradication is flagged for its impact on the business, an executive incident manager has approved it, and somebody else begins it. */
  | 'START_ERADICATION'
  /** Begins work on a follow-up in a service, once it has its priority and its owner. */
  | 'START_FOLLOW_UP'
  /** Starts a notification clock, from the moment at which what starts it has happened: a classification, a decision that the incident is material, a new fact, a ransom that was paid. That may lie before the declaration, or come without one. An obligation that waited for it runs from then on, and so does one that was found not to be due, where it is after all; otherwise a new one is owed. The later notices of the same series that count from the same moment are owed with it, to the same addressee. In an incident that was reopened, what was settled before is owed anew from a later moment: the law counts from each new breach. */
  | 'START_NOTIFICATION_CLOCK'
  /** Begins a step of a service's plan that both sides agreed, once all that it depends on is done and the response of the service is that far. The team that owns the service does so; whoever begins a step that nobody owns owns it. */
  | 'START_PLAN_STEP'
  /** Begins the recovery of one service, once the adversary is evicted from every affected service and every known way in is closed, its recovery plan is agreed by both sides, and it follows the guidance of the security team. */
  | 'START_RECOVERY'
  /** Begins work on a follow-up of the security team's own list, once it has its priority and its owner. */
  | 'START_SECURITY_FOLLOW_UP'
  /** Begins a step that validates the recovery of a service, once the service is restored and all that the step depends on is done. The security side does so: never somebody who restored the service or is of the team that owns it. */
  | 'START_VALIDATION_STEP'
  /** States a hypothesis about an incident, such as how the adversary came in. It is open until what was added for and against it decides; several can be open at once. */
  | 'STATE_HYPOTHESIS'
  /** Hands the finished work on a follow-up in a service to the security team, which verifies it. */
  | 'SUBMIT_FOLLOW_UP_FOR_VERIFICATION'
  /** Submits the finished work on a follow-up of the security team's own list for verification. */
  | 'SUBMIT_SECURITY_FOLLOW_UP_FOR_VERIFICATION'
  /** Suggests that alerts belong together that have come in lately: with the same indicator, with a recorded one that belongs to something else as well, about the same host, user or resource at two services, with the same technique at the same service, or, as a hint, with the same private address there. An alert that is there already, and open, is compared with an indicator that is recorded, counts again or is related to something later, as far as it reports the indicator itself or an address of a range of at most 256; of each indicator that is done with up to 200 alerts, the newest where no more than 2,000 report it. An indicator with which that takes too long is tried again by itself, and holds up nothing that came in. Alerts that somebody has refused to belong together, or to an incident, are suggested again only for something by which more speaks for it than for what they were refused for, or by another recorded indicator. What is the same everywhere, or was recorded and is no trace any more, suggests nothing. Nothing is linked by that, and only alerts that any responder may read are compared; by an indicator marked AMBER+STRICT, alerts are suggested to the security side alone, and by one marked RED to nobody. A suggestion holds a hundred alerts, shared out among their services, tells of up to 10,000 others with the same in common, and learns of the incident that anything with the same in common is linked to. Sources take turns, so that one of them that floods holds up no other: each time up to 1,000 different values are compared and 20 suggestions made. While a hundred suggestions about a service wait for somebody, no further ones are made about it alone; what there was no room for, apart from mere hints, is compared again once there is room, after ten minutes at the earliest. What waits for the security side alone is counted by itself. */
  | 'SUGGEST_ALERT_CORRELATION'
  /** Records that an authority was told more after the notice that met an obligation: what became known since, or a correction. It does not change whether that was in time. Where the law counts the next report from the latest notice, its clock starts anew. An update that was promised is recorded with recordAuthorityNotice, on the obligation that the promise made. It goes on after the incident has ended, until that is archived. */
  | 'SUPPLEMENT_AUTHORITY_NOTICE'
  /** Adds to an answer what whoever was asked has learned since. What was answered before stays as it was said. */
  | 'SUPPLEMENT_CONSULTATION'
  /** Decides that a hypothesis holds, as far as anybody can tell: something on record speaks for it, and the reason says why that is enough. */
  | 'SUPPORT_HYPOTHESIS'
  /** Holds alerts of a service back from its queue that its team knows to be noise, up to medium severity, for at most 30 days. What a source hands in and the rule matches is kept, counted and found by a filter, and waits for nobody. An alert that somebody has acknowledged or triaged, that belongs to an incident, or that a person has reported is never held back, and neither is one that reports a valid indicator on record that any responder may read. Once its time is over, what still occurs comes into the queue with its next report, and what it has held back stays found by a filter alone; where somebody ends it before, that comes back into the queue. */
  | 'SUPPRESS_ALERTS'
  /** Records that the monitoring for a requirement is no longer deployed in an environment, and why. Where its requirement asks for it there, the requirement is in force as before, and no longer deployed. */
  | 'TAKE_DOWN_MONITORING'
  /** Takes into the incident that goes on what a duplicate has that was merged into it: its services, its affected tenants, its alerts, the findings of hunts, the earlier starts of its clocks, what was found on the laws, the stricter marking, its virtual team, its legal holds, the longer retention, which precursors announced it, and which vulnerabilities were exploited in it. Whoever has evidence of either and would be shut out by that is of the virtual team. What the duplicate records of itself stays with it, and so does its evidence, which the virtual team of both goes on with there. A notice that was found not to be due here, and was still owed there, is owed again. One that was given in the duplicate meets nothing here by itself: whoever owes it here judges whether it is enough, and records it with the moment at which it was sent. */
  | 'TAKE_IN_DUPLICATE'
  /** Notes how far the incident has come: once it is reopened, its review is not completed before it is in post-incident activity again. An open review looks back at what came after the reopening as well. */
  | 'TRACK_INCIDENT'
  /** Notes how far the review of the incident has come: once it is completed, the incident can be closed. */
  | 'TRACK_REVIEW'
  /** Takes the first look at an alert: the service team says what it sees, before it assesses the severity. */
  | 'TRIAGE_ALERT'
  /** Takes the first look at up to 1,000 alerts that are alike: the service team says what it sees, and in `assessment` how bad each of them is, so that they can be escalated together. One that is triaged already keeps its findings, and is assessed anew where an assessment is given. Each is judged by its own service and state, and has a result of its own. The audit trail keeps how many were named, and a hash of them. */
  | 'TRIAGE_ALERTS'
  /** An operation or a reaction that there is not in this version: it was removed since, or came with a later one. What it did stands on record. */
  | 'UNKNOWN'
  /** Takes an alert out of an incident that it was linked to by mistake. It is triaged and assessed as before, or waits for its first look where a sweep of the incident had found it, and waits in the queue of its service, to be linked to the right incident with linkAlert, escalated or closed; its disposition, which was of this incident, is taken back and kept in its corrections: where fewer than all responders read the incident, in the timeline of the incident alone. It stays where the incident was opened of it alone, where the declaration rests on it, and while observed techniques or acts of the adversary rest on it. From an incident that was dismissed or withdrawn any alert is taken out: what was judged wrongly with it goes back to the queue. Its service goes on counting as affected until it is released with releaseService, and points of hypotheses that name it stay as they were written. What was recorded of it as indicators and sightings stays with the incident, as the timeline counts. A suggestion that was accepted into the incident, and of which no alert is left there, shows as taken back. */
  | 'UNLINK_ALERT'
  /** Takes up to 1,000 alerts out of an incident that they were linked to by mistake, all for the same reason, each as by `unlinkAlert` and with a result of its own. What they rest on is judged without all of them: the last alert that the incident was opened of stays, or that its declaration rests on; from an incident that was dismissed or withdrawn any is taken out. This is also the way back from a suggestion that was accepted into the incident by mistake: name its `alerts`, and once none of them is left in the incident, it shows as taken back. The timeline has one entry, and the audit trail keeps how many were named, and a hash of them. */
  | 'UNLINK_ALERTS'
  /** Takes a finding of a hunt out of an incident that it was linked to by mistake, with the reason, which the timeline keeps. It belongs to no incident then, and is linked to the right one with linkHuntFinding, or opens one. It stays while the incident is declared and has nothing else to rest on, unless the withdrawal of the incident is approved; a finding that was withdrawn stays as well. An incident that was only opened from it is dismissed after that. From an incident that was dismissed or withdrawn any finding is taken out: it can be one of another. */
  | 'UNLINK_HUNT_FINDING'
  /** Takes back that a vulnerability was exploited in an incident, with the reason. That it was linked stays in the audit trail. */
  | 'UNLINK_VULNERABILITY'
  /** Takes back that a vulnerability is exploited in the wild, with the reason. That it was marked so, and by whom, stays among its entries. Of one that was disclosed, that is the next revision of the advisory. */
  | 'UNMARK_VULNERABILITY_EXPLOITED'
  /** Unpins a note: the lead does so once it need no longer be read first. */
  | 'UNPIN_NOTE'
  /** Ends a relation of an indicator to an incident, an alert, an adversary or the profile of one, with the reason. That it was there stays on record. */
  | 'UNRELATE_INDICATOR'
  /** Adds a text to a post that stands on the service-health board, which keeps all of them. One person of communications does so: two have put the post there, and its next text is promised by a time. */
  | 'UPDATE_SERVICE_HEALTH_POST'
  /** Validates the recovery of one service: under watch, it showed no sign that the breach is left or has come back. The lead does so, and never somebody who restored the service or belongs to the team that owns it. */
  | 'VALIDATE_RECOVERY'
  /** Records the hash of evidence as it was computed again, by its custodian or by who has accessed it since it last changed hands. Where it is another one than that of the collection, a second person computes it once more: if they find another one as well, it stays on record for good that the evidence is not what was collected any more. */
  | 'VERIFY_EVIDENCE'
  /** Verifies that a follow-up is really done and so closes it. Nobody but the security team can, and nobody who owns the work, began it or said that it was done. */
  | 'VERIFY_FOLLOW_UP'
  /** Takes back that an adversary is involved in an incident, with the reason. That they were named, and on what basis, stays on record. */
  | 'WITHDRAW_ACTOR'
  /** Takes back that the adversary did something, with the reason: it leaves the sequence. That it was recorded, and what it rested on, stays on record. */
  | 'WITHDRAW_ADVERSARY_ACTIVITY'
  /** Takes a question back that nobody has answered yet. Whoever asked it does so, or the lead. Whoever was asked reads the case no longer for its sake. */
  | 'WITHDRAW_CONSULTATION'
  /** Takes back a notice to customers that was not released, also once the incident is over. What was released cannot be taken back: a further notice supplements it. */
  | 'WITHDRAW_CUSTOMER_NOTICE'
  /** Withdraws a detection requirement that no longer applies, with the reason. Its open amendment ends with it; its monitoring runs until its team takes it down. */
  | 'WITHDRAW_DETECTION_REQUIREMENT'
  /** Takes back a test of monitoring that was recorded wrongly, also of what runs no longer. It stays on record and counts for nothing: the test before it is the latest again, and its alert proves what it would without a test. */
  | 'WITHDRAW_DETECTION_TEST'
  /** Takes back an offer of evidence that nobody has answered. Whoever made it does so. */
  | 'WITHDRAW_EVIDENCE_TRANSFER'
  /** Takes guidance back that the security team has issued to one service: it was wrong, the service cannot follow it, or nobody has answered it in time and it is not needed any more. */
  | 'WITHDRAW_GUIDANCE'
  /** Withdraws a finding of a hunt that turned out to be a mistake, with the reason. It stays readable and counts no more: the hunt can have found nothing, and no incident is declared on it. It stands while an incident that is declared has nothing else to rest on: something else is put on record there, or its withdrawal is approved first. One that was only opened from it is dismissed after that. A hunt that is concluded is reopened first, with reopenBreachHunt, and concluded anew by what is left. */
  | 'WITHDRAW_HUNT_FINDING'
  /** Withdraws a declared incident that turned out to be false or an exercise. An executive incident manager has approved that. Every alert that is linked has its disposition by then, and where the incident is said to be false, none is a true positive, and nothing else on record says that there was an attack; what the declaration alone rests on is judged anew once the withdrawal is approved. Notification clocks that run end; if the incident is reopened, they run again from their first start. */
  | 'WITHDRAW_INCIDENT'
  /** Takes an indicator back, with the reason: its source took it back, or it was recorded by mistake. What was recorded of it stays on record, and the same value can be recorded anew. */
  | 'WITHDRAW_INDICATOR'
  /** Takes up to 1,000 indicators back, all for the same reason: their source took them back, or they were recorded by mistake. Each is judged by its own state, and has a result of its own. The audit trail keeps how many were named, and a hash of them. */
  | 'WITHDRAW_INDICATORS'
  /** Takes back that a technique was observed in an incident, with the reason. That it was recorded, and what it rested on, stays on record. */
  | 'WITHDRAW_OBSERVED_TECHNIQUE'
  /** Takes the offer of a role, or of a handover, back before it is answered, so that it can be offered to somebody else. Whoever made it does so, or the lead. */
  | 'WITHDRAW_OFFER'
  /** Takes a step out of a service's plan before it begins: whoever proposed it, or whoever agrees steps for a side. What waited for it is amended or withdrawn as well. */
  | 'WITHDRAW_PLAN_STEP'
  /** Takes back that a precursor announced an incident, with the reason. The link stays readable at either, as withdrawn, and counts no more: the precursor is linked to the right incident with linkPrecursorToIncident, or to this one again. It stands while the precursor is closed as one that became an incident and has no other: that is reopened first, with reopenPrecursor, and closed anew. */
  | 'WITHDRAW_PRECURSOR_LINK'
  /** Takes back an eradication that the security team has recommended to a service, accepted or not: it turned out to be wrong, or is not needed any more. */
  | 'WITHDRAW_RECOMMENDATION'
  /** Takes a cell of the responsibility matrix from a team. No cell is left without a team that can exercise it, so another one must hold it first. */
  | 'WITHDRAW_RESPONSIBILITY'
  /** Withdraws a request for a responsibility. Only the person who made it can, and only before anybody has decided. */
  | 'WITHDRAW_RESPONSIBILITY_REQUEST'
  /** Withdraws a published analysis that does not hold, with the reason. It stays readable as it was, and its period can be analysed again. What is only to be corrected is amended with amendServiceAnalysis. */
  | 'WITHDRAW_SERVICE_ANALYSIS'
  /** Takes back a post that was not published, also once the incident is over. What stands on the board is ended there instead. */
  | 'WITHDRAW_SERVICE_HEALTH_POST'
  /** Takes a sighting of an indicator back, with the reason: security any, and the team of a service those in that one. It stays on record and no longer counts. Where the service was concerned by such sightings alone, it no longer is, and its team reads the indicator only as far as it did before. */
  | 'WITHDRAW_SIGHTING'
  /** Withdraws the profile of an adversary that was a mistake, with the reason. It stays readable, with its history and the incidents that were attributed by it; no indicator is one of theirs any more, and nothing new names it. Where that was a mistake itself, it is reinstated with reinstateThreatActorProfile. */
  | 'WITHDRAW_THREAT_ACTOR_PROFILE'
  /** Takes a threat briefing back with a reason, also one that was never published. What it said stays readable to its readers, and nobody is asked to acknowledge it any more. */
  | 'WITHDRAW_THREAT_BRIEFING';

/** In which direction a list is ordered. */
export type OrderDirection =
  /** The earliest or least first. */
  | 'ASC'
  /** The latest or most first. */
  | 'DESC';

/** What is searched for, where, over which period, and until when. */
export type OrderIndicatorSweepInput = {
  /** When every service is to be searched. What is not by then is overdue. */
  dueAt: string;
  /** Who may read it, no wider than its strictest indicator. Left out, it is as that indicator, and `AMBER_STRICT` at the widest outside an incident. Inside one, nobody who may not read the incident reads it either. */
  handling?: Handling | null | undefined;
  /** The incident that it is part of; leave it out for a sweep outside of one. */
  incidentId?: string | number | null | undefined;
  /** The indicators, at most 1,000: active ones that you may read. Later changes of the set are another sweep. */
  indicatorIds: Array<string | number>;
  /** From when on traces are looked for. */
  periodFrom: string;
  /** Until when; left out, until each service is searched, and at least until now. */
  periodTo?: string | null | undefined;
  /** Why they are searched: what has come to be known. Readers of the sweep read it; no alert that comes of it says so. */
  reason: string;
  /** The services that are searched, at most 300. */
  serviceIds: Array<string | number>;
  /** The threat briefing that prompted it; leave it out where there is none. */
  threatBriefingId?: string | number | null | undefined;
};

/** A phase of the response process, in the order of NIST SP 800-61 revision 2. */
export type Phase =
  /** Stopping the adversary before more is reached, and limiting what the incident does to customers, their data, systems and services. The service team acts, on the basis of a recorded analysis. */
  | 'CONTAINMENT'
  /** Noticing a possible incident in production and analysing every event around it. The phase ends when the security team has confirmed the incident and declared it, or has dismissed it with a reason. */
  | 'DETECTION_AND_ANALYSIS'
  /** Removing the root cause with high confidence: the adversary is evicted completely and the weakness that let it in is mitigated. */
  | 'ERADICATION'
  /** Reviewing the incident and the response to it with everybody who took part. What was learned becomes follow-up work with an owner, and an explicit decision whether the process itself must change. */
  | 'POST_INCIDENT_ACTIVITY'
  /** Making the organization ready before anything happens: people are trained, teams and on-call rotations are known, procedures are current, and exercises show whether they hold. */
  | 'PREPARATION'
  /** Bringing the services back to their last known good state, from backups where needed, and watching them with extra care until it is sure that the adversary does not return. */
  | 'RECOVERY';

/** What is kept, and for which matter. */
export type PlaceLegalHoldInput = {
  /** The evidence that it covers; left out, it covers the whole incident and all its evidence. */
  evidenceId?: string | number | null | undefined;
  /** The incident. */
  incidentId: string | number;
  /** The matter that it is for: a file number, a claim, a proceeding. */
  matter: string;
  /** Why it has to be kept. */
  reason: string;
};

/** What a step of the plan of a service is for. */
export type PlanStepKind =
  /** Keeps the adversary from reaching more systems, data or customers. */
  | 'CONTAIN'
  /** Removes the adversary: sessions, credentials, implants, persistence. */
  | 'EVICT'
  /** Inspects an attack path in the restored state. */
  | 'INSPECT'
  /** Closes a way in that the adversary used or could use. */
  | 'MITIGATE'
  /** Brings a part of the service back to its last known good state. */
  | 'RESTORE'
  /** Shows, from outside the service team, that no sign of the breach is left in the restored service. */
  | 'VALIDATE';

/** How far a step of the plan of a service has come. */
export type PlanStepState =
  /** Both sides have agreed it. It can begin once all that it depends on is done. */
  | 'AGREED'
  /** It is done, with an outcome on record. */
  | 'DONE'
  /** It was tried and did not work out, with what happened on record. Another step takes its place. */
  | 'FAILED'
  /** Whoever carries it out has begun. */
  | 'IN_PROGRESS'
  /** One side has proposed it, or has amended what was agreed, and the other has not yet agreed. */
  | 'PROPOSED'
  /** It was taken out of the plan before it began. */
  | 'WITHDRAWN';

/** What waits for somebody in post-incident activity. */
export type PostIncidentWorkKind =
  /** A follow-up in a service of yours that has no priority. What you can do: `prioritizeFollowUp`, `declineFollowUp`. */
  | 'FOLLOW_UP_PRIORITY'
  /** A follow-up that somebody else says is done. What you can do: `verifyFollowUp`. */
  | 'FOLLOW_UP_VERIFICATION'
  /** A review that nobody has begun. What you can do: `beginReview`. */
  | 'REVIEW'
  /** A review in which every analysis is recorded and every follow-up has its priority. What you can do: `completeReview`. */
  | 'REVIEW_COMPLETION'
  /** A review in which the analysis of the security side is missing, or for a full post-mortem incomplete. What you can do: `recordSecurityAnalysis`. */
  | 'SECURITY_ANALYSIS'
  /** A follow-up on the security team's own list that has no priority. What you can do: `prioritizeSecurityFollowUp`, `declineSecurityFollowUp`. */
  | 'SECURITY_FOLLOW_UP_PRIORITY'
  /** A review in which the analysis of a service of yours is missing. What you can do: `contributeServiceSideAnalysis`. */
  | 'SERVICE_SIDE_ANALYSIS';

/** Which precursors are wanted; every given condition must hold, a list means any of it. */
export type PrecursorFilter = {
  /** Each of these must hold as well. */
  and?: Array<PrecursorFilter> | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<PrecursorKind> | null | undefined;
  /** This must not hold. */
  not?: PrecursorFilter | null | undefined;
  /** At least one of these must hold as well. */
  or?: Array<PrecursorFilter> | null | undefined;
  /** With one of these outcomes. */
  outcomes?: Array<PrecursorOutcome> | null | undefined;
  /** Due for review before this time. */
  reviewDueBefore?: string | null | undefined;
  /** Due for review at this time or later. */
  reviewDueFrom?: string | null | undefined;
  /** Seen before this time. */
  seenBefore?: string | null | undefined;
  /** Seen at this time or later. */
  seenFrom?: string | null | undefined;
  /** That concern one of these services. */
  serviceIds?: Array<string | number> | null | undefined;
  /** In one of these states: `OPEN` for what may still lead to an incident. */
  states?: Array<PrecursorState> | null | undefined;
  /** That concern a service that one of these teams owns. */
  teamIds?: Array<string | number> | null | undefined;
  /** With this in what was seen, or in where it comes from. */
  text?: string | null | undefined;
};

/** What announces that an incident may occur. */
export type PrecursorKind =
  /** An exploit was announced for software that a service uses. */
  | 'EXPLOIT_ANNOUNCED'
  /** Another sign that an incident may occur; what was seen says which. */
  | 'OTHER'
  /** A group has said, or is known to plan, that it will attack the organization or others like it. */
  | 'THREAT_ANNOUNCED'
  /** Logs show that somebody has looked for vulnerabilities of a service. */
  | 'VULNERABILITY_SCAN';

/** What became of a sign that an incident may occur. */
export type PrecursorOutcome =
  /** What it announced has happened, and is an incident. */
  | 'BECAME_INCIDENT'
  /** What it announced did not happen in the time in which it was expected. */
  | 'EXPIRED'
  /** What it announced can no longer happen, because of the measures that were taken. */
  | 'MITIGATED'
  /** It announced nothing that concerns these services. */
  | 'NOT_RELEVANT';

/** Whether a sign may still lead to an incident. */
export type PrecursorState =
  /** It has an outcome, with the reason. It is reopened when more comes to be known. */
  | 'CLOSED'
  /** It may still lead to an incident: somebody looks at it when its review is due. */
  | 'OPEN';

/** Several steps for the plan of one service. */
export type ProposePlanStepsInput = {
  /** The incident. */
  incidentId: string | number;
  /** The affected service. */
  serviceId: string | number;
  /** The steps, at most 100. Either all are proposed or none. */
  steps: Array<NewPlanStepInput>;
};

/** Whether a recommended eradication is accepted. */
export type RecommendationState =
  /** The lead and the owner of the service have both accepted it. */
  | 'ACCEPTED'
  /** It is recommended, and the lead and the owner of the service have not both accepted it. */
  | 'PROPOSED'
  /** The lead or the owner of the service has rejected it, and says why. */
  | 'REJECTED'
  /** A later recommendation for the same service took its place. */
  | 'SUPERSEDED'
  /** The security team has taken it back. */
  | 'WITHDRAWN';

/** What the search of a service for the indicators came to. */
export type RecordSweepResultInput = {
  /** The data that was searched, such as the sign-in logs of all farms; at most 50. */
  dataSources: Array<string>;
  /** What is to be known of the search besides: what could not be seen, how sure it is. */
  details?: string | null | undefined;
  /** What was found in the searched period, at most 1,000 in one call. An indicator at one place is one hit: what a call names of it at several times adds up, from the first to the last. The rest of a longer list, at other places, is a further result, which adds to this one. None is a result too: nothing was found. */
  hits?: Array<SweepHitInput>;
  /** The sweep. */
  indicatorSweepId: string | number;
  /** From when on the searched data goes: as the sweep asks, or as far back as there is data. A minute that is lost by rounding leaves no gap. */
  periodFrom: string;
  /** Until when it goes. */
  periodTo: string;
  /** The service. */
  serviceId: string | number;
};

/** What it will take to recover from an incident. */
export type Recoverability =
  /** The time to recover cannot be predicted, and help from outside is needed. */
  | 'EXTENDED'
  /** What happened cannot be undone, for example because data was published. */
  | 'NOT_RECOVERABLE'
  /** The time to recover is predictable with the people and means at hand. */
  | 'REGULAR'
  /** The time to recover is predictable, provided that more people or means are added. */
  | 'SUPPLEMENTED';

/** Whether both sides have agreed a recovery plan. */
export type RecoveryPlanState =
  /** Both sides have agreed it: it is the plan of this round. */
  | 'AGREED'
  /** One side has proposed it, and the other has not yet agreed. */
  | 'PROPOSED'
  /** A later version was proposed in its place, or a new round has begun. */
  | 'SUPERSEDED';

/** A program that is to hand in alerts. */
export type RegisterAlertSourceInput = {
  /** How it writes its alerts. */
  format: AlertFormat;
  /** Who may read its alerts, where they do not say. */
  handling?: Handling;
  /** For GENERIC_JSON, and no other format: what stands where. */
  mapping?: AlertMappingInput | null | undefined;
  /** For how many hours it may hand in nothing, before that waits for those who run it; left out, nobody waits for it. Have a source that may have nothing to tell send an alert of its own that fires always. 1 to 720, 30 days. */
  maxSilenceHours?: number | null | undefined;
  /** What it is called, such as the system and its environment. */
  name: string;
  /** Who or what notices what it hands in. */
  noticedBy?: NotificationSource;
  /** Which service is meant by what its alerts name. At most 200. */
  routes?: Array<AlertRouteInput>;
  /** The service it reports for, where no route says another; left out, what has no route is refused. */
  serviceId?: string | number | null | undefined;
};

/** How one incident relates to another. */
export type RelationKind =
  /** The other one is part of this one. */
  | 'CHILD'
  /** The other one comprises this one. */
  | 'PARENT'
  /** The two have something in common: the adversary, the way in, a service. */
  | 'RELATED';

/** What was noticed, where and by what. */
export type ReportAlertInput = {
  /** What was noticed, with everything that may help to judge it. */
  description: string;
  /** The detection requirement whose detection raised it, where one did: it proves that detection once somebody has found it right. */
  detectionRequirementId?: string | number | null | undefined;
  /** The hosts, users and resources that it is about, such as the machine on which it was seen, at most 100. Who may read the alert reads them. */
  entities?: Array<AlertEntityInput>;
  /** Who may read it, while it belongs to no incident; in one, nobody it keeps out reads it either. */
  handling?: Handling;
  /** Indicators that were seen with it, such as an address, a link or the hash of a file, at most 100. Nobody has judged them by that; alerts with the same are suggested to belong together. */
  indicators?: Array<string>;
  /** When it was seen, if that is known; the time of the report counts otherwise. A time that is still to come is refused; what a clock says that is up to five minutes ahead counts as now. */
  observedAt?: string | null | undefined;
  /** The service that seems to be concerned. */
  serviceId: string | number;
  /** Who or what noticed it. */
  source: NotificationSource;
  /** Which techniques of that requirement were detected, or parts of them: the alert shows these, and proves them, once somebody has found it right, as far as monitoring runs for them. Others are refused. Left out, it shows and proves the one that the requirement names; of several, none. */
  techniqueIds?: Array<string | number> | null | undefined;
  /** What was noticed, in one line. */
  title: string;
};

/** The source that reports what monitoring finds, and by which rule. */
export type ReportingRuleInput = {
  /** The source of alerts. */
  alertSourceId: string | number;
  /** What the source names the rule by, exactly as in its alerts (`reportedRules`): the id or the name of an analytic, the name of an alerting rule. */
  rule: string;
};

/** A question, and whom it is put to. */
export type RequestConsultationInput = {
  /** What whoever answers needs to know for it. */
  background?: string | null | undefined;
  /** Until when the answer is needed: at most 30 days ahead. Leave it out for what `Timer.CONSULTATION` says of the severity of the incident. */
  dueAt?: string | null | undefined;
  /** The incident. */
  incidentId: string | number;
  /** Whether question and answer are privileged: read by legal affairs, the lead, the executive incident managers, and until the answer by whoever it is put to. Legal affairs alone says so; what is put to legal affairs needs no mark. */
  isPrivileged?: boolean;
  /** The question. */
  question: string;
  /** The affected service that it is about; leave it out for the incident as a whole. */
  serviceId?: string | number | null | undefined;
  /** Whom it is put to. */
  to: ConsultedInput;
};

/** Logs, named as Sigma names them (`logsource`): by the product, the category or the service, at least one of them, in whatever letters. */
export type RequiredLogSourceInput = {
  /** Of what kind of event they tell, such as `process_creation`; leave it out for any. */
  category?: string | null | undefined;
  /** What writes the logs, such as `windows`, `aws` or `m365`; leave it out for whatever does. */
  product?: string | null | undefined;
  /** Which of the product's logs it is, such as `sysmon` or `cloudtrail`; leave it out for any. */
  service?: string | null | undefined;
};

/** A cell of the responsibility matrix: the right and the duty of a team to carry out certain operations. */
export type Responsibility =
  /** Looks for adversaries that no alert has found, on the assumption that a breach has already happened. A find is escalated like any other. */
  | 'BREACH_HUNT'
  /** Collects the records and evidence of an incident and archives them for as long as retention rules or a legal hold ask for. */
  | 'DATA_COLLECTION_AND_ARCHIVAL'
  /** Takes the first look at each event and alert of the service, sets its severity and escalates to the security team whatever may be an incident. */
  | 'EVENT_AND_ALERT_TRIAGE'
  /** Carries out the measures in the service: contains the incident, evicts the adversary, closes the ways in and restores the service. Only a team that owns an affected service may do this. */
  | 'EXECUTE_CONTAINMENT_ERADICATION_RECOVERY'
  /** Gathers and examines evidence of what the adversary did, and keeps it under a chain of custody that cannot be rewritten. */
  | 'FORENSICS_INVESTIGATION'
  /** Writes the report of the incident for management, auditors and authorities, with its sequence of events, its effects and what was changed because of it. */
  | 'INCIDENT_REPORTING'
  /** Leads the response to one declared incident: keeps the virtual team together, sends the response back to analysis when more must be known, and ends it. From containment on there is exactly one lead at any time. */
  | 'INCIDENT_RESPONSE_LEAD'
  /** Searches all systems for the traces a known attack leaves behind, such as file hashes, addresses and accounts. A sweep shows how far an incident really reaches. */
  | 'IOC_SWEEPS'
  /** Records what the incident taught and turns it into bugs, design changes and process changes with an owner. Each of these follow-ups is checked again until it is resolved. */
  | 'LESSONS_LEARNED_AND_BUG_REQUESTS'
  /** Installs and runs the logging and monitoring in the service that agreed detection requirements ask for, and records when each of them works in production. */
  | 'MONITORING_INFRASTRUCTURE_DEPLOYMENT'
  /** Leads the review after recovery: gathers all parties, writes the technical summary from evidence and judges whether the response was sufficient and complete. */
  | 'POST_INCIDENT_ANALYSIS_LEAD'
  /** Decides in which order the follow-ups of an incident are done in the service, weighing them against its other work. */
  | 'PRIORITIZE_FOLLOW_UP_ACTIVITIES'
  /** Advises the service team how to recover safely: which state can be trusted, which ways in must be closed first, and what to watch afterwards. */
  | 'RECOVERY_GUIDANCE'
  /** Says which signs of an attack every service must be able to detect and log, drawn from threat intelligence and past incidents. A requirement takes effect only when the service team has agreed to it as well. */
  | 'SECURITY_DETECTION_REQUIREMENTS'
  /** Answers the security questions of the people who act in the service, so that a measure stops the adversary and destroys no evidence. */
  | 'SECURITY_EXPERTISE_AND_CONSULTING'
  /** Answers for the incident inside one affected service and sees that the plan is carried out there. Containment, eradication and recovery each begin only when every affected service has one owner. */
  | 'SECURITY_INCIDENT_OWNER'
  /** Builds the improvements that came out of incidents into the service, and hands each one to the security team for verification. */
  | 'SECURITY_INVESTMENT_IMPLEMENTATION'
  /** Watches security signals across all services and analyses what they mean together. It removes false positives, records the analysis and confirms or dismisses each escalation. */
  | 'SECURITY_MONITORING_AND_ANALYSIS'
  /** Has a security responder on duty at every hour who receives each escalation, forms the virtual team and leads the first steps. A minute without a person on duty is a gap that is reported. */
  | 'SECURITY_ON_CALL_AND_RESPONSE_LEAD'
  /** Explains what an event means inside the service: what is normal there, what is not, and which tenants, farms and servers it touches. */
  | 'SERVICE_ANALYSIS_AND_INSIGHT'
  /** Says what can and should be detected inside the service, by the people who know how it is built, and agrees to the requirements that the security team proposes. */
  | 'SERVICE_DETECTION_REQUIREMENTS'
  /** Has an engineer of the service on duty at every hour who can be reached by the responders and can act in the service at once. */
  | 'SERVICE_ENGINEERING_ON_CALL'
  /** Contributes knowledge of the service to the plan: what depends on what, what a measure would break, and what its good state looks like. */
  | 'SERVICE_INSIGHT_AND_EXPERTISE'
  /** Makes the service ready for the next incident: its contacts, procedures, training and monitoring take in what this one taught. */
  | 'SERVICE_SECURITY_READINESS'
  /** Adds the view of the service to the review: why the service was open to this attack, and how its monitoring and its people did. */
  | 'SERVICE_SIDE_INCIDENT_ANALYSIS';

/** What a review decides about the process itself. */
export type ReviewConclusion =
  /** What is detected, or how it is analysed, must change because of this incident. */
  | 'CHANGE_DETECTION_AND_ANALYSIS'
  /** Training, procedures, tools or other preparation must change because of this incident. */
  | 'CHANGE_PREPARATION'
  /** The process needs no change, and the reason for that is on record. */
  | 'NONE_NEEDED';

/** How deep the look back at an incident goes. */
export type ReviewKind =
  /** The complete examination that is due when customers were affected or data was breached. */
  | 'FULL_POST_MORTEM'
  /** The look back that every incident has, however small it was. */
  | 'REVIEW';

/** How far the review of an incident has come. */
export type ReviewState =
  /** The review is finished, with an explicit conclusion, and no longer changes, unless a full post-mortem turns out to be due before the incident is closed, or the incident is reopened. */
  | 'COMPLETED'
  /** The review is open and waits for the security team to take the lead. */
  | 'DRAFT'
  /** Both sides write their analyses, and all parties discuss the findings and what follows from them. */
  | 'IN_REVIEW';

/** The rule or query that monitoring runs. */
export type RunningRuleInput = {
  /** In which language it is written. */
  language: DetectionLanguage;
  /** Which revision of it: a commit, a number; leave it out where there are none. */
  revision?: string | null | undefined;
  /** Its text, or where that stands. */
  text: string;
};

/** How far the analysis of a service has come. */
export type ServiceAnalysisState =
  /** The draft was given up, with the reason; its period is free again. */
  | 'DISCARDED'
  /** The team of the service is writing it; the trends are those of this moment. */
  | 'DRAFT'
  /** It stands as it was published, with the trends of that moment. */
  | 'PUBLISHED'
  /** A later version of the same period has taken its place; it stays readable as it was. */
  | 'SUPERSEDED'
  /** It does not hold, and the reason is on record; it stays readable, and its period is free again. */
  | 'WITHDRAWN';

/** What a post on the service-health board says of how far the response has come. */
export type ServiceHealthStatus =
  /** The cause is known, and how to remove it is worked out. */
  | 'IDENTIFIED'
  /** Something is wrong, and its cause is looked for. */
  | 'INVESTIGATING'
  /** The cause is being removed, or its effect on customers lessened. */
  | 'MITIGATING'
  /** It has been mitigated, and is watched. */
  | 'MONITORING'
  /** It is over, and services work as they did before. */
  | 'RESOLVED';

/** How a service stands to customers. */
export type ServiceKind =
  /** A service that is offered to customers. */
  | 'CORE'
  /** Another cloud service that the core services depend on. */
  | 'DEPENDENCY';

/** What a note of a service team is about. */
export type ServiceNoteSubject =
  /** What the service depends on, and what depends on it. */
  | 'DEPENDENCY'
  /** How the service behaves when nothing is wrong, so that what is not normal can be told apart. */
  | 'NORMAL_BEHAVIOUR'
  /** Anything else that only the service team knows. */
  | 'OTHER'
  /** In which order steps can be taken without harm. */
  | 'SAFE_ORDER'
  /** What a step does besides what it is for. */
  | 'SIDE_EFFECT';

/** How far the response of one affected service has come. */
export type ServiceResponseState =
  /** It is being found out what happened to the service. Every round begins here. */
  | 'ANALYSIS'
  /** The service team is stopping the incident from reaching more systems, data or customers. */
  | 'CONTAINMENT'
  /** The service team is evicting the adversary and closing the ways in. */
  | 'ERADICATION'
  /** The service team is restoring the service to its last known good state. */
  | 'RECOVERY'
  /** The service was found not to be affected. It no longer counts, unless it joins again. */
  | 'RELEASED'
  /** The service team says that the service is restored. The security team has not yet validated that. */
  | 'RESTORED'
  /** The security team has watched the restored service and found no sign of the breach. */
  | 'VALIDATED';

/** How far a sweep for indicators is in one service. */
export type ServiceSweepStatus =
  /** The service's team stands by the result: it has recorded it itself, or confirmed that of another. */
  | 'CONFIRMED'
  /** The service's team says that the result does not hold, and why: it is searched again. */
  | 'DISPUTED'
  /** The service has nothing in which the indicators could show, for the reason given. */
  | 'NOT_APPLICABLE'
  /** No result is on record for the service yet. */
  | 'PENDING'
  /** A result is on record, and a person of the service's team has yet to confirm or dispute it, or an older one that has found what no newer one names. */
  | 'SWEPT'
  /** The service cannot be searched, for the reason given: a gap in the coverage. */
  | 'UNABLE'
  /** The service was named by mistake, and left the sweep before a result stood for it, for the reason given. */
  | 'WITHDRAWN';

/** How bad an incident is: the service team judges it for its service before escalating, and again as more is known. */
export type Severity =
  /** Severe and spreading, or customer data known to be affected, so that everything else waits. */
  | 'CRITICAL'
  /** A serious effect on a service or many tenants, or customer data at risk, that needs action at once. */
  | 'HIGH'
  /** Worth knowing, but nobody has to act on it. */
  | 'INFORMATIONAL'
  /** A small effect that can wait for working hours and touches no customer data. */
  | 'LOW'
  /** A limited effect on one service or few tenants that needs action soon. */
  | 'MEDIUM';

/** A value of a source, and the severity that it stands for. */
export type SeverityValueInput = {
  /** The severity. */
  severity: Severity;
  /** The value, in capitals or not. */
  value: string;
};

/** Whether what an entry of the shift log left to be done is done. */
export type ShiftFollowUpState =
  /** Another entry of the log says what came of it. */
  | 'DONE'
  /** Still to be done, by whichever shift is on duty. */
  | 'OPEN';

/** What an entry of a shift log is. */
export type ShiftLogCategory =
  /** What the shift did, such as a call, a block or a restart. */
  | 'ACTION'
  /** Somebody was called, or called. */
  | 'CALL'
  /** What the next shift has to know. */
  | 'HANDOVER'
  /** Something was noticed. */
  | 'OBSERVATION'
  /** Something that the operations center watches, or watches with, did not work. */
  | 'OUTAGE';

/** A side of the responsibility matrix: the security team or the service team. */
export type Side =
  /** The central security responders. They lead, investigate and guide every response, whichever service it concerns, and do not change a service themselves. */
  | 'SECURITY_TEAM'
  /** The engineers who build and run a service. They know it best, so they triage its alerts, carry out the changes in it and decide what is repaired first, for the services they own. */
  | 'SERVICE_TEAM';

/** Where a gate stands for an operation that is not attempted yet. */
export type Standing =
  /** It goes by what the operation is given, so that only the attempt can tell. */
  | 'DEPENDS_ON_INPUT'
  /** What it asks for is true. */
  | 'OPEN'
  /** Something is missing; the message says what, and who supplies it. */
  | 'UNMET';

/** How long each period of a series is. */
export type StatisticsPeriod =
  /** From midnight to midnight. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** Three calendar months, from the beginning of January, April, July or October. */
  | 'QUARTER'
  /** From Monday to Monday (ISO 8601). */
  | 'WEEK';

/** An indicator that was found. */
export type SweepHitInput = {
  /** How often it was found. */
  count?: number;
  /** When it was seen first. */
  firstSeenAt: string;
  /** The indicator, one of the sweep. */
  indicatorId: string | number;
  /** When it was seen last; as the first time when left out. */
  lastSeenAt?: string | null | undefined;
  /** Where in the service: a machine, a log, a mailbox. */
  place?: string | null | undefined;
};

/** Whether the result of a sweep holds, as the service's team says. */
export type SweepResultState =
  /** The service's team stands by it: it has recorded it itself, or confirmed that of another. */
  | 'CONFIRMED'
  /** The service's team says that it does not hold, and why. */
  | 'DISPUTED'
  /** A person of the service's team has yet to confirm or dispute it. */
  | 'RECORDED';

/** Whether a task in an incident is done. */
export type TaskState =
  /** It is not needed any more. It can be reopened. */
  | 'CANCELLED'
  /** It is done. It can be reopened. */
  | 'DONE'
  /** It is still to be done. */
  | 'OPEN';

/** What a team is for. Each team has exactly one function. */
export type TeamFunction =
  /** Handles all communication with customers on security and service incidents. No other team sends a notice about an incident. */
  | 'CUSTOMER_COMMUNICATIONS'
  /** A physical place that brings responders and experts of many teams together, day and night, so that they can protect, detect and respond in real time. */
  | 'CYBER_DEFENSE_OPERATIONS_CENTER'
  /** Makes the security-engineering investments that all services share, against risks and threats to the architecture they run on. */
  | 'DATACENTER_SECURITY'
  /** Gives legal and regulatory advice as soon as an incident is suspected, and vets any wish to delay a notice to customers. */
  | 'LEGAL_AFFAIRS'
  /** The security teams of key services and dependencies outside the product, among them Azure, identity and corporate security, which lend expert help. */
  | 'PARTNER_SECURITY'
  /** Builds the response process together with the service teams and drives every response: it receives each escalation, confirms the incident and leads the investigation. */
  | 'SECURITY_RESPONSE'
  /** Identifies, monitors and resolves security incidents and software vulnerabilities across the company, and is where researchers report the vulnerabilities they find. */
  | 'SECURITY_RESPONSE_CENTER'
  /** The engineering teams of the services, such as Exchange, SharePoint and Teams. Each decides on security policy for the service it owns and carries the response out in it. */
  | 'SERVICE'
  /** Tells responders the current state of threats, monitors and detects in near real time, and helps to decide which mitigation and prevention comes first. */
  | 'THREAT_INTELLIGENCE'
  /** Gives guidance on regulation, compliance and privacy, so that a response keeps the promises made to customers and authorities. */
  | 'TRUST';

/** Whether an incident is attributed to an adversary. */
export type ThreatActorState =
  /** The incident is attributed to this adversary, with the confidence that it says. */
  | 'NAMED'
  /** The attribution does not hold. That it was made, and why it was withdrawn, stays on record. */
  | 'WITHDRAWN';

/** How sure the time of an act of the adversary is. */
export type TimeCertainty =
  /** It is inferred: it happened around then, or some time between the two times. */
  | 'APPROXIMATE'
  /** A record of that moment shows it, such as a log whose clock is known. */
  | 'EXACT';

/** What the first look at alerts showed that are alike, and how bad each of them is. */
export type TriageAlertsInput = {
  /** The alerts, at most 1,000. Each has a result of its own. */
  alertIds: Array<string | number>;
  /** When you looked at them: one of which there is news since, as its `newsAt` says, is left as it is, and refused with `ALERTS_AS_SEEN`. A mere repeat is no news. */
  asOf?: string | null | undefined;
  /** How bad each of them is, where that is the same for all: an assessment of its own for each. Left out where they are assessed one by one, with `assessSeverity`. */
  assessment?: AlertsAssessmentInput | null | undefined;
  /** What the service team found at first sight, and why they deserve a closer look. */
  findings: string;
};

/** How a detection is changed so that it does not raise the same again. */
export type TuningKind =
  /** The rule gets more to go by, such as an inventory or threat intelligence. */
  | 'ENRICHMENT'
  /** Known accounts, hosts or addresses are left out of the rule, such as those of a scanner. */
  | 'EXCLUSION'
  /** Something else is changed, as the text says. */
  | 'OTHER'
  /** What the rule of the source looks for is written anew. */
  | 'RULE_LOGIC'
  /** The rule is switched off, since it finds nothing that another does not find better. */
  | 'RULE_RETIRED'
  /** The rule stays, and Cordon holds its alerts back from the queue for a time. */
  | 'SUPPRESSION'
  /** From how many, how often or how bad on the rule raises an alert. */
  | 'THRESHOLD';

/** Which tuning requests are wanted; every given condition must hold, a list means any of it. */
export type TuningRequestFilter = {
  /** For detections of one of these sources. */
  alertSourceIds?: Array<string | number> | null | undefined;
  /** Each of these must hold as well. */
  and?: Array<TuningRequestFilter> | null | undefined;
  /** Done or declined before this time. */
  decidedBefore?: string | null | undefined;
  /** Done or declined at this time or later. */
  decidedFrom?: string | null | undefined;
  /** To be done, or that were to be, before this time. */
  dueBefore?: string | null | undefined;
  /** That one of these sides does. */
  heldBy?: Array<Side> | null | undefined;
  /** Whether an alert still asks for them. `DONE` with `false` finds what was changed by a judgement that was taken back. */
  isAskedFor?: boolean | null | undefined;
  /** Of one of these kinds, as planned or done. */
  kinds?: Array<TuningKind> | null | undefined;
  /** This must not hold. */
  not?: TuningRequestFilter | null | undefined;
  /** At least one of these must hold as well. */
  or?: Array<TuningRequestFilter> | null | undefined;
  /** Asked for before this time. */
  requestedBefore?: string | null | undefined;
  /** Asked for at this time or later. */
  requestedFrom?: string | null | undefined;
  /** For detections of one of these services. */
  serviceIds?: Array<string | number> | null | undefined;
  /** In one of these states. */
  states?: Array<TuningRequestState> | null | undefined;
  /** For detections of a service that one of these teams owns. */
  teamIds?: Array<string | number> | null | undefined;
};

/** How far the tuning of a detection has come. */
export type TuningRequestState =
  /** The detection stays as it is, for a reason. Its alerts go on to come. */
  | 'DECLINED'
  /** The detection was changed. Whether it raises the same again shows in its recurrences. */
  | 'DONE'
  /** It stands what is changed, and on which side it is done. */
  | 'PLANNED'
  /** Somebody who dismissed its alerts has asked for it, and nobody has said what is changed. */
  | 'REQUESTED';

/** Alerts that do not belong to the incident, all for the same reason, such as the alerts of a suggestion that was accepted by mistake. */
export type UnlinkAlertsInput = {
  /** The alerts, at most 1,000. Each has a result of its own. */
  alertIds: Array<string | number>;
  /** When you looked at them: one of which there is news since, as its `newsAt` says, is left as it is, and refused with `ALERTS_AS_SEEN`. A mere repeat is no news. */
  asOf?: string | null | undefined;
  /** The incident. */
  incidentId: string | number;
  /** What shows that they do not belong there. */
  reason: string;
};

/** What a member of a virtual team is there for. */
export type VirtualTeamRole =
  /** Tells customers what happened and what they can do. */
  | 'COMMUNICATIONS'
  /** Was engaged for a skill that the others do not have: Security and Compliance, a partner, a vendor. */
  | 'EXPERT'
  /** Gathers and keeps evidence, and finds out what it shows. */
  | 'FORENSICS'
  /** Advises on law and regulation. */
  | 'LEGAL'
  /** Drives the response on the security side. */
  | 'SECURITY_RESPONSE'
  /** Acts in an affected service, and knows what only its team knows. */
  | 'SERVICE_ENGINEERING';

/** What waits for somebody in incidents. */
export type WorkKind =
  /** An alert on a service of yours that is neither linked to an incident nor closed. One that nobody has acknowledged is to be triaged by a time that follows from how bad its source says that it is, and is overdue after it. One that was triaged and that its source finds worse since is to be looked at again in such a time. One that is assigned to somebody is theirs alone until then; one that they have triaged, until they have had it for as long again without escalating or closing it. What you can do: `triageAlert`, `assessSeverity`, `closeAlert`, `escalateAlert`. */
  | 'ALERT'
  /** An alert that is assigned to you, and is neither linked to an incident nor closed: look at it, or pass it on with `assignAlerts`. What you can do: `triageAlert`, `assessSeverity`, `closeAlert`, `escalateAlert`, `addAlertNote`. */
  | 'ALERT_ASSIGNED'
  /** Alerts are suggested to belong together, and nobody has judged whether they do. What you can do: `acceptAlertCorrelation`, `refuseAlertCorrelation`. */
  | 'ALERT_CORRELATION'
  /** An alert of an incident that is not declared yet, and nobody has said what it turned out to be. What you can do: `dispositionAlert`. */
  | 'ALERT_DISPOSITION'
  /** A source has called an alert of an incident RED, which is read as AMBER+STRICT until somebody decides: mark it RED once everybody who has to read it is of the virtual team, or leave it as it is, and say why. What you can do: `changeAlertHandling`. */
  | 'ALERT_MARKING'
  /** Alerts that a source handed in were refused and are lost, and nobody has seen to it. What you can do: `amendAlertSource`, `disableAlertSource`. */
  | 'ALERT_SOURCE_REFUSALS'
  /** A source of alerts has handed in nothing for longer than it may: it, or what it watches with, may be broken. It waits until the source hands in again, or somebody says otherwise how long it may be silent. What you can do: `amendAlertSource`, `disableAlertSource`. */
  | 'ALERT_SOURCE_SILENCE'
  /** A service team wants to hold back alerts that may be grave, and nobody of security has agreed. What you can do: `agreeAlertSuppression`. */
  | 'ALERT_SUPPRESSION'
  /** An alert on a service of yours that is to be triaged by a time that was named: it was acknowledged, reopened or handed over to you. What you can do: `triageAlert`, `closeAlert`. */
  | 'ALERT_TRIAGE'
  /** An approval is asked of you, until the request ends. What you can do: `grantApproval`, `refuseApproval`. */
  | 'APPROVAL'
  /** Somebody else of archival asks to destroy the archive of an incident. What you can do: `disposeArchive`. */
  | 'ARCHIVE_DISPOSAL'
  /** The clock of a notice to an authority, or to investors, runs, or has run out and no notice was sent. What you can do: `recordAuthorityNotice`. */
  | 'AUTHORITY_NOTICE'
  /** A hunt that has found something, or was opened two weeks ago, is still open: conclude it, or go on with it. What you can do: `concludeBreachHunt`. */
  | 'BREACH_HUNT'
  /** Threat intelligence has published a briefing that concerns a service of yours. What you can do: `acknowledgeThreatBriefing`, `markThreatBriefingNotRelevant`. */
  | 'BRIEFING_ACKNOWLEDGEMENT'
  /** A notice that is owed from when something happens that nobody has recorded yet, such as a classification: record it as soon as it has. What you can do: `startNotificationClock`. */
  | 'CLOCK_START'
  /** A question is put to you, or to a team of yours. What you can do: `answerConsultation`, `declineConsultation`. */
  | 'CONSULTATION'
  /** The clock of a notice that communications gives, to customers, controllers or the people whose data it is, runs, or has run out, and those whom it concerns are not all told. What you can do: `draftCustomerNotice`. */
  | 'CUSTOMER_NOTICE'
  /** A test of monitoring of a service of yours raised no alert, and no later one of the same technique has: it does not detect what it is for. Mend it and test it again, which anybody records with `recordDetectionTest` who may, or deploy something else in its place with `deployMonitoring`. What you can do: `amendMonitoring`, `takeDownMonitoring`. */
  | 'DETECTION_TEST_FAILED'
  /** An escalation that nobody of security has taken up. What you can do: `receiveEscalation`. */
  | 'ESCALATION'
  /** Somebody asks to destroy evidence that you have. What you can do: `disposeEvidence`. */
  | 'EVIDENCE_DISPOSAL'
  /** Evidence is offered to you: receive it and accept it, or decline it. What you can do: `acceptEvidenceTransfer`, `declineEvidenceTransfer`. */
  | 'EVIDENCE_TRANSFER'
  /** Guidance that a service has not answered in time: issue it again, or take it back. What you can do: `withdrawGuidance`. */
  | 'EXPIRED_GUIDANCE'
  /** Sweeps of an incident found indicators in services that are not part of it, as its list foundElsewhere says: add such a service, or leave it to its team to find that it is nothing. What you can do: `addAffectedService`. */
  | 'FOUND_ELSEWHERE'
  /** Guidance for a service that you stand for. What you can do: `acknowledgeGuidance`, `refuseGuidance`. */
  | 'GUIDANCE'
  /** A post for the service-health board waits for a second person of communications to publish it. What you can do: `publishServiceHealthPost`. */
  | 'HEALTH_POST_RELEASE'
  /** A post stands on the service-health board until it is ended, and may have promised its next text. What you can do: `updateServiceHealthPost`, `endServiceHealthPost`. */
  | 'HEALTH_POST_UPDATE'
  /** Legal affairs asks for a second person who agrees that a legal hold is lifted. What you can do: `liftLegalHold`. */
  | 'HOLD_LIFT'
  /** What a hunt found belongs to no incident: link it to one, or open one from it with openIncident. What was no sign of a breach is withdrawn with withdrawHuntFinding, after reopenBreachHunt where the hunt is concluded. What you can do: `linkHuntFinding`. */
  | 'HUNT_FINDING'
  /** An open incident that you lead. What you can do: `formVirtualTeam`, `editCase`, `enterPostIncidentActivity`. */
  | 'INCIDENT'
  /** An incident whose review is completed. What you can do: `closeIncident`. */
  | 'INCIDENT_CLOSURE'
  /** An incident that security has taken up, and that is neither declared nor dismissed. What you can do: `declareIncident`, `dismissIncident`. */
  | 'INCIDENT_DECISION'
  /** An incident that nobody leads and that nobody is asked to lead. What you can do: `assignLead`. */
  | 'LEAD_VACANCY'
  /** A detection requirement of a service of yours is in force, and monitoring for it is not yet deployed everywhere: an environment is without, or what runs there is for other techniques than agreed. What you can do: `deployMonitoring`. */
  | 'MONITORING_DEPLOYMENT'
  /** Monitoring of a service of yours is degraded or silent, or nobody has reported on it in the time that was promised. What you can do: `reportMonitoringHealth`, `takeDownMonitoring`. */
  | 'MONITORING_HEALTH'
  /** A notice to customers is released, and of some of its recipients it is not on record that it was sent. What you can do: `recordNoticeDelivery`. */
  | 'NOTICE_DELIVERY'
  /** A notice to customers is written, and waits for a second person of communications to release it. What you can do: `releaseCustomerNotice`. */
  | 'NOTICE_RELEASE'
  /** A service in a declared incident that nobody owns it for, and that nobody is asked to. What you can do: `assignOwner`. */
  | 'OWNER_VACANCY'
  /** A step of a service's plan that you own, or that nobody of your team owns yet, and that can begin or is in progress. What you can do: `startPlanStep`, `completePlanStep`, `failPlanStep`. */
  | 'PLAN_STEP'
  /** The other side proposes a step for the plan of a service. What you can do: `agreePlanStep`. */
  | 'PLAN_STEP_AGREEMENT'
  /** A sign that an incident may occur, whose review is due: say when it is reviewed next, or close it. The team of a service has it while it has not closed it for that. What you can do: `amendPrecursor`, `closePrecursorForService`, `closePrecursor`. */
  | 'PRECURSOR_REVIEW'
  /** A notice promised an update, and the incident turned out to be none before customers were told more: write them the supplement that ends the matter. What you can do: `draftCustomerNotice`. */
  | 'PROMISE_LEFT'
  /** The team of a service has not assessed in time how bad it is for it, so security may in its place. What you can do: `setProvisionalSeverity`. */
  | 'PROVISIONAL_SEVERITY'
  /** An eradication is recommended to a service, and you decide on it as its owner or as the lead. What you can do: `acceptRecommendation`, `rejectRecommendation`. */
  | 'RECOMMENDATION'
  /** The other side proposes how a service recovers. What you can do: `agreeRecoveryPlan`. */
  | 'RECOVERY_PLAN'
  /** A service that its team says is restored, and security has not validated that. What you can do: `validateRecovery`. */
  | 'RECOVERY_VALIDATION'
  /** Guidance that a service has refused: take it back, and issue other guidance that it can follow. What you can do: `withdrawGuidance`. */
  | 'REFUSED_GUIDANCE'
  /** An incident that affected customer data, of which nobody has recorded which laws apply. It does not leave the response before. What you can do: `assessApplicableRegulations`. */
  | 'REGULATION_ASSESSMENT'
  /** A role is offered to you, until the offer ends. What you can do: `acceptLead`, `acceptOwnership`, `acceptHandover`, `declineRole`. */
  | 'ROLE_OFFER'
  /** A service's team proposes what the service must be able to detect, or amends it, and security has not agreed. What you can do: `agreeDetectionRequirementForSecurity`. */
  | 'SECURITY_DETECTION_AGREEMENT'
  /** Security proposes what a service of yours must be able to detect, or amends it, and your side has not agreed. What you can do: `agreeDetectionRequirementForService`. */
  | 'SERVICE_DETECTION_AGREEMENT'
  /** A service of yours is affected: its team acts in it, once the incident is declared and whatever else the next step waits for is there. What you can do: `startContainment`, `recordContainment`, `startEradication`, `recordEviction`, `recordMitigation`, `startRecovery`, `recordRestoration`. */
  | 'SERVICE_RESPONSE'
  /** A service of yours is to be searched for the indicators of a sweep: no result is on record, the one on record is disputed, or what the team has confirmed leaves out part of the period. What you can do: `recordOwnSweepResult`. */
  | 'SERVICE_SWEEP'
  /** Nobody of a team of yours has assessed how bad it is for your service, or security did in their place. What you can do: `reassessSeverity`. */
  | 'SEVERITY_ASSESSMENT'
  /** A sweep has no service left without a result or to confirm, and nobody has recorded its conclusions. Where services are confirmed over part of the period, or cannot be searched, whoever completes it says why that is left. What you can do: `completeIndicatorSweep`. */
  | 'SWEEP_COMPLETION'
  /** A sweep goes on outside any incident, and nobody has said how urgent it is: what is searched first is for those who sweep, and for threat intelligence, to say. What you can do: `prioritizeIndicatorSweep`. */
  | 'SWEEP_PRIORITY'
  /** The result of searching a service of yours is on record, and nobody of its team has confirmed it yet; or, for those who sweep, that of a service whose team cannot judge it. What you can do: `confirmSweepResult`, `disputeSweepResult`. */
  | 'SWEEP_RESULT'
  /** A task in an incident that is assigned to you. What you can do: `completeTask`. */
  | 'TASK'
  /** A detection raised what was no incident, your side is to change it, and nobody has said that it was done or that it stays as it is: the team of the service, or the detection engineers of the security side once it is planned so, and where nobody of the service's team may. It waits no longer once no alert asks for it any more. What you can do: `planTuning`, `recordTuning`, `declineTuning`. */
  | 'TUNING'
  /** Customers were told of an incident, and affected tenants are on record whom no notice has reached: `untoldTenantCount` says how many. What you can do: `draftCustomerNotice`. */
  | 'UNTOLD_TENANTS'
  /** A step that validates the recovery of a service, that you own or nobody owns yet, and that can begin or is in progress. What you can do: `startValidationStep`, `completeValidationStep`, `failValidationStep`. */
  | 'VALIDATION_STEP'
  /** A service of yours may be affected by a vulnerability, and its team has not said whether it is. What you can do: `assessServiceForVulnerability`. */
  | 'VULNERABILITY_ASSESSMENT'
  /** A vulnerability is reported, and the response center has neither confirmed nor rejected it. What you can do: `confirmVulnerability`, `rejectVulnerability`. */
  | 'VULNERABILITY_DECISION'
  /** A vulnerability is fixed in every affected service, or the day that was agreed has come, or every service was found not affected, and it is not disclosed, or not again since it was reopened: the response center discloses it, or rejects it where it is none of ours. What you can do: `discloseVulnerability`, `rejectVulnerability`. */
  | 'VULNERABILITY_DISCLOSURE'
  /** A service of yours is affected by a vulnerability that is confirmed, and is not fixed. What you can do: `recordVulnerabilityFix`. */
  | 'VULNERABILITY_FIX'
  /** A vulnerability was reopened after its disclosure, and not every affected service is fixed yet: the response center follows it until it is disclosed again, or withdrawn. What you can do: `discloseVulnerability`, `rejectVulnerability`. */
  | 'VULNERABILITY_REOPENED'
  /** A vulnerability is disclosed, a service is affected and not fixed, and the response center has published nothing since its team said so: the response center reopens the vulnerability, or says so in its advisory. What you can do: `reopenVulnerability`, `amendVulnerability`. */
  | 'VULNERABILITY_UNFIXED';

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { __typename: 'Mutation', addNote:
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Note', id: string, state: NoteState, text: string, createdAt: string }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type AdviceQueryVariables = Exact<{
  id: string | number;
}>;


export type AdviceQuery = { __typename: 'Query', incident: { __typename: 'Incident', id: string, number: string, title: string, consultations: { __typename: 'ConsultationConnection', nodes: Array<{ __typename: 'Consultation', id: string, version: number, state: ConsultationState, isPrivileged: boolean, isWithheld: boolean, consultedName: string, requestedByName: string | null, dueAt: string, isOverdue: boolean, question: string | null, reason: string | null, service: { __typename: 'Service', id: string, name: string } | null, answers: { __typename: 'ConsultationAnswerConnection', nodes: Array<{ __typename: 'ConsultationAnswer', id: string, text: string, answeredByName: string, answeredAt: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, serviceResponses: Array<{ __typename: 'ServiceResponse', id: string, service: { __typename: 'Service', id: string, name: string } | null, recommendations: { __typename: 'RecommendationConnection', nodes: Array<{ __typename: 'Recommendation', id: string, version: number, state: RecommendationState, text: string, businessImpact: string, confidence: Confidence, recommendedByName: string, leadAcceptedByName: string | null, ownerAcceptedByName: string | null, reason: string | null }> }, notes: { __typename: 'ServiceNoteConnection', nodes: Array<{ __typename: 'ServiceNote', id: string, version: number, about: ServiceNoteSubject, title: string, text: string, writtenByName: string, writtenAt: string }> } }> } | null };

export type AlertHistoryQueryVariables = Exact<{
  alertId: string | number;
  first?: number;
  after?: string | null | undefined;
}>;


export type AlertHistoryQuery = { __typename: 'Query', alert: { __typename: 'Alert', id: string, title: string, state: AlertState, receivedAt: string, acknowledgedAt: string | null, firstTriagedAt: string | null, triagedAt: string | null, closedAt: string | null, acknowledgedBy: { __typename: 'Person', id: string, name: string } | null, firstTriagedBy: { __typename: 'Person', id: string, name: string } | null, triagedBy: { __typename: 'Person', id: string, name: string } | null, closedBy: { __typename: 'Person', id: string, name: string } | null, history: { __typename: 'AlertHistoryEntryConnection', totalCount: number, nodes: Array<{ __typename: 'AlertHistoryEntry', id: string, recordedAt: string, kind: AlertHistoryKind, operation: OperationName | null, actorName: string | null, fromState: AlertState | null, toState: AlertState | null, reason: string | null, dueAt: string | null, formerDueAt: string | null, severity: Severity | null, disposition: AlertDisposition | null, handling: Handling | null, formerHandling: Handling | null, actor: { __typename: 'Person', id: string } | null, assignee: { __typename: 'Person', id: string, name: string } | null, service: { __typename: 'Service', id: string, name: string } | null, formerService: { __typename: 'Service', id: string, name: string } | null, incident: { __typename: 'Incident', id: string, number: string } | null, suppression: { __typename: 'AlertSuppression', id: string, reason: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type AlertLoadQueryVariables = Exact<{
  receivedFrom?: string | null | undefined;
}>;


export type AlertLoadQuery = { __typename: 'Query', alertStatistics: { __typename: 'AlertStatistics', counted: number, rows: Array<{ __typename: 'AlertStatistic', from: string | null, count: number, open: number, team: { __typename: 'Team', id: string, name: string } | null, timeToAcknowledge: { __typename: 'DurationStatistics', median: number | null, p90: number | null, measured: number, notMeasurable: number }, timeToTriage: { __typename: 'DurationStatistics', median: number | null, p90: number | null, measured: number, notMeasurable: number }, timeToClose: { __typename: 'DurationStatistics', median: number | null, p90: number | null, measured: number, notMeasurable: number } }> } | null };

export type AlertQueueQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  serviceIds?: Array<string | number> | string | number | null | undefined;
}>;


export type AlertQueueQuery = { __typename: 'Query', alerts: { __typename: 'AlertConnection', nodes: Array<{ __typename: 'Alert', id: string, version: number, title: string, state: AlertState, source: NotificationSource, reportedSeverity: Severity | null, count: number, observedAt: string | null, receivedAt: string, lastSeenAt: string, resolvedAt: string | null, acknowledgedAt: string | null, triageDueAt: string | null, triageOverdue: boolean, severityAssessment: { __typename: 'SeverityAssessment', severity: Severity, priority: number } | null, acknowledgedBy: { __typename: 'Person', id: string, name: string } | null, service: { __typename: 'Service', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type AmendBreachHuntMutationVariables = Exact<{
  input: AmendBreachHuntInput;
}>;


export type AmendBreachHuntMutation = { __typename: 'Mutation', amendBreachHunt:
    | { __typename: 'BreachHunt', id: string, version: number, standingNumber: number, hypothesis: string, history: { __typename: 'BreachHuntVersionConnection', nodes: Array<{ __typename: 'BreachHuntVersion', id: string, number: number, hypothesis: string, reason: string }> } }
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type AmendMonitoringMutationVariables = Exact<{
  input: AmendMonitoringInput;
}>;


export type AmendMonitoringMutation = { __typename: 'Mutation', amendMonitoring:
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'MonitoringDeployment', id: string, version: number, rule: string | null, alertSource: { __typename: 'AlertSource', id: string, name: string } | null }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type AttackSequenceQueryVariables = Exact<{
  id: string | number;
  first?: number;
  after?: string | null | undefined;
  filter?: AdversaryActivityFilter | null | undefined;
}>;


export type AttackSequenceQuery = { __typename: 'Query', incident: { __typename: 'Incident', id: string, number: string, dwellTime: { __typename: 'DwellTime', seconds: number | null, gap: DwellTimeGap | null, beganAt: string | null, timeCertainty: TimeCertainty | null, detectedAt: string | null } | null, attackSequence: { __typename: 'AdversaryActivityConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'AdversaryActivity', id: string, beganAt: string, endedAt: string | null, timeCertainty: TimeCertainty, description: string, tactic: AttackTactic | null, assets: Array<string>, accounts: Array<string>, confidence: FindingConfidence, service: { __typename: 'Service', id: string, name: string } | null, observedTechnique: { __typename: 'ObservedTechnique', id: string, technique: { __typename: 'AttackTechnique', id: string, name: string } | null } | null }> } } | null };

export type BreachHuntsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  serviceIds?: Array<string | number> | string | number | null | undefined;
}>;


export type BreachHuntsQuery = { __typename: 'Query', breachHunts: { __typename: 'BreachHuntConnection', totalCount: number, nodes: Array<{ __typename: 'BreachHunt', id: string, hypothesis: string, standingNumber: number, hunterName: string | null, openedAt: string, queryCount: number, techniques: Array<{ __typename: 'AttackTechnique', id: string, name: string }>, findings: { __typename: 'HuntFindingConnection', nodes: Array<{ __typename: 'HuntFinding', id: string, text: string, severity: Severity, incident: { __typename: 'Incident', id: string, number: string } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type CaseFileQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseFileQuery = { __typename: 'Query', incident: { __typename: 'Incident', id: string, version: number, number: string, title: string, tags: Array<string>, nextSteps: string | null, notes: { __typename: 'NoteConnection', nodes: Array<{ __typename: 'Note', id: string, version: number, state: NoteState, text: string, createdByName: string, createdAt: string, editedAt: string | null, service: { __typename: 'Service', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, tasks: { __typename: 'TaskConnection', nodes: Array<{ __typename: 'Task', id: string, version: number, state: TaskState, kind: string | null, title: string, assigneeName: string | null, dueAt: string | null, outcome: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, links: { __typename: 'CaseLinkConnection', nodes: Array<{ __typename: 'CaseLink', id: string, version: number, kind: CaseLinkKind, title: string, url: string }> }, actors: { __typename: 'ThreatActorConnection', nodes: Array<{ __typename: 'ThreatActor', id: string, version: number, state: ThreatActorState, name: string, aliases: Array<string>, confidence: AttributionConfidence, basis: string }> }, room: { __typename: 'IncidentRoom', id: string, version: number, bridge: string, place: string | null, present: Array<{ __typename: 'RoomPresence', id: string, personName: string, since: string }> } | null } | null };

export type CollectEvidenceMutationVariables = Exact<{
  input: CollectEvidenceInput;
}>;


export type CollectEvidenceMutation = { __typename: 'Mutation', collectEvidence:
    | { __typename: 'Evidence', id: string, version: number, state: EvidenceState, custodianName: string }
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type ConfirmSweepResultMutationVariables = Exact<{
  input: ConfirmSweepResultInput;
}>;


export type ConfirmSweepResultMutation = { __typename: 'Mutation', confirmSweepResult:
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SweepResult', id: string, version: number, state: SweepResultState, judgedByName: string | null, judgedAt: string | null }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type BoardTilesQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardTilesQuery = { __typename: 'Query', open: { __typename: 'IncidentConnection', totalCount: number, totalCountIsExact: boolean } | null, notReceived: { __typename: 'IncidentConnection', totalCount: number, totalCountIsExact: boolean } | null, overdueClocks: { __typename: 'NotificationObligationConnection', totalCount: number, totalCountIsExact: boolean } | null, overdueFollowUps: { __typename: 'FollowUpConnection', totalCount: number, totalCountIsExact: boolean } | null };

export type IncidentChangesSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type IncidentChangesSubscription = { incidentChanged: { __typename: 'IncidentChange', cursor: string, operation: OperationName, at: string, incident: { __typename: 'Incident', id: string, version: number, number: string, title: string, state: IncidentState, phase: Phase, severity: Severity, priority: number, openedAt: string, serviceResponses: Array<{ __typename: 'ServiceResponse', id: string, state: ServiceResponseState, service: { __typename: 'Service', id: string, name: string } | null }> } } };

export type IncidentPageQueryVariables = Exact<{
  filter?: IncidentFilter | null | undefined;
  orderBy?: Array<IncidentOrder> | IncidentOrder;
  first?: number;
  after?: string | null | undefined;
}>;


export type IncidentPageQuery = { __typename: 'Query', incidents: { __typename: 'IncidentConnection', totalCount: number, totalCountIsExact: boolean, nodes: Array<{ __typename: 'Incident', id: string, version: number, number: string, title: string, state: IncidentState, phase: Phase, severity: Severity, priority: number, openedAt: string, serviceResponses: Array<{ __typename: 'ServiceResponse', id: string, state: ServiceResponseState, service: { __typename: 'Service', id: string, name: string } | null }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type IncidentPanelQueryVariables = Exact<{
  id: string | number;
}>;


export type IncidentPanelQuery = { __typename: 'Query', incident: { __typename: 'Incident', id: string, version: number, number: string, title: string, summary: string, state: IncidentState, phase: Phase, severity: Severity, priority: number, openedAt: string, serviceResponses: Array<{ __typename: 'ServiceResponse', id: string, state: ServiceResponseState, round: number, service: { __typename: 'Service', id: string, name: string } | null, owner: { __typename: 'Assignment', id: string, personName: string } | null }>, notificationObligations: { __typename: 'NotificationObligationConnection', nodes: Array<{ __typename: 'NotificationObligation', id: string, clock: Clock, state: ClockState, dueAt: string | null }> }, similar: Array<{ __typename: 'SimilarIncident', sharedWords: Array<string>, incident: { __typename: 'Incident', id: string, number: string, title: string, state: IncidentState } | null }> | null, timeline: { __typename: 'TimelineEntryConnection', nodes: Array<{ __typename: 'TimelineEntry', id: string, recordedAt: string, actorName: string, text: string }> } } | null };

export type IncidentsOverTimeQueryVariables = Exact<{
  by?: StatisticsPeriod;
  openedFrom?: string | null | undefined;
  timeZone?: string;
}>;


export type IncidentsOverTimeQuery = { __typename: 'Query', incidentStatistics: { __typename: 'IncidentStatistics', counted: number, rows: Array<{ __typename: 'IncidentStatistic', from: string | null, severity: Severity | null, count: number }> } | null };

export type ResponseTimeFiguresQueryVariables = Exact<{
  openedFrom?: string | null | undefined;
}>;


export type ResponseTimeFiguresQuery = { __typename: 'Query', incidentStatistics: { __typename: 'IncidentStatistics', counted: number, rows: Array<{ __typename: 'IncidentStatistic', timeToAcknowledge: { __typename: 'DurationStatistics', median: number | null, p90: number | null, measured: number, notMeasurable: number }, timeToContain: { __typename: 'DurationStatistics', median: number | null, p90: number | null, measured: number, notMeasurable: number }, timeToRecover: { __typename: 'DurationStatistics', median: number | null, p90: number | null, measured: number, notMeasurable: number } }> } | null };

export type SignedInQueryVariables = Exact<{ [key: string]: never; }>;


export type SignedInQuery = { __typename: 'Query', me: { __typename: 'Me', id: string, name: string, teams: Array<{ __typename: 'Team', id: string, name: string }> } | null };

export type DetectionCoverageQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  serviceIds?: Array<string | number> | string | number | null | undefined;
  tactics?: Array<AttackTactic> | AttackTactic | null | undefined;
  statuses?: Array<CoverageStatus> | CoverageStatus | null | undefined;
}>;


export type DetectionCoverageQuery = { __typename: 'Query', detectionCoverage: { __typename: 'DetectionCoverageConnection', totalCount: number, nodes: Array<{ __typename: 'DetectionCoverage', id: string, status: CoverageStatus, priority: DetectionPriority | null, requirementCount: number, deploymentCount: number, healthyDeploymentCount: number, missingEnvironments: Array<string>, provenAt: string | null, service: { __typename: 'Service', id: string, name: string } | null, technique: { __typename: 'AttackTechnique', id: string, name: string, tactics: Array<AttackTactic> } | null, proofs: { __typename: 'DetectionProofConnection', nodes: Array<{ __typename: 'DetectionProof', id: string, provenAt: string, alert: { __typename: 'Alert', id: string, title: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, attackRelease: { __typename: 'AttackRelease', version: string, notice: string } | null };

export type DispositionAlertsMutationVariables = Exact<{
  input: DispositionAlertsInput;
}>;


export type DispositionAlertsMutation = { __typename: 'Mutation', dispositionAlerts:
    | { __typename: 'AlertBatch', id: string, items: Array<{ __typename: 'AlertBatchItem', place: number, alertId: string | null, outcome: AlertOutcome, reason: string | null }> }
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type EscalateAlertsMutationVariables = Exact<{
  input: EscalateAlertsInput;
}>;


export type EscalateAlertsMutation = { __typename: 'Mutation', escalateAlerts:
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'Incident', id: string, number: string, state: IncidentState, severity: Severity }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type EvidenceAndCustodyQueryVariables = Exact<{
  id: string | number;
  first?: number;
}>;


export type EvidenceAndCustodyQuery = { __typename: 'Query', incident: { __typename: 'Incident', id: string, version: number, number: string, title: string, legalHold: boolean, retainUntil: string | null, investigations: { __typename: 'InvestigationConnection', nodes: Array<{ __typename: 'Investigation', id: string, version: number, state: InvestigationState, question: string, systems: Array<string>, findingCount: number, conclusion: string | null, findings: { __typename: 'FindingConnection', nodes: Array<{ __typename: 'Finding', id: string, sequence: number, text: string, confidence: FindingConfidence, evidence: Array<{ __typename: 'Evidence', id: string, title: string }> }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, evidence: { __typename: 'EvidenceConnection', nodes: Array<{ __typename: 'Evidence', id: string, version: number, state: EvidenceState, kind: EvidenceKind, title: string, sha256: string | null, sizeBytes: string | null, custodianName: string, verifiedAt: string | null, hashMatches: boolean | null, service: { __typename: 'Service', id: string, name: string } | null, custodyEntries: { __typename: 'CustodyEntryConnection', nodes: Array<{ __typename: 'CustodyEntry', sequence: number, event: CustodyEvent, occurredAt: string, timeZone: string, handlerName: string | null, otherPartyName: string | null, recipient: string | null, reason: string | null, hash: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, transfers: { __typename: 'EvidenceTransferConnection', nodes: Array<{ __typename: 'EvidenceTransfer', id: string, version: number, state: EvidenceTransferState, fromName: string, toName: string, offeredAt: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, legalHolds: { __typename: 'LegalHoldConnection', nodes: Array<{ __typename: 'LegalHold', id: string, version: number, state: LegalHoldState, matter: string, reason: string, placedAt: string, evidence: { __typename: 'Evidence', id: string, title: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, retentionHistory: { __typename: 'RetentionEntryConnection', nodes: Array<{ __typename: 'RetentionEntry', id: string, retainUntil: string, reason: string, setAt: string }> }, disposals: { __typename: 'DisposalConnection', nodes: Array<{ __typename: 'Disposal', id: string, version: number, state: DisposalState, reason: string, requestedByName: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type FindIncidentsQueryVariables = Exact<{
  filter?: IncidentFilter | null | undefined;
  orderBy?: Array<IncidentOrder> | IncidentOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FindIncidentsQuery = { __typename: 'Query', incidents: { __typename: 'IncidentConnection', totalCount: number, totalCountIsExact: boolean, nodes: Array<{ __typename: 'Incident', id: string, number: string, title: string, state: IncidentState, phase: Phase, severity: Severity, priority: number, handling: Handling, openedAt: string, declaredAt: string | null, endedAt: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type FindServicesQueryVariables = Exact<{
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindServicesQuery = { __typename: 'Query', services: { __typename: 'ServiceConnection', nodes: Array<{ __typename: 'Service', id: string, name: string, kind: ServiceKind, owner: { __typename: 'Team', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type FollowUpProgressQueryVariables = Exact<{
  filter?: FollowUpFilter | null | undefined;
}>;


export type FollowUpProgressQuery = { __typename: 'Query', followUpStatistics: { __typename: 'FollowUpStatistics', counted: number, hasWithheld: boolean, rows: Array<{ __typename: 'FollowUpStatistic', state: FollowUpState | null, count: number, open: number, team: { __typename: 'Team', id: string, name: string } | null, timeToResolve: { __typename: 'DurationStatistics', median: number | null, p90: number | null, measured: number, notMeasurable: number } }> } | null };

export type FollowUpWorkQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  serviceIds?: Array<string | number> | string | number | null | undefined;
}>;


export type FollowUpWorkQuery = { __typename: 'Query', followUps: { __typename: 'FollowUpConnection', nodes: Array<{ __typename: 'FollowUp', id: string, title: string, kind: FollowUpKind, state: FollowUpState, priority: number | null, dueOn: string | null, owner: { __typename: 'Person', id: string, name: string } | null, service: { __typename: 'Service', id: string, name: string } | null, incident: { __typename: 'Incident', id: string, number: string, title: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type HeldBackAlertsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  serviceIds?: Array<string | number> | string | number | null | undefined;
}>;


export type HeldBackAlertsQuery = { __typename: 'Query', alerts: { __typename: 'AlertConnection', nodes: Array<{ __typename: 'Alert', id: string, title: string, state: AlertState, reportedSeverity: Severity | null, count: number, receivedAt: string, lastSeenAt: string, suppressedBy: { __typename: 'AlertSuppression', id: string, reason: string, endsAt: string } | null, service: { __typename: 'Service', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ImportStixBundleMutationVariables = Exact<{
  input: ImportStixBundleInput;
  first?: number;
}>;


export type ImportStixBundleMutation = { __typename: 'Mutation', importStixBundle:
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'IndicatorIntake', id: string, count: number, recordedCount: number, items: { __typename: 'IndicatorIntakeItemConnection', nodes: Array<{ __typename: 'IndicatorIntakeItem', place: number, stixId: string | null, outcome: IndicatorOutcome, reason: string | null, indicator: { __typename: 'Indicator', id: string, value: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type IncidentBoardQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  phases?: Array<Phase> | Phase | null | undefined;
  severities?: Array<Severity> | Severity | null | undefined;
}>;


export type IncidentBoardQuery = { __typename: 'Query', incidents: { __typename: 'IncidentConnection', nodes: Array<{ __typename: 'Incident', id: string, number: string, title: string, state: IncidentState, phase: Phase, severity: Severity, priority: number, openedAt: string, serviceResponses: Array<{ __typename: 'ServiceResponse', id: string, state: ServiceResponseState, round: number, severity: Severity | null, service: { __typename: 'Service', id: string, name: string } | null, owner: { __typename: 'Assignment', id: string, personName: string } | null }>, responsibleTeams: Array<{ __typename: 'Team', id: string, name: string, function: TeamFunction }> | null, onCall: Array<{ __typename: 'OnCallShift', personName: string, until: string, team: { __typename: 'Team', name: string } }> | null, review: { __typename: 'Review', id: string, state: ReviewState } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type IncidentCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type IncidentCaseQuery = { __typename: 'Query', incident: { __typename: 'Incident', id: string, version: number, number: string, title: string, summary: string, state: IncidentState, phase: Phase, severity: Severity, priority: number, handling: Handling, openedAt: string, declaredAt: string | null, endedAt: string | null, endReason: string | null, reopenings: number, mergedInto: { __typename: 'Incident', id: string, number: string } | null, duplicates: { __typename: 'IncidentConnection', nodes: Array<{ __typename: 'Incident', id: string, number: string }> }, virtualTeam: Array<{ __typename: 'VirtualTeamMember', role: VirtualTeamRole, person: { __typename: 'Person', id: string, name: string } | null }>, assignments: { __typename: 'AssignmentConnection', nodes: Array<{ __typename: 'Assignment', id: string, role: AssignmentRole, state: AssignmentState, personName: string, service: { __typename: 'Service', name: string } | null }> }, serviceResponses: Array<{ __typename: 'ServiceResponse', id: string, version: number, state: ServiceResponseState, round: number, severity: Severity | null, priority: number | null, vigilanceUntil: string | null, service: { __typename: 'Service', id: string, name: string, owner: { __typename: 'Team', name: string } } | null, owner: { __typename: 'Assignment', id: string, personName: string } | null, milestoneHistory: { __typename: 'MilestoneConnection', nodes: Array<{ __typename: 'Milestone', id: string, kind: MilestoneKind, round: number, reachedAt: string }> }, recoveryPlans: { __typename: 'RecoveryPlanConnection', nodes: Array<{ __typename: 'RecoveryPlan', id: string, state: RecoveryPlanState, round: number, text: string, proposedBySide: Side }> }, guidance: { __typename: 'GuidanceConnection', nodes: Array<{ __typename: 'Guidance', id: string, state: GuidanceState, round: number, text: string, reason: string | null }> } }>, milestoneHistory: { __typename: 'MilestoneConnection', nodes: Array<{ __typename: 'Milestone', id: string, kind: MilestoneKind, reachedAt: string }> }, severityHistory: { __typename: 'SeverityChangeConnection', nodes: Array<{ __typename: 'SeverityChange', id: string, fromSeverity: Severity | null, toSeverity: Severity | null, reason: string, changedAt: string }> }, approvals: { __typename: 'ApprovalConnection', nodes: Array<{ __typename: 'Approval', id: string, state: ApprovalState, operation: OperationName, reason: string, requestedByName: string, decidedByName: string | null, expiresAt: string, service: { __typename: 'Service', name: string } | null, assignment: { __typename: 'Assignment', personName: string } | null, input: Array<{ __typename: 'ApprovedInput', name: string, value: string }> }> }, analyses: { __typename: 'AnalysisConnection', nodes: Array<{ __typename: 'Analysis', id: string, findings: string, recordedAt: string }> }, notificationObligations: { __typename: 'NotificationObligationConnection', nodes: Array<{ __typename: 'NotificationObligation', id: string, clock: Clock, dueAt: string | null, state: ClockState }> }, timeline: { __typename: 'TimelineEntryConnection', nodes: Array<{ __typename: 'TimelineEntry', id: string, recordedAt: string, actorName: string, operation: OperationName, phase: Phase, text: string, changes: Array<{ __typename: 'TimelineChange', of: string, field: string, from: string | null, to: string | null }> | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, review: { __typename: 'Review', id: string, state: ReviewState, conclusion: ReviewConclusion | null } | null, followUps: { __typename: 'FollowUpConnection', nodes: Array<{ __typename: 'FollowUp', id: string, title: string, state: FollowUpState, dueOn: string | null, owner: { __typename: 'Person', name: string } | null }> } | null } | null };

export type IncidentForSiemQueryVariables = Exact<{
  id: string | number;
}>;


export type IncidentForSiemQuery = { __typename: 'Query', incident: { __typename: 'Incident', id: string, number: string, ocsfIncidentFinding: { __typename: 'OcsfIncidentFinding', version: string, event: string, findingCount: number, leftOut: Array<{ __typename: 'OcsfLeftOut', what: string, reason: string }> } | null } | null };

export type IndicatorSweepsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  serviceIds?: Array<string | number> | string | number | null | undefined;
}>;


export type IndicatorSweepsQuery = { __typename: 'Query', indicatorSweeps: { __typename: 'IndicatorSweepConnection', totalCount: number, nodes: Array<{ __typename: 'IndicatorSweep', id: string, searched: string, priority: number | null, priorityReason: string | null, dueAt: string | null, overdueAt: string | null, pendingCount: number, sweptCount: number, toConfirmCount: number, disputedCount: number, confirmedCount: number, unableCount: number, partialCount: number, matchCount: number, serviceSweeps: { __typename: 'ServiceSweepConnection', nodes: Array<{ __typename: 'ServiceSweep', id: string, status: ServiceSweepStatus, overdueAt: string | null, reason: string | null, uncoveredPeriods: Array<{ __typename: 'SweepPeriod', from: string, to: string }> | null, service: { __typename: 'Service', id: string, name: string } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type KillChainQueryVariables = Exact<{
  id: string | number;
  first?: number;
}>;


export type KillChainQuery = { __typename: 'Query', incident: { __typename: 'Incident', id: string, number: string, killChain: Array<{ __typename: 'KillChainStage', tactic: AttackTactic, firstSeenAt: string | null, lastSeenAt: string | null, services: Array<{ __typename: 'Service', id: string, name: string }> | null, techniques: Array<{ __typename: 'ObservedTechnique', id: string, confidence: FindingConfidence, basis: string, technique: { __typename: 'AttackTechnique', id: string, name: string } | null }> }> | null, hypotheses: { __typename: 'HypothesisConnection', totalCount: number, nodes: Array<{ __typename: 'Hypothesis', id: string, statement: string, forCount: number, againstCount: number }> } } | null };

export type LinkAlertsMutationVariables = Exact<{
  input: LinkAlertsInput;
}>;


export type LinkAlertsMutation = { __typename: 'Mutation', linkAlerts:
    | { __typename: 'AlertBatch', id: string, items: Array<{ __typename: 'AlertBatchItem', place: number, alertId: string | null, outcome: AlertOutcome, reason: string | null }> }
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type MonitoringHealthQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  serviceIds?: Array<string | number> | string | number | null | undefined;
}>;


export type MonitoringHealthQuery = { __typename: 'Query', monitoringDeployments: { __typename: 'MonitoringDeploymentConnection', nodes: Array<{ __typename: 'MonitoringDeployment', id: string, environment: string, health: MonitoringHealth, healthDetails: string | null, healthReportedAt: string | null, lastSeenAt: string | null, reportDueAt: string | null, reportOverdueAt: string | null, requirementNumber: number, service: { __typename: 'Service', id: string, name: string } | null, requirement: { __typename: 'DetectionRequirement', id: string, title: string, priority: DetectionPriority | null, standingNumber: number } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MyServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyServicesQuery = { __typename: 'Query', me: { __typename: 'Me', name: string, teams: Array<{ __typename: 'Team', id: string, name: string, function: TeamFunction, responsibilities: Array<Responsibility>, services: Array<{ __typename: 'Service', id: string, name: string, kind: ServiceKind, description: string }> }> } | null };

export type MyWorkQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  afterPostIncident?: string | null | undefined;
}>;


export type MyWorkQuery = { __typename: 'Query', me: { __typename: 'Me', name: string, workItems: { __typename: 'WorkItemConnection', totalCount: number, nodes: Array<{ __typename: 'WorkItem', kind: WorkKind, since: string, dueAt: string | null, subject:
          | { __typename: 'Alert', id: string, title: string }
          | { __typename: 'AlertCorrelation', id: string, score: number }
          | { __typename: 'AlertSource', id: string, name: string, refusedCount: number, lastRefusedAt: string | null, lastRefusal: string | null, lastReceivedAt: string | null, silentFrom: string | null }
          | { __typename: 'AlertSuppression', id: string, suppressionReason: string }
          | { __typename: 'Approval', id: string, operation: OperationName }
          | { __typename: 'Assignment', id: string, role: AssignmentRole }
          | { __typename: 'BreachHunt', id: string, hypothesis: string }
          | { __typename: 'BriefingAcknowledgement', id: string, edition: number, briefing: { __typename: 'ThreatBriefing', id: string, title: string } | null, service: { __typename: 'Service', id: string, name: string } | null }
          | { __typename: 'Consultation', id: string, question: string | null }
          | { __typename: 'CustomerNotice', id: string, title: string, nextUpdate: string | null }
          | { __typename: 'DetectionRequirement' }
          | { __typename: 'Disposal', id: string, requestedByName: string, evidence: { __typename: 'Evidence', id: string, title: string } | null }
          | { __typename: 'EvidenceTransfer', id: string, fromName: string, evidence: { __typename: 'Evidence', id: string, title: string } | null }
          | { __typename: 'Guidance', id: string, text: string, reason: string | null }
          | { __typename: 'Incident', id: string, number: string, title: string }
          | { __typename: 'IndicatorSweep', id: string, searched: string }
          | { __typename: 'LegalHold', id: string, matter: string, liftReason: string | null }
          | { __typename: 'MonitoringDeployment' }
          | { __typename: 'NotificationObligation', id: string, clock: Clock, addresseeName: string, incident: { __typename: 'Incident', id: string, number: string } | null }
          | { __typename: 'PlanStep', id: string, title: string, service: { __typename: 'Service', id: string, name: string } | null }
          | { __typename: 'Precursor' }
          | { __typename: 'Recommendation', id: string, text: string, businessImpact: string }
          | { __typename: 'RecoveryPlan', id: string, text: string }
          | { __typename: 'ServiceHealthPost', id: string, title: string, status: ServiceHealthStatus }
          | { __typename: 'ServiceResponse', id: string, state: ServiceResponseState, service: { __typename: 'Service', id: string, name: string } | null }
          | { __typename: 'ServiceSweep', id: string, sweepStatus: ServiceSweepStatus, sweep: { __typename: 'IndicatorSweep', id: string, searched: string } | null }
          | { __typename: 'SweepResult', id: string, recordedByName: string }
          | { __typename: 'Task', id: string, title: string }
          | { __typename: 'TuningRequest' }
          | { __typename: 'Vulnerability' }
          | { __typename: 'VulnerabilityExposure' }
         }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, postIncidentWorkItems: { __typename: 'PostIncidentWorkItemConnection', totalCount: number, nodes: Array<{ __typename: 'PostIncidentWorkItem', kind: PostIncidentWorkKind, since: string, dueAt: string | null, subject:
          | { __typename: 'FollowUp', id: string, title: string, dueOn: string | null }
          | { __typename: 'Review', id: string, kind: ReviewKind }
         }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type NextStepsQueryVariables = Exact<{
  id: string | number;
}>;


export type NextStepsQuery = { __typename: 'Query', incident: { __typename: 'Incident', id: string, number: string, state: IncidentState, availableOperations: Array<{ __typename: 'AvailableOperation', operation: OperationName, isPermitted: boolean, isFromHere: boolean }>, serviceResponses: Array<{ __typename: 'ServiceResponse', id: string, version: number, state: ServiceResponseState, service: { __typename: 'Service', id: string, name: string } | null, availableOperations: Array<{ __typename: 'AvailableOperation', operation: OperationName, isPermitted: boolean, isFromHere: boolean, whyNot: string | null, gates: Array<{ __typename: 'GateStanding', gate: Gate, of: GateScope | null, standing: Standing, message: string | null }> }> }> } | null };

export type NoisyRulesQueryVariables = Exact<{
  receivedFrom?: string | null | undefined;
}>;


export type NoisyRulesQuery = { __typename: 'Query', alertStatistics: { __typename: 'AlertStatistics', counted: number, rows: Array<{ __typename: 'AlertStatistic', rule: string | null, ruleName: string | null, disposition: AlertDisposition | null, count: number, open: number, alertSource: { __typename: 'AlertSource', id: string, name: string } | null }> } | null };

export type NoticeChangesSubscriptionVariables = Exact<{
  filter?: NotificationObligationChangeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type NoticeChangesSubscription = { notificationObligationChanged: { __typename: 'NotificationObligationChange', cursor: string, operation: OperationName, at: string, notificationObligation: { __typename: 'NotificationObligation', id: string, version: number, clock: Clock, addressee: ClockAddressee, addresseeName: string, state: ClockState, dueAt: string | null, delayedUntil: string | null, minutesLeft: number | null, settledAt: string | null, incident: { __typename: 'Incident', id: string, number: string } | null } } };

export type NotificationObligationsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: NotificationObligationFilter | null | undefined;
  orderBy?: Array<NotificationObligationOrder> | NotificationObligationOrder;
}>;


export type NotificationObligationsQuery = { __typename: 'Query', notificationObligations: { __typename: 'NotificationObligationConnection', nodes: Array<{ __typename: 'NotificationObligation', id: string, version: number, clock: Clock, law: Law, jurisdiction: Jurisdiction, article: string, addressee: ClockAddressee, addresseeName: string, state: ClockState, startedAt: string | null, dueAt: string | null, delayedUntil: string | null, minutesLeft: number | null, incident: { __typename: 'Incident', id: string, number: string, title: string, state: IncidentState } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type NotificationRecordQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationRecordQuery = { __typename: 'Query', obligationStatistics: { __typename: 'NotificationObligationStatistics', counted: number, rows: Array<{ __typename: 'NotificationObligationStatistic', law: Law | null, state: ClockState | null, count: number, open: number, timeToNotify: { __typename: 'DurationStatistics', median: number | null, p90: number | null, measured: number, notMeasurable: number } }> } | null };

export type OnCallNowQueryVariables = Exact<{ [key: string]: never; }>;


export type OnCallNowQuery = { __typename: 'Query', onCall: Array<{ __typename: 'OnCallShift', personName: string, from: string, until: string, team: { __typename: 'Team', id: string, name: string, function: TeamFunction } }> | null };

export type OpenBreachHuntMutationVariables = Exact<{
  input: OpenBreachHuntInput;
}>;


export type OpenBreachHuntMutation = { __typename: 'Mutation', openBreachHunt:
    | { __typename: 'BreachHunt', id: string, version: number, state: BreachHuntState, hypothesis: string }
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type OpenIncidentsBySeverityQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenIncidentsBySeverityQuery = { __typename: 'Query', incidentStatistics: { __typename: 'IncidentStatistics', counted: number, rows: Array<{ __typename: 'IncidentStatistic', severity: Severity | null, phase: Phase | null, count: number }> } | null };

export type OpenIncidentsOfServicesQueryVariables = Exact<{
  serviceIds?: Array<string | number> | string | number | null | undefined;
  severities?: Array<Severity> | Severity | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpenIncidentsOfServicesQuery = { __typename: 'Query', incidents: { __typename: 'IncidentConnection', totalCount: number, totalCountIsExact: boolean, nodes: Array<{ __typename: 'Incident', id: string, number: string, title: string, severity: Severity, state: IncidentState, openedAt: string, serviceResponses: Array<{ __typename: 'ServiceResponse', id: string, state: ServiceResponseState, service: { __typename: 'Service', id: string, name: string } | null, owner: { __typename: 'Assignment', id: string, personName: string } | null }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type OrderIndicatorSweepMutationVariables = Exact<{
  input: OrderIndicatorSweepInput;
}>;


export type OrderIndicatorSweepMutation = { __typename: 'Mutation', orderIndicatorSweep:
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'IndicatorSweep', id: string, version: number, state: IndicatorSweepState, dueAt: string | null, pendingCount: number }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type PlaceLegalHoldMutationVariables = Exact<{
  input: PlaceLegalHoldInput;
}>;


export type PlaceLegalHoldMutation = { __typename: 'Mutation', placeLegalHold:
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'LegalHold', id: string, version: number, state: LegalHoldState, matter: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type PlanChangesSubscriptionVariables = Exact<{
  incidentIds?: Array<string | number> | string | number | null | undefined;
  serviceIds?: Array<string | number> | string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlanChangesSubscription = { planStepChanged: { __typename: 'PlanStepChange', cursor: string, operation: OperationName, at: string, planStep: { __typename: 'PlanStep', id: string, version: number, state: PlanStepState, kind: PlanStepKind, title: string, ownerName: string | null, dueAt: string | null, outcome: string | null, service: { __typename: 'Service', id: string, name: string } | null, incident: { __typename: 'Incident', id: string, number: string } | null } } };

export type PrecursorsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: PrecursorFilter | null | undefined;
}>;


export type PrecursorsQuery = { __typename: 'Query', precursors: { __typename: 'PrecursorConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Precursor', id: string, state: PrecursorState, kind: PrecursorKind, description: string, seenAt: string, source: string, handling: Handling, reviewDueAt: string, outcome: PrecursorOutcome | null, closingReason: string | null, services: Array<{ __typename: 'Service', id: string, name: string }> | null, measures: { __typename: 'PrecursorMeasureConnection', nodes: Array<{ __typename: 'PrecursorMeasure', id: string, description: string, takenAt: string, service: { __typename: 'Service', id: string, name: string } | null }> }, incidents: { __typename: 'PrecursorLinkConnection', nodes: Array<{ __typename: 'PrecursorLink', id: string, reason: string, incident: { __typename: 'Incident', id: string, number: string, title: string } }> } }> } | null };

export type ProposePlanStepsMutationVariables = Exact<{
  input: ProposePlanStepsInput;
}>;


export type ProposePlanStepsMutation = { __typename: 'Mutation', proposePlanSteps:
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ServiceResponse', id: string, version: number, state: ServiceResponseState }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type ReadAgainQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadAgainQuery = { __typename: 'Query', node:
    | { __typename: 'AdversaryActivity', id: string }
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertBatch', id: string }
    | { __typename: 'AlertCorrelation', id: string }
    | { __typename: 'AlertSource', id: string }
    | { __typename: 'AlertSourceKey', id: string }
    | { __typename: 'AlertSuppression', id: string }
    | { __typename: 'Approval', id: string }
    | { __typename: 'Archive', id: string }
    | { __typename: 'Assignment', id: string }
    | { __typename: 'AuthorityNotice', id: string }
    | { __typename: 'BreachHunt', id: string }
    | { __typename: 'BriefingAcknowledgement', id: string }
    | { __typename: 'BriefingAnswer', id: string }
    | { __typename: 'CaseLink', id: string }
    | { __typename: 'Consultation', id: string }
    | { __typename: 'ContractClock', id: string }
    | { __typename: 'CustomerNotice', id: string }
    | { __typename: 'DetectionRequirement', id: string }
    | { __typename: 'Disposal', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'EvidenceTransfer', id: string }
    | { __typename: 'FollowUp', title: string, dueOn: string | null, version: number, id: string }
    | { __typename: 'Guidance', id: string }
    | { __typename: 'Hunt', id: string }
    | { __typename: 'Hypothesis', id: string }
    | { __typename: 'Incident', number: string, title: string, state: IncidentState, version: number, id: string }
    | { __typename: 'IncidentReport', id: string }
    | { __typename: 'IncidentRoom', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'IndicatorIntake', id: string }
    | { __typename: 'IndicatorRelation', id: string }
    | { __typename: 'IndicatorSighting', id: string }
    | { __typename: 'IndicatorSweep', id: string }
    | { __typename: 'Investigation', id: string }
    | { __typename: 'LegalHold', id: string }
    | { __typename: 'Lesson', id: string }
    | { __typename: 'MonitoringDeployment', id: string }
    | { __typename: 'Note', id: string }
    | { __typename: 'NotificationObligation', id: string }
    | { __typename: 'ObservedTechnique', id: string }
    | { __typename: 'OnCallRotation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'PlanStep', id: string }
    | { __typename: 'Precursor', id: string }
    | { __typename: 'PrecursorLink', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'RecoveryPlan', id: string }
    | { __typename: 'ResponsibilityRequest', id: string }
    | { __typename: 'Review', id: string }
    | { __typename: 'Service', id: string }
    | { __typename: 'ServiceAnalysis', id: string }
    | { __typename: 'ServiceHealthPost', id: string }
    | { __typename: 'ServiceNote', id: string }
    | { __typename: 'ServiceResponse', round: number, version: number, id: string, service: { __typename: 'Service', id: string, name: string } | null }
    | { __typename: 'ServiceSideAnalysis', id: string }
    | { __typename: 'ServiceSweep', id: string }
    | { __typename: 'Shift', id: string }
    | { __typename: 'ShiftLogEntry', id: string }
    | { __typename: 'SweepHit', id: string }
    | { __typename: 'SweepResult', id: string }
    | { __typename: 'Task', title: string, dueAt: string | null, version: number, id: string }
    | { __typename: 'Team', name: string, id: string }
    | { __typename: 'ThreatActor', id: string }
    | { __typename: 'ThreatActorProfile', id: string }
    | { __typename: 'ThreatActorProfileVersion', id: string }
    | { __typename: 'ThreatBriefing', id: string }
    | { __typename: 'ThreatBriefingEdition', id: string }
    | { __typename: 'TuningRequest', id: string }
    | { __typename: 'Vulnerability', id: string }
    | { __typename: 'VulnerabilityExposure', id: string }
   | null };

export type RecordSweepResultMutationVariables = Exact<{
  input: RecordSweepResultInput;
}>;


export type RecordSweepResultMutation = { __typename: 'Mutation', recordSweepResult:
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SweepResult', id: string, version: number, state: SweepResultState, foundCount: number, serviceSweep: { __typename: 'ServiceSweep', id: string, status: ServiceSweepStatus } | null }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type RegisterAlertSourceMutationVariables = Exact<{
  input: RegisterAlertSourceInput;
}>;


export type RegisterAlertSourceMutation = { __typename: 'Mutation', registerAlertSource:
    | { __typename: 'AlertSourceKey', id: string, secret: string | null, source: { __typename: 'AlertSource', id: string, name: string, format: AlertFormat } | null }
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type ReportAlertMutationVariables = Exact<{
  input: ReportAlertInput;
}>;


export type ReportAlertMutation = { __typename: 'Mutation', reportAlert:
    | { __typename: 'Alert', id: string, title: string, state: AlertState, receivedAt: string }
    | { __typename: 'GatesUnmet', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type RequestConsultationMutationVariables = Exact<{
  input: RequestConsultationInput;
}>;


export type RequestConsultationMutation = { __typename: 'Mutation', requestConsultation:
    | { __typename: 'Consultation', id: string, state: ConsultationState, consultedName: string, dueAt: string }
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type ResponseTimesQueryVariables = Exact<{
  filter?: IncidentFilter | null | undefined;
  groupBy?: Array<IncidentDimension> | IncidentDimension;
  timeZone?: string;
}>;


export type ResponseTimesQuery = { __typename: 'Query', incidentStatistics: { __typename: 'IncidentStatistics', counted: number, rows: Array<{ __typename: 'IncidentStatistic', from: string | null, severity: Severity | null, side: Side | null, count: number, open: number, service: { __typename: 'Service', id: string, name: string } | null, team: { __typename: 'Team', id: string, name: string } | null, timeToDetect: { __typename: 'DurationStatistics', median: number | null, p90: number | null, mean: number | null, measured: number, notMeasurable: number }, timeToAcknowledge: { __typename: 'DurationStatistics', median: number | null, p90: number | null, mean: number | null, measured: number, notMeasurable: number }, timeToConfirm: { __typename: 'DurationStatistics', median: number | null, p90: number | null, mean: number | null, measured: number, notMeasurable: number }, timeToContain: { __typename: 'DurationStatistics', median: number | null, p90: number | null, mean: number | null, measured: number, notMeasurable: number }, timeToEradicate: { __typename: 'DurationStatistics', median: number | null, p90: number | null, mean: number | null, measured: number, notMeasurable: number }, timeToRecover: { __typename: 'DurationStatistics', median: number | null, p90: number | null, mean: number | null, measured: number, notMeasurable: number }, timeToValidate: { __typename: 'DurationStatistics', median: number | null, p90: number | null, mean: number | null, measured: number, notMeasurable: number }, timeToNotify: { __typename: 'DurationStatistics', median: number | null, p90: number | null, mean: number | null, measured: number, notMeasurable: number }, timeToClose: { __typename: 'DurationStatistics', median: number | null, p90: number | null, mean: number | null, measured: number, notMeasurable: number } }> } | null };

export type MeasuredTimeFragment = { __typename: 'DurationStatistics', median: number | null, p90: number | null, mean: number | null, measured: number, notMeasurable: number };

export type ResponsibilityMatrixQueryVariables = Exact<{ [key: string]: never; }>;


export type ResponsibilityMatrixQuery = { __typename: 'Query', responsibilityMatrix: { __typename: 'ResponsibilityMatrix', rows: Array<{ __typename: 'ResponsibilityMatrixRow', activity: Activity, title: string, sides: Array<{ __typename: 'ResponsibilityMatrixSide', side: Side, cells: Array<{ __typename: 'ResponsibilityCell', code: Responsibility, name: string, description: string, operations: Array<{ __typename: 'Operation', name: string, allow: Array<{ __typename: 'Allowance', responsibility: string | null, function: string | null, holder: string | null, vacant: string | null }>, gates: Array<{ __typename: 'PolicyGate', is: string, of: string | null }> }> | null }> }> }> } | null };

export type ReviewChangesSubscriptionVariables = Exact<{
  incidentIds?: Array<string | number> | string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReviewChangesSubscription = { reviewChanged: { __typename: 'ReviewChange', cursor: string, operation: OperationName, at: string, review: { __typename: 'Review', id: string, version: number, state: ReviewState, kind: ReviewKind, conclusion: ReviewConclusion | null, incident: { __typename: 'Incident', id: string, number: string } | null } } };

export type ReviewProgressQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ReviewProgressQuery = { __typename: 'Query', reviews: { __typename: 'ReviewConnection', nodes: Array<{ __typename: 'Review', id: string, incidentTitle: string, incidentSeverity: Severity, kind: ReviewKind, state: ReviewState, openedAt: string, ledBy: { __typename: 'Person', id: string, name: string } | null, services: Array<{ __typename: 'Service', id: string, name: string }> | null, serviceSideAnalyses: { __typename: 'ServiceSideAnalysisConnection', nodes: Array<{ __typename: 'ServiceSideAnalysis', service: { __typename: 'Service', id: string, name: string } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type SearchEverythingQueryVariables = Exact<{
  text?: string;
  first?: number;
}>;


export type SearchEverythingQuery = { __typename: 'Query', search: { __typename: 'Search', inIncidents: { __typename: 'IncidentSearchHitConnection', totalCount: number, totalCountIsExact: boolean, nodes: Array<{ __typename: 'IncidentSearchHit', kind: IncidentSearchKind, excerpt: Array<{ __typename: 'ExcerptPiece', text: string, isMatch: boolean }>, incident: { __typename: 'Incident', id: string, number: string, title: string, state: IncidentState } | null }> } | null, inDetection: { __typename: 'DetectionSearchHitConnection', totalCount: number, totalCountIsExact: boolean, nodes: Array<{ __typename: 'DetectionSearchHit', kind: DetectionSearchKind, excerpt: Array<{ __typename: 'ExcerptPiece', text: string, isMatch: boolean }>, subject:
          | { __typename: 'AlertSuppression', id: string, reason: string }
          | { __typename: 'BreachHunt', id: string, hypothesis: string }
          | { __typename: 'DetectionRequirement', id: string, title: string }
          | { __typename: 'HuntFinding', id: string, text: string }
          | { __typename: 'Indicator', id: string, type: IndicatorType, value: string }
          | { __typename: 'Precursor', id: string, description: string }
          | { __typename: 'ThreatActorProfile', id: string, name: string }
          | { __typename: 'ThreatBriefing', id: string, title: string }
          | { __typename: 'Vulnerability', id: string, number: string, title: string }
         | null }> } | null, inLessons: { __typename: 'LessonSearchHitConnection', totalCount: number, totalCountIsExact: boolean, hasWithheld: boolean, nodes: Array<{ __typename: 'LessonSearchHit', kind: LessonSearchKind, excerpt: Array<{ __typename: 'ExcerptPiece', text: string, isMatch: boolean }>, subject:
          | { __typename: 'FollowUp', id: string, title: string }
          | { __typename: 'Lesson', id: string, whatHappened: string }
         | null }> } | null } | null };

export type ServicePlanQueryVariables = Exact<{
  id: string | number;
}>;


export type ServicePlanQuery = { __typename: 'Query', incident: { __typename: 'Incident', id: string, number: string, title: string, serviceResponses: Array<{ __typename: 'ServiceResponse', id: string, state: ServiceResponseState, round: number, service: { __typename: 'Service', id: string, name: string } | null, planSteps: { __typename: 'PlanStepConnection', nodes: Array<{ __typename: 'PlanStep', id: string, version: number, state: PlanStepState, kind: PlanStepKind, round: number, title: string, details: string | null, ownerName: string | null, dueAt: string | null, proposedBySide: Side, proposedByName: string, agreedByName: string | null, outcome: string | null, dependsOn: Array<{ __typename: 'PlanStep', id: string, title: string, state: PlanStepState }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }> } | null };

export type ServiceWorkQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  serviceIds?: Array<string | number> | string | number | null | undefined;
}>;


export type ServiceWorkQuery = { __typename: 'Query', incidents: { __typename: 'IncidentConnection', nodes: Array<{ __typename: 'Incident', id: string, number: string, title: string, state: IncidentState, serviceResponses: Array<{ __typename: 'ServiceResponse', id: string, version: number, state: ServiceResponseState, round: number, severity: Severity | null, severityProvisional: boolean, assessmentDueAt: string, vigilanceUntil: string | null, service: { __typename: 'Service', id: string, name: string } | null, owner: { __typename: 'Assignment', id: string, personName: string } | null, recoveryPlans: { __typename: 'RecoveryPlanConnection', nodes: Array<{ __typename: 'RecoveryPlan', id: string, version: number, state: RecoveryPlanState, round: number, text: string, proposedBySide: Side }> }, guidance: { __typename: 'GuidanceConnection', nodes: Array<{ __typename: 'Guidance', id: string, version: number, state: GuidanceState, round: number, text: string, issuedAt: string }> } }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ShiftLogChangesSubscriptionVariables = Exact<{
  teamIds?: Array<string | number> | string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ShiftLogChangesSubscription = { shiftLogEntryChanged: { __typename: 'ShiftLogEntryChange', cursor: string, operation: OperationName, at: string, shiftLogEntry: { __typename: 'ShiftLogEntry', id: string, sequence: number, category: ShiftLogCategory, text: string, happenedAt: string, recordedByName: string, followUpDueAt: string | null, followUpState: ShiftFollowUpState | null, correctedBy: { __typename: 'ShiftLogEntry', id: string, text: string } | null } } };

export type SimilarIncidentsQueryVariables = Exact<{
  id: string | number;
  first?: number;
}>;


export type SimilarIncidentsQuery = { __typename: 'Query', incident: { __typename: 'Incident', id: string, number: string, similar: Array<{ __typename: 'SimilarIncident', score: number, sharedWords: Array<string>, sharedServices: Array<{ __typename: 'Service', id: string, name: string }> | null, incident: { __typename: 'Incident', id: string, number: string, title: string, state: IncidentState, severity: Severity, openedAt: string } | null }> | null } | null };

export type AlertsTableQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type AlertsTableQuery = { __typename: 'Query', alerts: { __typename: 'AlertConnection', nodes: Array<{ __typename: 'Alert', id: string, title: string, state: AlertState, source: NotificationSource, disposition: AlertDisposition | null, observedAt: string | null, receivedAt: string, triagedAt: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type FollowUpsTableQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type FollowUpsTableQuery = { __typename: 'Query', followUps: { __typename: 'FollowUpConnection', nodes: Array<{ __typename: 'FollowUp', id: string, title: string, kind: FollowUpKind, nature: FollowUpNature, state: FollowUpState, priority: number | null, dueOn: string | null, requestedAt: string, prioritizedAt: string | null, startedAt: string | null, verifiedAt: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type IncidentsTableQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  from?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type IncidentsTableQuery = { __typename: 'Query', incidents: { __typename: 'IncidentConnection', nodes: Array<{ __typename: 'Incident', id: string, number: string, title: string, state: IncidentState, phase: Phase, severity: Severity, priority: number, determination: Determination, openedAt: string, receivedAt: string | null, declaredAt: string | null, postIncidentActivityAt: string | null, endedAt: string | null, reopenings: number, reviewState: ReviewState | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type TeamChangesSubscriptionVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamChangesSubscription = { teamChanged: { __typename: 'TeamChange', cursor: string, operation: OperationName, at: string, team: { __typename: 'Team', id: string, version: number, name: string, function: TeamFunction, responsibilities: Array<Responsibility>, people: { __typename: 'PersonConnection', nodes: Array<{ __typename: 'Person', id: string, name: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } } };

export type ThreatActorProfilesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  text?: string | null | undefined;
}>;


export type ThreatActorProfilesQuery = { __typename: 'Query', threatActorProfiles: { __typename: 'ThreatActorProfileConnection', totalCount: number, nodes: Array<{ __typename: 'ThreatActorProfile', id: string, name: string, aliases: Array<string>, motivation: string | null, description: string, confidence: AttributionConfidence, handling: Handling, techniques: Array<{ __typename: 'AttackTechnique', id: string, name: string }>, indicators: { __typename: 'IndicatorConnection', totalCount: number, nodes: Array<{ __typename: 'Indicator', id: string, type: IndicatorType, value: string }> }, alerts: { __typename: 'AlertConnection', nodes: Array<{ __typename: 'Alert', id: string, title: string }> }, attributions: { __typename: 'ThreatActorConnection', totalCount: number, nodes: Array<{ __typename: 'ThreatActor', id: string, name: string, confidence: AttributionConfidence }> }, briefings: { __typename: 'ThreatBriefingConnection', nodes: Array<{ __typename: 'ThreatBriefing', id: string, title: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ThreatBriefingsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  serviceIds?: Array<string | number> | string | number | null | undefined;
}>;


export type ThreatBriefingsQuery = { __typename: 'Query', threatBriefings: { __typename: 'ThreatBriefingConnection', totalCount: number, nodes: Array<{ __typename: 'ThreatBriefing', id: string, edition: number, priority: number, title: string, whatIsKnown: string, recommendation: string, handling: Handling, dueAt: string, validUntil: string, isExpired: boolean, pendingCount: number, acknowledgedCount: number, notRelevantCount: number, lapsedCount: number, overdueCount: number, techniques: Array<{ __typename: 'AttackTechnique', id: string, name: string }>, acknowledgements: { __typename: 'BriefingAcknowledgementConnection', nodes: Array<{ __typename: 'BriefingAcknowledgement', id: string, edition: number, state: BriefingAcknowledgementState, overdueAt: string | null, actionsTaken: string | null, reason: string | null, service: { __typename: 'Service', id: string, name: string } | null }> }, requirements: { __typename: 'DetectionRequirementConnection', totalCount: number }, sweeps: { __typename: 'IndicatorSweepConnection', totalCount: number }, hunts: { __typename: 'BreachHuntConnection', totalCount: number } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type TriageAlertsMutationVariables = Exact<{
  input: TriageAlertsInput;
}>;


export type TriageAlertsMutation = { __typename: 'Mutation', triageAlerts:
    | { __typename: 'AlertBatch', id: string, items: Array<{ __typename: 'AlertBatchItem', place: number, alertId: string | null, outcome: AlertOutcome, reason: string | null }> }
    | { __typename: 'GatesUnmet', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type TuningRequestsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: TuningRequestFilter | null | undefined;
}>;


export type TuningRequestsQuery = { __typename: 'Query', tuningRequests: { __typename: 'TuningRequestConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'TuningRequest', id: string, version: number, state: TuningRequestState, isAskedFor: boolean, title: string, rules: Array<string>, proposal: string, requestedAt: string, heldBy: Side, kind: TuningKind | null, plan: string | null, dueAt: string | null, reference: string | null, service: { __typename: 'Service', id: string, name: string } | null, alertSource: { __typename: 'AlertSource', id: string, name: string } | null, alerts: { __typename: 'AlertConnection', totalCount: number, nodes: Array<{ __typename: 'Alert', id: string, title: string, tuning: string | null }> }, recurrences: { __typename: 'AlertConnection', totalCount: number }, availableOperations: Array<{ __typename: 'AvailableOperation', operation: OperationName, isPermitted: boolean, isFromHere: boolean }> }> } | null };

export type UnlinkAlertsMutationVariables = Exact<{
  input: UnlinkAlertsInput;
}>;


export type UnlinkAlertsMutation = { __typename: 'Mutation', unlinkAlerts:
    | { __typename: 'AlertBatch', id: string, items: Array<{ __typename: 'AlertBatchItem', place: number, alertId: string | null, outcome: AlertOutcome, reason: string | null }> }
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export type VulnerabilityForScannersQueryVariables = Exact<{
  vulnerabilityId: string | number;
}>;


export type VulnerabilityForScannersQuery = { __typename: 'Query', vulnerability: { __typename: 'Vulnerability', id: string, number: string, cweIds: Array<string>, revision: number, csafAdvisory: { __typename: 'CsafAdvisory', version: string, document: string, leftOut: Array<{ __typename: 'CsafLeftOut', what: string, reason: string }> } | null } | null };

export type WholeCaseFileQueryVariables = Exact<{
  id: string | number;
}>;


export type WholeCaseFileQuery = { __typename: 'Query', incident: { __typename: 'Incident', id: string, number: string, title: string, tags: Array<string>, nextSteps: string | null, notes: { __typename: 'NoteConnection', nodes: Array<{ __typename: 'Note', id: string, version: number, state: NoteState, text: string, createdByName: string, createdAt: string, service: { __typename: 'Service', name: string } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } }, links: { __typename: 'CaseLinkConnection', nodes: Array<{ __typename: 'CaseLink', id: string, kind: CaseLinkKind, title: string, url: string }> }, relations: { __typename: 'IncidentRelationConnection', nodes: Array<{ __typename: 'IncidentRelation', id: string, kind: RelationKind, reason: string, other: { __typename: 'Incident', id: string, number: string, title: string } | null }> }, actors: { __typename: 'ThreatActorConnection', nodes: Array<{ __typename: 'ThreatActor', id: string, name: string, aliases: Array<string>, confidence: AttributionConfidence }> }, room: { __typename: 'IncidentRoom', id: string, bridge: string, place: string | null, present: Array<{ __typename: 'RoomPresence', id: string, since: string, person: { __typename: 'Person', name: string } | null }>, invited: Array<{ __typename: 'RoomInvitation', id: string, reason: string, person: { __typename: 'Person', name: string } | null, presence: { __typename: 'RoomPresence', since: string, leftAt: string | null } | null }> } | null, tasks: { __typename: 'TaskConnection', nodes: Array<{ __typename: 'Task', id: string, title: string, state: TaskState, dueAt: string | null, assignee: { __typename: 'Person', name: string } | null }> }, serviceResponses: Array<{ __typename: 'ServiceResponse', id: string, service: { __typename: 'Service', name: string } | null, planSteps: { __typename: 'PlanStepConnection', nodes: Array<{ __typename: 'PlanStep', id: string, kind: PlanStepKind, title: string, state: PlanStepState, dueAt: string | null, owner: { __typename: 'Person', name: string } | null }> }, recommendations: { __typename: 'RecommendationConnection', nodes: Array<{ __typename: 'Recommendation', id: string, text: string, state: RecommendationState, confidence: Confidence }> }, notes: { __typename: 'ServiceNoteConnection', nodes: Array<{ __typename: 'ServiceNote', id: string, about: ServiceNoteSubject, title: string, text: string }> } }>, consultations: { __typename: 'ConsultationConnection', nodes: Array<{ __typename: 'Consultation', id: string, question: string | null, consultedName: string, state: ConsultationState, dueAt: string, answers: { __typename: 'ConsultationAnswerConnection', nodes: Array<{ __typename: 'ConsultationAnswer', id: string, text: string, answeredByName: string }> } }> }, investigations: { __typename: 'InvestigationConnection', nodes: Array<{ __typename: 'Investigation', id: string, question: string, state: InvestigationState, findings: { __typename: 'FindingConnection', nodes: Array<{ __typename: 'Finding', id: string, text: string, confidence: FindingConfidence }> } }> }, evidence: { __typename: 'EvidenceConnection', nodes: Array<{ __typename: 'Evidence', id: string, title: string, state: EvidenceState, custodianName: string, custodyEntries: { __typename: 'CustodyEntryConnection', nodes: Array<{ __typename: 'CustodyEntry', sequence: number, event: CustodyEvent, handlerName: string | null, occurredAt: string, hash: string }> } }> }, legalHolds: { __typename: 'LegalHoldConnection', nodes: Array<{ __typename: 'LegalHold', id: string, matter: string, state: LegalHoldState, placedAt: string }> }, shiftLogEntries: { __typename: 'ShiftLogEntryConnection', hasWithheld: boolean, nodes: Array<{ __typename: 'ShiftLogEntry', id: string, sequence: number, category: ShiftLogCategory, text: string, happenedAt: string, recordedByName: string, followUpDueAt: string | null, followUpState: ShiftFollowUpState | null, shift: { __typename: 'Shift', id: string, openedAt: string } | null, correctedBy: { __typename: 'ShiftLogEntry', id: string, text: string } | null }> } | null } | null };

export type WriteServiceAnalysisMutationVariables = Exact<{
  input: EditServiceAnalysisInput;
}>;


export type WriteServiceAnalysisMutation = { __typename: 'Mutation', editServiceAnalysis:
    | { __typename: 'GatesUnmet', message: string, gates: Array<{ __typename: 'UnmetGate', gate: Gate, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ServiceAnalysis', id: string, version: number, state: ServiceAnalysisState, logTrends: Array<{ __typename: 'LogTrend', name: string, change: number | null, days: Array<{ __typename: 'LogDayTrend', current: { __typename: 'LogDayFigures', day: string, eventCount: number | null, missingHours: number } | null, previous: { __typename: 'LogDayFigures', day: string, eventCount: number | null } | null }> }> }
    | { __typename: 'TransitionRefused', message: string }
    | { __typename: 'VersionConflict', message: string }
   | null };

export const MeasuredTimeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DurationStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasurable"}}]}}]} as unknown as DocumentNode<MeasuredTimeFragment, unknown>;
export const AddNoteDocument = {"__meta__":{"hash":"sha256:a391edcc009017feda39fd66dc97aacecb3ca4890f65aeab0067f0ed0ae625ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AddNoteMutation, AddNoteMutationVariables>;
export const AdviceDocument = {"__meta__":{"hash":"sha256:4e1be70ae2c1c36151ca17a7c9bacce5778ebf335deac5d2a8c71b9f484a97e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Advice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isPrivileged"}},{"kind":"Field","name":{"kind":"Name","value":"isWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"consultedName"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"answeredByName"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceResponses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"businessImpact"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"recommendedByName"}},{"kind":"Field","name":{"kind":"Name","value":"leadAcceptedByName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerAcceptedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdviceQuery, AdviceQueryVariables>;
export const AlertHistoryDocument = {"__meta__":{"hash":"sha256:2689d1d9674339c073f731afa96d60f88bb59893fbaeb70054ecd1b55905a9e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AlertHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"alertId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"alertId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstTriagedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstTriagedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"triagedAt"}},{"kind":"Field","name":{"kind":"Name","value":"triagedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"formerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"formerHandling"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formerService"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suppression"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AlertHistoryQuery, AlertHistoryQueryVariables>;
export const AlertLoadDocument = {"__meta__":{"hash":"sha256:cdb1d1eff219a2fd6b92ebf789dc395e6710a70b34b8c7197351ee4c4346c9ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AlertLoad"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receivedFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alertStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"receivedFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receivedFrom"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TEAM"}]}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"WEEK"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"timeToAcknowledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasurable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeToTriage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasurable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeToClose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasurable"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AlertLoadQuery, AlertLoadQueryVariables>;
export const AlertQueueDocument = {"__meta__":{"hash":"sha256:d09532cfe61d59c71d0d236fe841fd61f38a4924da5a0845254f3954da778e87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AlertQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RECEIVED"},{"kind":"EnumValue","value":"TRIAGED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"suppressed"},"value":{"kind":"BooleanValue","value":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"serviceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SEVERITY"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RECEIVED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reportedSeverity"}},{"kind":"Field","name":{"kind":"Name","value":"severityAssessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"triageDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"triageOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AlertQueueQuery, AlertQueueQueryVariables>;
export const AmendBreachHuntDocument = {"__meta__":{"hash":"sha256:9e9ada3b4e49307c13e6e44d30e4aa8ad445933a5bd525a63805ad681d7c5674"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendBreachHunt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendBreachHuntInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendBreachHunt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreachHunt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"standingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AmendBreachHuntMutation, AmendBreachHuntMutationVariables>;
export const AmendMonitoringDocument = {"__meta__":{"hash":"sha256:def6356a41ff62d4f9bbf4053fa5a501d4ba69f21363543f1c5d9e7abb0facda"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendMonitoring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendMonitoringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendMonitoring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringDeployment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"alertSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AmendMonitoringMutation, AmendMonitoringMutationVariables>;
export const AttackSequenceDocument = {"__meta__":{"hash":"sha256:fafaed8f314dfa322af69b36abe5721df24486356dc3b970b4d56ca9cf39de57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttackSequence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AdversaryActivityFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dwellTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"beganAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeCertainty"}},{"kind":"Field","name":{"kind":"Name","value":"detectedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attackSequence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beganAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeCertainty"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tactic"}},{"kind":"Field","name":{"kind":"Name","value":"assets"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observedTechnique"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"technique"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AttackSequenceQuery, AttackSequenceQueryVariables>;
export const BreachHuntsDocument = {"__meta__":{"hash":"sha256:084f5686809078d945e0db0a966052f344a158a8c0c88bfff73b665c0a185964"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BreachHunts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"breachHunts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"serviceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}},{"kind":"Field","name":{"kind":"Name","value":"standingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"hunterName"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queryCount"}},{"kind":"Field","name":{"kind":"Name","value":"techniques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BreachHuntsQuery, BreachHuntsQueryVariables>;
export const CaseFileDocument = {"__meta__":{"hash":"sha256:28935b56c51958152b2ab5e763693765454eb66baf5ffcbbabee4de073877d7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeName"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"bridge"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"present"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileQuery, CaseFileQueryVariables>;
export const CollectEvidenceDocument = {"__meta__":{"hash":"sha256:71abc73666d6d1ad276126cc3f6a59a408751010e1a7771dcea5e8ab32d85443"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CollectEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CollectEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collectEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"custodianName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CollectEvidenceMutation, CollectEvidenceMutationVariables>;
export const ConfirmSweepResultDocument = {"__meta__":{"hash":"sha256:4b70d6f0ec851c7071853749897cc5a8dc48cbc7ba18de799836db88e899f13f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSweepResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSweepResultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmSweepResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SweepResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"judgedByName"}},{"kind":"Field","name":{"kind":"Name","value":"judgedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmSweepResultMutation, ConfirmSweepResultMutationVariables>;
export const BoardTilesDocument = {"__meta__":{"hash":"sha256:813c55283d0c8dc6cd39aba7b725fa20f7cbef44379c25470acb836542fb9028"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardTiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notReceived"},"name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUSPECTED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"overdueClocks"},"name":{"kind":"Name","value":"notificationObligations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MISSED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"overdueFollowUps"},"name":{"kind":"Name","value":"followUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"overdue"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}}]}}]}}]} as unknown as DocumentNode<BoardTilesQuery, BoardTilesQueryVariables>;
export const IncidentChangesDocument = {"__meta__":{"hash":"sha256:396fa449ea846d887ad85227f2fce09eb711e59de2d897732ba14f54259da821"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"IncidentChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"serviceResponses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IncidentChangesSubscription, IncidentChangesSubscriptionVariables>;
export const IncidentPageDocument = {"__meta__":{"hash":"sha256:67bda0f893305c54b1a17d65bfc3d1ffbcc3d130e0977d7e47256f9ae494a4d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentOrder"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SEVERITY"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"OPENED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"serviceResponses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<IncidentPageQuery, IncidentPageQueryVariables>;
export const IncidentPanelDocument = {"__meta__":{"hash":"sha256:06724d52825ef2b8dca7ef0bc75134f55ec0060b270c786f3f2ef52240b651bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"serviceResponses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notificationObligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"similar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sharedWords"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IncidentPanelQuery, IncidentPanelQueryVariables>;
export const IncidentsOverTimeDocument = {"__meta__":{"hash":"sha256:fabf8e9b400ea8074e481520920e02f5436437035bd266a1b5a394f556f3c36f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentsOverTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsPeriod"}}},"defaultValue":{"kind":"EnumValue","value":"WEEK"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"openedFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"UTC","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incidentStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"openedFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"openedFrom"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SEVERITY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<IncidentsOverTimeQuery, IncidentsOverTimeQueryVariables>;
export const ResponseTimeFiguresDocument = {"__meta__":{"hash":"sha256:6c32562a52496f3b4e98fc1ef5edd46e91efeb2c8b54e813c21f20dfbbbdb795"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResponseTimeFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"openedFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incidentStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"openedFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"openedFrom"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"timeToAcknowledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasurable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeToContain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasurable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeToRecover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasurable"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResponseTimeFiguresQuery, ResponseTimeFiguresQueryVariables>;
export const SignedInDocument = {"__meta__":{"hash":"sha256:c543643d6ed10feeb644ed19fc287a4d746cddc08f3648e4be212bcdfe9718f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SignedInQuery, SignedInQueryVariables>;
export const DetectionCoverageDocument = {"__meta__":{"hash":"sha256:b037b54058eb9b4f1898ab3eaa8331e285a780e73aa329316d739899755dd1aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DetectionCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tactics"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttackTactic"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageStatus"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"detectionCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"serviceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"tactics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tactics"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PRIORITY"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"TECHNIQUE"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"requirementCount"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"healthyDeploymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingEnvironments"}},{"kind":"Field","name":{"kind":"Name","value":"provenAt"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"technique"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tactics"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proofs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenAt"}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attackRelease"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}}]}}]}}]} as unknown as DocumentNode<DetectionCoverageQuery, DetectionCoverageQueryVariables>;
export const DispositionAlertsDocument = {"__meta__":{"hash":"sha256:5d8c823cf5711eb8209972c076d2a0fd3805c0dfdc94a3324870c04e81388c7c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DispositionAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DispositionAlertsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionAlerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"alertId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DispositionAlertsMutation, DispositionAlertsMutationVariables>;
export const EscalateAlertsDocument = {"__meta__":{"hash":"sha256:2178f117f381f556d598654ba98c86c8facec63e1b3fd9aaf28bba37b69f0851"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EscalateAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EscalateAlertsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"escalateAlerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EscalateAlertsMutation, EscalateAlertsMutationVariables>;
export const EvidenceAndCustodyDocument = {"__meta__":{"hash":"sha256:e52e5bc6cdebea4c704745d02259eecb571f88be2318485444c859a571014b11"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceAndCustody"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}},{"kind":"Field","name":{"kind":"Name","value":"retainUntil"}},{"kind":"Field","name":{"kind":"Name","value":"investigations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"systems"}},{"kind":"Field","name":{"kind":"Name","value":"findingCount"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"COLLECTED_AT"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"custodianName"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hashMatches"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"custodyEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"handlerName"}},{"kind":"Field","name":{"kind":"Name","value":"otherPartyName"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retentionHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retainUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceAndCustodyQuery, EvidenceAndCustodyQueryVariables>;
export const FindIncidentsDocument = {"__meta__":{"hash":"sha256:e0942a13381e6363c5fef4bd72334a3f6387ab80e6066b551926d5f680626bbc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindIncidents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentOrder"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SEVERITY"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"OPENED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FindIncidentsQuery, FindIncidentsQueryVariables>;
export const FindServicesDocument = {"__meta__":{"hash":"sha256:6a25017ca6b21f2ffbf547d1278ce64d184298c4a9fde36f9a55cfc7c892fc1f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindServices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FindServicesQuery, FindServicesQueryVariables>;
export const FollowUpProgressDocument = {"__meta__":{"hash":"sha256:2fd2c9d3320faee202a0e415c8b1a74e9414ca875007c974c3d5bbd7c4f819cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowUpProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUpFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"followUpStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TEAM"},{"kind":"EnumValue","value":"STATE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"hasWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"timeToResolve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasurable"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FollowUpProgressQuery, FollowUpProgressQueryVariables>;
export const FollowUpWorkDocument = {"__meta__":{"hash":"sha256:90bfbd27016673b4bdf9062d44a7e15856c88e69b275196571a2817d3651ebc3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowUpWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"serviceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FollowUpWorkQuery, FollowUpWorkQueryVariables>;
export const HeldBackAlertsDocument = {"__meta__":{"hash":"sha256:8a9084cda0707093480b4946f01b8c6f06d7a9f14b4c41f4198fc43e6522e991"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeldBackAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RECEIVED"},{"kind":"EnumValue","value":"TRIAGED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"suppressed"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"serviceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"LAST_SEEN_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reportedSeverity"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"suppressedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<HeldBackAlertsQuery, HeldBackAlertsQueryVariables>;
export const ImportStixBundleDocument = {"__meta__":{"hash":"sha256:d3f437d3a3730f43cea20477e705b05c195d2bdeb88698b4ed72f24ec00aaa57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportStixBundle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportStixBundleInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importStixBundle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorIntake"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"recordedCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"stixId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportStixBundleMutation, ImportStixBundleMutationVariables>;
export const IncidentBoardDocument = {"__meta__":{"hash":"sha256:e49a7ad35472c381231830a412b825bdd0919652f2a3252f58f298d9e4e5457c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phases"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"severities"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Severity"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"phases"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phases"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"severities"},"value":{"kind":"Variable","name":{"kind":"Name","value":"severities"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"serviceResponses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleTeams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<IncidentBoardQuery, IncidentBoardQueryVariables>;
export const IncidentCaseDocument = {"__meta__":{"hash":"sha256:e047a8a536e66071fbcdc630b5e3fdb3bf6a0799cf3c16a6005d47c4df85660c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"reopenings"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"virtualTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceResponses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"vigilanceUntil"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestoneHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reachedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recoveryPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBySide"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestoneHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reachedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"severityHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromSeverity"}},{"kind":"Field","name":{"kind":"Name","value":"toSeverity"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"input"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"analyses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notificationObligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_AT"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IncidentCaseQuery, IncidentCaseQueryVariables>;
export const IncidentForSiemDocument = {"__meta__":{"hash":"sha256:97b5712b515ecf4c4f6fc50adb6631b28f5d76f785563808574944837f806375"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentForSiem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"ocsfIncidentFinding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"findingCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IncidentForSiemQuery, IncidentForSiemQueryVariables>;
export const IndicatorSweepsDocument = {"__meta__":{"hash":"sha256:bb83e613f2421585cc798249fc97619b8bcad99297eec2eef6156167241977ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorSweeps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorSweeps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"serviceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PRIORITY"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"searched"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"priorityReason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdueAt"}},{"kind":"Field","name":{"kind":"Name","value":"pendingCount"}},{"kind":"Field","name":{"kind":"Name","value":"sweptCount"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirmCount"}},{"kind":"Field","name":{"kind":"Name","value":"disputedCount"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unableCount"}},{"kind":"Field","name":{"kind":"Name","value":"partialCount"}},{"kind":"Field","name":{"kind":"Name","value":"matchCount"}},{"kind":"Field","name":{"kind":"Name","value":"serviceSweeps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PENDING"},{"kind":"EnumValue","value":"SWEPT"},{"kind":"EnumValue","value":"DISPUTED"},{"kind":"EnumValue","value":"CONFIRMED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"uncoveredPeriods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<IndicatorSweepsQuery, IndicatorSweepsQueryVariables>;
export const KillChainDocument = {"__meta__":{"hash":"sha256:e17c108e42efb68d5194bfe520278008a3e04729fdd8ca004d2621e83fe2cbf4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KillChain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"killChain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tactic"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"techniques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"technique"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hypotheses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"forCount"}},{"kind":"Field","name":{"kind":"Name","value":"againstCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KillChainQuery, KillChainQueryVariables>;
export const LinkAlertsDocument = {"__meta__":{"hash":"sha256:d5a9d79b99a9b036b3a914f40644d79499f58784842cefdc4ab8c00a492b452c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkAlertsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linkAlerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"alertId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LinkAlertsMutation, LinkAlertsMutationVariables>;
export const MonitoringHealthDocument = {"__meta__":{"hash":"sha256:32015bfa14b6d10d75cc94512a566af32fcdd0ce3fb3dea47065b12187e9a399"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MonitoringHealth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"monitoringDeployments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"healths"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEGRADED"},{"kind":"EnumValue","value":"SILENT"},{"kind":"EnumValue","value":"UNKNOWN"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"serviceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"health"}},{"kind":"Field","name":{"kind":"Name","value":"healthDetails"}},{"kind":"Field","name":{"kind":"Name","value":"healthReportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportOverdueAt"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"standingNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirementNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MonitoringHealthQuery, MonitoringHealthQueryVariables>;
export const MyServicesDocument = {"__meta__":{"hash":"sha256:a61088a97b6ed6469bc6bd9e6b49e1fbf4c5901414dafd1408b16fe3faf6d0a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyServicesQuery, MyServicesQueryVariables>;
export const MyWorkDocument = {"__meta__":{"hash":"sha256:e7848b841702d0f4d5a520f975c47b4c17a8d44e3d247738503ffc606f5afd9e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterPostIncident"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceResponse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Approval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationObligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"addresseeName"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"nextUpdate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceHealthPost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecoveryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Guidance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSweep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"sweepStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sweep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"searched"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SweepResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorSweep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"searched"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreachHunt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastRefusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastRefusal"}},{"kind":"Field","name":{"kind":"Name","value":"lastReceivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"silentFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertCorrelation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertSuppression"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"suppressionReason"},"name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BriefingAcknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"briefing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"businessImpact"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"postIncidentWorkItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterPostIncident"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyWorkQuery, MyWorkQueryVariables>;
export const NextStepsDocument = {"__meta__":{"hash":"sha256:202d1526378b7c10dea1178b019d52cca13707db2b85556c65de3fe14aee694a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NextSteps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"availableOperations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"isPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"isFromHere"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceResponses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableOperations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"isPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"isFromHere"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NextStepsQuery, NextStepsQueryVariables>;
export const NoisyRulesDocument = {"__meta__":{"hash":"sha256:c7aa287a8bf56aa02b2167fd12fb756e9340aaf76c73171f26c15703b554018c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoisyRules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receivedFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alertStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"receivedFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receivedFrom"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RULE"},{"kind":"EnumValue","value":"ALERT_SOURCE"},{"kind":"EnumValue","value":"DISPOSITION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"top"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"}},{"kind":"Field","name":{"kind":"Name","value":"alertSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}}]}}]}}]} as unknown as DocumentNode<NoisyRulesQuery, NoisyRulesQueryVariables>;
export const NoticeChangesDocument = {"__meta__":{"hash":"sha256:aca92decef197d05ffde6e5206d2cdfc796581ac305856be8a9875dfd6b842c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NoticeChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationObligationChangeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationObligationChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"notificationObligation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"addressee"}},{"kind":"Field","name":{"kind":"Name","value":"addresseeName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"delayedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticeChangesSubscription, NoticeChangesSubscriptionVariables>;
export const NotificationObligationsDocument = {"__meta__":{"hash":"sha256:7a66a1251bb8832b0fad938919946f529ade99aa064ab778b196c78ae2791564"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationObligations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationObligationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationObligationOrder"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DEADLINE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notificationObligations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"addressee"}},{"kind":"Field","name":{"kind":"Name","value":"addresseeName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"delayedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationObligationsQuery, NotificationObligationsQueryVariables>;
export const NotificationRecordDocument = {"__meta__":{"hash":"sha256:37097a16cc2ab973deb4b3b4d0e93526d5b4c3a6938b430de6d5e2961aff77f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obligationStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LAW"},{"kind":"EnumValue","value":"STATE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"timeToNotify"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasurable"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NotificationRecordQuery, NotificationRecordQueryVariables>;
export const OnCallNowDocument = {"__meta__":{"hash":"sha256:b515c01d16ca6f4ff066b9140830854110378f9d3db3314afa86d182cb7d4329"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnCallNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"onCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<OnCallNowQuery, OnCallNowQueryVariables>;
export const OpenBreachHuntDocument = {"__meta__":{"hash":"sha256:3f74a7872cee2c869f3001a712d184e78451c008be43a3e1e63d602cea2fc1e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenBreachHunt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenBreachHuntInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openBreachHunt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreachHunt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenBreachHuntMutation, OpenBreachHuntMutationVariables>;
export const OpenIncidentsBySeverityDocument = {"__meta__":{"hash":"sha256:51bebf0fb81377bb05c3e7d3308dbf25e1af74650d1394097fe25b25f5738ef1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenIncidentsBySeverity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incidentStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SEVERITY"},{"kind":"EnumValue","value":"PHASE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<OpenIncidentsBySeverityQuery, OpenIncidentsBySeverityQueryVariables>;
export const OpenIncidentsOfServicesDocument = {"__meta__":{"hash":"sha256:7111a6112da024238ceb593e773351bd426ccd7d4c4a6e2fd8076e573c093298"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenIncidentsOfServices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"severities"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Severity"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"serviceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"severities"},"value":{"kind":"Variable","name":{"kind":"Name","value":"severities"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SEVERITY"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"OPENED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"serviceResponses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}}]}}]}}]} as unknown as DocumentNode<OpenIncidentsOfServicesQuery, OpenIncidentsOfServicesQueryVariables>;
export const OrderIndicatorSweepDocument = {"__meta__":{"hash":"sha256:d3277039876fffaba5f44aecae86a10de486771cca817fa60113e017ebc17c2e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderIndicatorSweep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderIndicatorSweepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orderIndicatorSweep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorSweep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"pendingCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrderIndicatorSweepMutation, OrderIndicatorSweepMutationVariables>;
export const PlaceLegalHoldDocument = {"__meta__":{"hash":"sha256:1be65921663770829c8b7c6052fef6817d4b101c3c040c5dd59b5793d9792fd1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaceLegalHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceLegalHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placeLegalHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlaceLegalHoldMutation, PlaceLegalHoldMutationVariables>;
export const PlanChangesDocument = {"__meta__":{"hash":"sha256:d486a29834c1219f6be0d1db3cc0423eb402efcbefbbfa47493c84c1504c8ee0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PlanChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"incidentIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planStepChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"incidentIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"incidentIds"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"serviceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"planStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanChangesSubscription, PlanChangesSubscriptionVariables>;
export const PrecursorsDocument = {"__meta__":{"hash":"sha256:067fd7e9dcdb99da0267bbc3dc74bfcee22584e81b638e3f072895c6acaad6f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Precursors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PrecursorFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"precursors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"REVIEW_DUE_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"closingReason"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PrecursorsQuery, PrecursorsQueryVariables>;
export const ProposePlanStepsDocument = {"__meta__":{"hash":"sha256:1de604809986c28ecc0614f98d430014d434233377a1664eef793c43a664865b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposePlanSteps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposePlanStepsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposePlanSteps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceResponse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProposePlanStepsMutation, ProposePlanStepsMutationVariables>;
export const ReadAgainDocument = {"__meta__":{"hash":"sha256:7d94791fb901758a0b0782d99e5a164c27496f3699e6ee809cb2bada676f64f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceResponse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ReadAgainQuery, ReadAgainQueryVariables>;
export const RecordSweepResultDocument = {"__meta__":{"hash":"sha256:dcf7c9601b94ed8e5784deebce1a0d023d7853ab30a0cda1e77436bbc4632e65"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSweepResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSweepResultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordSweepResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SweepResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"foundCount"}},{"kind":"Field","name":{"kind":"Name","value":"serviceSweep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordSweepResultMutation, RecordSweepResultMutationVariables>;
export const RegisterAlertSourceDocument = {"__meta__":{"hash":"sha256:ce2e54e174d3d998876c070900533e074ea93edc19b75c01bb2010203d71b7f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterAlertSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAlertSourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerAlertSource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertSourceKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterAlertSourceMutation, RegisterAlertSourceMutationVariables>;
export const ReportAlertDocument = {"__meta__":{"hash":"sha256:f0ebe0ee72d747998680c7267571ece94dce5a56b0780bd38626ad1bea0dfb07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportAlertInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReportAlertMutation, ReportAlertMutationVariables>;
export const RequestConsultationDocument = {"__meta__":{"hash":"sha256:fbc0a37bef4a459a51fbf97b093f7cd1bda7973e766aec1867b908d231230b5b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"consultedName"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestConsultationMutation, RequestConsultationMutationVariables>;
export const ResponseTimesDocument = {"__meta__":{"hash":"sha256:cb252991f81b04723fe48f7a56097ef18e95e42d5ff3e8fbc0b094bad8f4f146"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResponseTimes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentDimension"}}}}},"defaultValue":{"kind":"ListValue","values":[]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"UTC","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incidentStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"MONTH"}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"timeToDetect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeToAcknowledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeToConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeToContain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeToEradicate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeToRecover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeToValidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeToNotify"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeToClose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredTime"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DurationStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasurable"}}]}}]} as unknown as DocumentNode<ResponseTimesQuery, ResponseTimesQueryVariables>;
export const ResponsibilityMatrixDocument = {"__meta__":{"hash":"sha256:22aadbc9a7219652af6e9f281bdf6139dc09a21868949d29afec817e04576988"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResponsibilityMatrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilityMatrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"is"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResponsibilityMatrixQuery, ResponsibilityMatrixQueryVariables>;
export const ReviewChangesDocument = {"__meta__":{"hash":"sha256:952bab73e7965a85ef148d1b63b6d45191fb7056d8a5ced7752ad590ba52ce49"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ReviewChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"incidentIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"incidentIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"incidentIds"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReviewChangesSubscription, ReviewChangesSubscriptionVariables>;
export const ReviewProgressDocument = {"__meta__":{"hash":"sha256:37f8fd6c85204a2164634b734b5cfac9cdd8c4f5657e20e68cde316e6f0bc0b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"IN_REVIEW"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"incidentTitle"}},{"kind":"Field","name":{"kind":"Name","value":"incidentSeverity"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceSideAnalyses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewProgressQuery, ReviewProgressQueryVariables>;
export const SearchEverythingDocument = {"__meta__":{"hash":"sha256:aa71b52e12d1dd1a783bfd10d83e43a195c0bd3f2b5fff0c1fffb60164394fbc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchEverything"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"secret","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inIncidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMatch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inDetection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMatch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vulnerability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreachHunt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HuntFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThreatActorProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThreatBriefing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DetectionRequirement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Precursor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertSuppression"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inLessons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}},{"kind":"Field","name":{"kind":"Name","value":"hasWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMatch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lesson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"whatHappened"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchEverythingQuery, SearchEverythingQueryVariables>;
export const ServicePlanDocument = {"__meta__":{"hash":"sha256:cae8677e1ce6c0c9f2dfadba596bc9395bbcf010cc5d67b785a812de22d6111d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServicePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"serviceResponses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planSteps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBySide"}},{"kind":"Field","name":{"kind":"Name","value":"proposedByName"}},{"kind":"Field","name":{"kind":"Name","value":"agreedByName"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServicePlanQuery, ServicePlanQueryVariables>;
export const ServiceWorkDocument = {"__meta__":{"hash":"sha256:f5e900db96c9f503aee251df6c81f603b43eee9e00ca567a5a91ffaf4d7f8f13"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"serviceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"serviceResponses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"severityProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"vigilanceUntil"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recoveryPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBySide"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceWorkQuery, ServiceWorkQueryVariables>;
export const ShiftLogChangesDocument = {"__meta__":{"hash":"sha256:9655c9e129cb7cdd1522bc135c30d7ab12ad44d6a2d929e25cf4542cf58cd27f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ShiftLogChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shiftLogEntryChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"teamIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamIds"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"shiftLogEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"followUpDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpState"}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ShiftLogChangesSubscription, ShiftLogChangesSubscriptionVariables>;
export const SimilarIncidentsDocument = {"__meta__":{"hash":"sha256:cef5ebba41623a0de23b7ee7553547d8ebc48b242d0a7330e5b7c3725de89d1f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimilarIncidents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"similar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"sharedWords"}},{"kind":"Field","name":{"kind":"Name","value":"sharedServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SimilarIncidentsQuery, SimilarIncidentsQueryVariables>;
export const AlertsTableDocument = {"__meta__":{"hash":"sha256:1c590d7cb00f76d907ac614e703ee6fa702b4a6921faa9819685f9eea83f3d47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AlertsTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"triagedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AlertsTableQuery, AlertsTableQueryVariables>;
export const FollowUpsTableDocument = {"__meta__":{"hash":"sha256:bc4e26ff2029f52daa1ba07291d96136828d0df5dbd6fcd44e0d4e6ef70278f2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowUpsTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"prioritizedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FollowUpsTableQuery, FollowUpsTableQueryVariables>;
export const IncidentsTableDocument = {"__meta__":{"hash":"sha256:69878f640753281df08693a4213819d2f249d2a70e08062a9f1b58a4e1368c7a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentsTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"openedFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"openedBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"determination"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"postIncidentActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reopenings"}},{"kind":"Field","name":{"kind":"Name","value":"reviewState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<IncidentsTableQuery, IncidentsTableQueryVariables>;
export const TeamChangesDocument = {"__meta__":{"hash":"sha256:fefddedf07a345095fe89d05921af67a93151cabe13677c3534143327e46dc3d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TeamChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamChangesSubscription, TeamChangesSubscriptionVariables>;
export const ThreatActorProfilesDocument = {"__meta__":{"hash":"sha256:4cdccffaa318a317ce7a03b0964539cd9eda27d9da9651b2a664dd5f0a5c769d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThreatActorProfiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"threatActorProfiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"motivation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"techniques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"briefings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ThreatActorProfilesQuery, ThreatActorProfilesQueryVariables>;
export const ThreatBriefingsDocument = {"__meta__":{"hash":"sha256:fffa0b8c05c44757a5cd0a5556e3e6738417245432e5d2a1da4e90eb81c49bfd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThreatBriefings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"threatBriefings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PUBLISHED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"serviceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceIds"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PRIORITY"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"whatIsKnown"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}},{"kind":"Field","name":{"kind":"Name","value":"pendingCount"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notRelevantCount"}},{"kind":"Field","name":{"kind":"Name","value":"lapsedCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueCount"}},{"kind":"Field","name":{"kind":"Name","value":"techniques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdueAt"}},{"kind":"Field","name":{"kind":"Name","value":"actionsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sweeps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hunts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ThreatBriefingsQuery, ThreatBriefingsQueryVariables>;
export const TriageAlertsDocument = {"__meta__":{"hash":"sha256:f190af2959d98849348c624c10c96ae6ff99ffa81e5676b2b69cc6298ea1ef03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TriageAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TriageAlertsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"triageAlerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"alertId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TriageAlertsMutation, TriageAlertsMutationVariables>;
export const TuningRequestsDocument = {"__meta__":{"hash":"sha256:d8c50b025e58fc0aa2559fed60fc9217dcdf44ea4161d5df84e66c7fadab438e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TuningRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TuningRequestFilter"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REQUESTED"},{"kind":"EnumValue","value":"PLANNED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"isAskedFor"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tuningRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"REQUESTED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isAskedFor"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alertSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"tuning"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recurrences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableOperations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"isPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"isFromHere"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TuningRequestsQuery, TuningRequestsQueryVariables>;
export const UnlinkAlertsDocument = {"__meta__":{"hash":"sha256:6469d81ba2fcb40fa60ad157c5bd81abf14938c3ffb7012925866015739e7c30"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlinkAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnlinkAlertsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkAlerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"alertId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnlinkAlertsMutation, UnlinkAlertsMutationVariables>;
export const VulnerabilityForScannersDocument = {"__meta__":{"hash":"sha256:a4ee371833f93f8c6612c44d9d5cd180e13c96dcf960fd8a4ace46a5bb43e922"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VulnerabilityForScanners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vulnerabilityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"vulnerability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vulnerabilityId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"cweIds"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"csafAdvisory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VulnerabilityForScannersQuery, VulnerabilityForScannersQueryVariables>;
export const WholeCaseFileDocument = {"__meta__":{"hash":"sha256:2a256f080ba94af84b91f9d04071eed80a20f14d2bd28bf973002481c06c8fe5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeCaseFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bridge"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"present"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"invited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceResponses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planSteps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"consultedName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"answeredByName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"custodianName"}},{"kind":"Field","name":{"kind":"Name","value":"custodyEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"handlerName"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shiftLogEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"followUpDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpState"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WholeCaseFileQuery, WholeCaseFileQueryVariables>;
export const WriteServiceAnalysisDocument = {"__meta__":{"hash":"sha256:b20fbb7b4a30db838a98f5c32c99fffa1e2bb67c82b972bd86d9702c6d8d38c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteServiceAnalysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditServiceAnalysisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editServiceAnalysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAnalysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"logTrends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"eventCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingHours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"eventCount"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatesUnmet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WriteServiceAnalysisMutation, WriteServiceAnalysisMutationVariables>;