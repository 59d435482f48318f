import subgraphs from "../../subgraphs.json";
import type { Term, Vocabulary } from "../vocabulary.js";
import { partEventTypes } from "./part-event-types.js";

/**
 * What a field of an event is: a FACT is an id, a code, a number or a time; a TEXT says something in words or by a name; a
 * PERSON says who is involved. A system outside Cordon is told facts only.
 */
export type EventFieldKind = "FACT" | "TEXT" | "PERSON";

interface EventTypeTerm extends Term {
  /** The type of the CloudEvent, by which a subscriber recognizes it. */
  readonly type: string;
  /** The one subgraph that it comes from. */
  readonly sender: SubgraphName;
  /** The subgraphs that keep a copy by it: they are told all of it. */
  readonly receivers: readonly SubgraphName[];
  /** What the event's data has, all of it always there, and of which kind each is. */
  readonly carries: Readonly<Record<string, EventFieldKind>>;
}

type SubgraphName = keyof typeof subgraphs;

/** Whoever subscribes to teams keeps a directory by its events. */
const directories = subgraphs.teams.subscribers as readonly SubgraphName[];

/** What every event about one thing carries. */
const changed = { id: "FACT", version: "FACT", operation: "FACT" } as const;

/** What the subgraphs tell each other and every other subscriber. Each event carries the latest facts, so the last one is enough. */
export const eventTypes = {
  ALERT_CHANGED: {
    title: "Alert changed",
    type: "dev.cordon.alert.changed",
    sender: "incidents",
    receivers: [],
    carries: {
      ...changed,
      state: "FACT",
      serviceId: "FACT",
      title: "TEXT",
      source: "FACT",
      receivedAt: "FACT",
      incidentId: "FACT",
    },
    description:
      "An alert was raised, triaged, linked, escalated or closed. What is done with it in an incident that fewer people read is told of that incident alone.",
  },
  ALERTS_CHANGED: {
    title: "Alerts changed",
    type: "dev.cordon.alerts.changed",
    sender: "incidents",
    receivers: [],
    carries: { id: "FACT", version: "FACT", operation: "FACT", alertSourceId: "FACT", ids: "FACT" },
    description:
      "One call changed many alerts: a source handed them in, a service team acknowledged, triaged, dismissed or escalated them, they were linked to an incident, judged in it or taken out of it, or a suppression that was ended returned them to the queue. `ids` names those with news; mere repeats are not told, nor what is done in an incident that fewer people read than the alert.",
  },
  ALERT_SOURCE_CHANGED: {
    title: "Alert source changed",
    type: "dev.cordon.alert-source.changed",
    sender: "incidents",
    receivers: [],
    carries: { ...changed, state: "FACT", name: "TEXT", serviceIds: "FACT", keyId: "FACT" },
    description:
      "A source of alerts was registered, amended, enabled or disabled, or was given a key: then `keyId` says which, and nothing what it is.",
  },
  ALERT_CORRELATION_CHANGED: {
    title: "Alert correlation changed",
    type: "dev.cordon.alert-correlation.changed",
    sender: "incidents",
    receivers: [],
    carries: { ...changed, state: "FACT", serviceIds: "FACT", alertIds: "FACT" },
    description:
      "That alerts belong together was suggested, accepted or refused, or the suggestion has grown, lapsed or come to other services with its alerts.",
  },
  ALERT_SUPPRESSION_CHANGED: {
    title: "Alert suppression changed",
    type: "dev.cordon.alert-suppression.changed",
    sender: "incidents",
    receivers: [],
    carries: { ...changed, state: "FACT", serviceId: "FACT", endsAt: "FACT" },
    description: "A rule that holds alerts back was made, proposed, agreed to, extended or ended, or its time is over.",
  },
  TUNING_REQUEST_CHANGED: {
    title: "Tuning request changed",
    type: "dev.cordon.tuning-request.changed",
    sender: "incidents",
    receivers: [],
    carries: { ...changed, state: "FACT", serviceId: "FACT", heldBy: "FACT" },
    description:
      "The tuning of a detection was planned, done or declined. That it was asked for is told by the event of the alerts that were dismissed.",
  },
  INCIDENT_CHANGED: {
    title: "Incident changed",
    type: "dev.cordon.incident.changed",
    sender: "incidents",
    receivers: ["lessons", "teams"],
    carries: {
      ...changed,
      number: "FACT",
      entry: "FACT",
      state: "FACT",
      phase: "FACT",
      title: "TEXT",
      severity: "FACT",
      handling: "FACT",
      serviceId: "FACT",
      serviceIds: "FACT",
      virtualTeamPersonIds: "PERSON",
      askedPersonIds: "PERSON",
      askedTeamIds: "PERSON",
      reopenings: "FACT",
      customerDataEffects: "FACT",
      customersNotifiedAt: "FACT",
      definitionPredicates: "FACT",
      declaredAt: "FACT",
      timer: "FACT",
      awaitedId: "FACT",
      dueAt: "FACT",
      awaitedPersonIds: "PERSON",
      awaitedTeamIds: "PERSON",
    },
    description:
      "An operation was carried out on an incident or on anything of it, its review came further, or somebody did not do in time what waits for them: then `timer` says what, and `awaitedId`, `awaitedPersonIds` and `awaitedTeamIds` on what and for whom. Entering post-incident activity opens its review.",
  },
  ...partEventTypes,
  INDICATOR_CHANGED: {
    title: "Indicator changed",
    type: "dev.cordon.indicator.changed",
    sender: "incidents",
    receivers: [],
    carries: { operation: "FACT", ids: "FACT" },
    description:
      "Indicators of compromise were recorded, amended, related, seen, marked as false positives or withdrawn. The event names them by their ids alone, as each has readers of its own.",
  },
  BREACH_HUNT_CHANGED: {
    title: "Breach hunt changed",
    type: "dev.cordon.breach-hunt.changed",
    sender: "incidents",
    receivers: [],
    carries: { ...changed, state: "FACT", incidentId: "FACT", serviceIds: "FACT" },
    description:
      "A hunt for a breach was opened, amended, searched, found something, was concluded or reopened, or a finding of it was linked to an incident that is not marked for fewer than all responders.",
  },
  INDICATOR_SWEEP_CHANGED: {
    title: "Indicator sweep changed",
    type: "dev.cordon.indicator-sweep.changed",
    sender: "incidents",
    receivers: [],
    carries: {
      ...changed,
      state: "FACT",
      incidentId: "FACT",
      serviceIds: "FACT",
      serviceSweepIds: "FACT",
      sweepResultIds: "FACT",
    },
    description:
      "A sweep for indicators was ordered, completed or cancelled, a result for a service was recorded, confirmed or disputed, or services are overdue: `serviceSweepIds` and `sweepResultIds` name what is another way in them.",
  },
  DETECTION_REQUIREMENT_CHANGED: {
    title: "Detection requirement changed",
    type: "dev.cordon.detection-requirement.changed",
    sender: "incidents",
    receivers: [],
    carries: { ...changed, state: "FACT", serviceId: "FACT", title: "TEXT" },
    description:
      "A detection requirement was proposed, agreed, amended, prioritized, put in force, deployed or withdrawn, or the last of its monitoring was taken down.",
  },
  MONITORING_DEPLOYMENT_CHANGED: {
    title: "Monitoring deployment changed",
    type: "dev.cordon.monitoring-deployment.changed",
    sender: "incidents",
    receivers: [],
    carries: {
      ...changed,
      state: "FACT",
      serviceId: "FACT",
      detectionRequirementId: "FACT",
      environment: "TEXT",
      health: "FACT",
    },
    description:
      "Monitoring was deployed, amended, tried out, replaced or taken down, its health was reported, or nobody reported it in the time that was promised.",
  },
  THREAT_BRIEFING_CHANGED: {
    title: "Threat briefing changed",
    type: "dev.cordon.threat-briefing.changed",
    sender: "incidents",
    receivers: [],
    carries: {
      ...changed,
      state: "FACT",
      edition: "FACT",
      handling: "FACT",
      priority: "FACT",
      serviceIds: "FACT",
      acknowledgementIds: "FACT",
    },
    description:
      "A threat briefing was drafted, amended, published or withdrawn, the team of a service answered it, or services are overdue: `acknowledgementIds` names the acknowledgements that changed. No system outside is told before it is published.",
  },
  THREAT_ACTOR_PROFILE_CHANGED: {
    title: "Threat actor profile changed",
    type: "dev.cordon.threat-actor-profile.changed",
    sender: "incidents",
    receivers: [],
    carries: { ...changed, handling: "FACT", confidence: "FACT" },
    description: "What threat intelligence knows of an adversary was recorded or amended.",
  },
  VULNERABILITY_CHANGED: {
    title: "Vulnerability changed",
    type: "dev.cordon.vulnerability.changed",
    sender: "incidents",
    receivers: [],
    carries: {
      ...changed,
      number: "FACT",
      state: "FACT",
      severity: "FACT",
      handling: "FACT",
      serviceIds: "FACT",
      serviceId: "FACT",
      exposureIds: "FACT",
      title: "TEXT",
    },
    description:
      "A vulnerability was reported, confirmed, amended, assessed or fixed by a service, linked to an incident, disclosed or rejected. No system outside is told before it is disclosed.",
  },
  PRECURSOR_CHANGED: {
    title: "Precursor changed",
    type: "dev.cordon.precursor.changed",
    sender: "incidents",
    receivers: [],
    carries: { ...changed, state: "FACT", kind: "FACT", handling: "FACT", serviceIds: "FACT" },
    description:
      "A sign that an incident may occur was recorded, amended, closed or reopened, or a measure was taken against it. No system outside is told.",
  },
  PRECURSOR_LINK_CHANGED: {
    title: "Precursor link changed",
    type: "dev.cordon.precursor-link.changed",
    sender: "incidents",
    receivers: [],
    carries: { ...changed },
    description:
      "A sign was linked to the incident that it announced. It is told to whoever reads both, and to no system outside.",
  },
  SERVICE_ANALYSIS_CHANGED: {
    title: "Service analysis changed",
    type: "dev.cordon.service-analysis.changed",
    sender: "incidents",
    receivers: [],
    carries: { ...changed, state: "FACT", serviceId: "FACT", kind: "FACT", periodFrom: "FACT", periodUntil: "FACT" },
    description: "The analysis of a service over a period was drafted, edited, published, amended or discarded.",
  },
  REVIEW_CHANGED: {
    title: "Review changed",
    type: "dev.cordon.review.changed",
    sender: "lessons",
    receivers: ["incidents"],
    carries: { ...changed, incidentId: "FACT", reopenings: "FACT", state: "FACT", kind: "FACT", conclusion: "FACT" },
    description: "A review was opened or went on. A completed one opens the way to closing its incident.",
  },
  LESSON_CHANGED: {
    title: "Lesson changed",
    type: "dev.cordon.lesson.changed",
    sender: "lessons",
    receivers: [],
    carries: { ...changed, reviewId: "FACT", kind: "FACT", whatHappened: "TEXT", whatChanges: "TEXT" },
    description: "A lesson was added to the review of an incident.",
  },
  FOLLOW_UP_CHANGED: {
    title: "Follow-up changed",
    type: "dev.cordon.follow-up.changed",
    sender: "lessons",
    receivers: [],
    carries: {
      ...changed,
      state: "FACT",
      reviewId: "FACT",
      incidentId: "FACT",
      lessonId: "FACT",
      title: "TEXT",
      description: "TEXT",
      kind: "FACT",
      nature: "FACT",
      serviceId: "FACT",
      priority: "FACT",
      ownerId: "PERSON",
      dueOn: "FACT",
    },
    description:
      "A follow-up was requested or went on. One of the kind `DETECTION_REQUIREMENT` is a proposal of such a requirement.",
  },
  TEAM_CHANGED: {
    title: "Team changed",
    type: "dev.cordon.team.changed",
    sender: "teams",
    receivers: directories,
    carries: { ...changed, name: "TEXT", function: "FACT", responsibilities: "FACT" },
    description: "A team was made or changed, with the function and the responsibilities that it now has.",
  },
  PERSON_CHANGED: {
    title: "Person changed",
    type: "dev.cordon.person.changed",
    sender: "teams",
    receivers: directories,
    carries: {
      ...changed,
      name: "TEXT",
      subject: "PERSON",
      email: "PERSON",
      kind: "FACT",
      teamIds: "FACT",
      appointments: "FACT",
      operations: "FACT",
      expiresAt: "FACT",
      active: "FACT",
    },
    description:
      "A person or a service account was added or changed, joined or left a team, was appointed or is so no longer, or left the organization and is no longer active.",
  },
  SERVICE_CHANGED: {
    title: "Service changed",
    type: "dev.cordon.service.changed",
    sender: "teams",
    receivers: directories,
    carries: { ...changed, name: "TEXT", ownerTeamId: "FACT" },
    description: "A service was added or changed, or another team now owns it.",
  },
  RESPONSIBILITY_REQUEST_CHANGED: {
    title: "Responsibility request changed",
    type: "dev.cordon.responsibility-request.changed",
    sender: "teams",
    receivers: [],
    carries: {
      ...changed,
      state: "FACT",
      teamId: "FACT",
      responsibility: "FACT",
      requestedById: "PERSON",
      expiresAt: "FACT",
      decidedById: "PERSON",
    },
    description:
      "A cell of the security side was requested for a team, or such a request was granted, refused or withdrawn, or has lapsed.",
  },
  ON_CALL_ROTATION_CHANGED: {
    title: "On-call rotation changed",
    type: "dev.cordon.on-call-rotation.changed",
    sender: "teams",
    receivers: [],
    carries: { ...changed, name: "TEXT", teamId: "FACT" },
    description: "An on-call rotation of a team was made or changed.",
  },
  SHIFT_CHANGED: {
    title: "Shift changed",
    type: "dev.cordon.shift.changed",
    sender: "teams",
    receivers: [],
    carries: { ...changed, state: "FACT", teamId: "FACT", entryId: "FACT" },
    description:
      "A shift of an operations center was opened or handed over, or something was written into its log: `entryId` is the id of the entry, whose words the event does not have.",
  },
} as const satisfies Vocabulary<EventTypeTerm>;

export type EventType = keyof typeof eventTypes;

/** The data of an event has exactly what its type says it carries. */
export type EventData<Type extends EventType> = Readonly<Record<keyof (typeof eventTypes)[Type]["carries"], unknown>>;
