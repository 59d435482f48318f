import type { Term, Vocabulary } from "../vocabulary.js";

interface EventTypeTerm extends Term {
  /** The type of the CloudEvent, by which a subscriber recognizes it. */
  readonly type: string;
  /** The names of what the event's data has, all of them always there. */
  readonly carries: readonly string[];
}

/** What the subgraphs tell each other and every other subscriber. Each event carries the latest facts, so the last one is enough. */
export const eventTypes = {
  ALERT_CHANGED: {
    title: "Alert changed",
    type: "dev.cordon.alert.changed",
    carries: ["id", "version", "operation", "state", "serviceId", "title", "source", "receivedAt", "incidentId"],
    description: "An alert was raised, triaged, linked, escalated or closed.",
  },
  INCIDENT_CHANGED: {
    title: "Incident changed",
    type: "dev.cordon.incident.changed",
    carries: [
      "id",
      "version",
      "operation",
      "state",
      "title",
      "severity",
      "handling",
      "serviceIds",
      "virtualTeamPersonIds",
      "customerDataEffects",
      "customersNotifiedAt",
      "definitionPredicates",
      "declaredAt",
    ],
    description: "An operation was carried out on an incident. Entering post-incident activity opens its review.",
  },
  DETECTION_REQUIREMENT_CHANGED: {
    title: "Detection requirement changed",
    type: "dev.cordon.detection-requirement.changed",
    carries: ["id", "version", "operation", "state", "serviceId", "title"],
    description: "A detection requirement was proposed, agreed, put in force, deployed or withdrawn.",
  },
  REVIEW_CHANGED: {
    title: "Review changed",
    type: "dev.cordon.review.changed",
    carries: ["id", "version", "operation", "incidentId", "state", "kind", "conclusion"],
    description: "A review was opened or went on. A completed one opens the way to closing its incident.",
  },
  LESSON_CHANGED: {
    title: "Lesson changed",
    type: "dev.cordon.lesson.changed",
    carries: ["id", "version", "operation", "reviewId", "kind", "whatHappened", "whatChanges"],
    description: "A lesson was added to the review of an incident.",
  },
  FOLLOW_UP_CHANGED: {
    title: "Follow-up changed",
    type: "dev.cordon.follow-up.changed",
    carries: [
      "id",
      "version",
      "operation",
      "state",
      "reviewId",
      "incidentId",
      "lessonId",
      "title",
      "description",
      "kind",
      "nature",
      "serviceId",
      "priority",
      "ownerId",
      "dueOn",
    ],
    description:
      "A follow-up was requested or went on. One of the kind `DETECTION_REQUIREMENT` is a proposal of such a requirement.",
  },
  TEAM_CHANGED: {
    title: "Team changed",
    type: "dev.cordon.team.changed",
    carries: ["id", "version", "operation", "name", "function", "responsibilities"],
    description: "A team was made or changed, with the function and the responsibilities that it now has.",
  },
  PERSON_CHANGED: {
    title: "Person changed",
    type: "dev.cordon.person.changed",
    carries: ["id", "version", "operation", "name", "subject", "kind", "teamIds", "operations", "expiresAt", "active"],
    description:
      "A person or a service account was added or changed, joined or left a team, or left the organization and is no longer active.",
  },
  SERVICE_CHANGED: {
    title: "Service changed",
    type: "dev.cordon.service.changed",
    carries: ["id", "version", "operation", "name", "ownerTeamId"],
    description: "A service was added or changed, or another team now owns it.",
  },
  ON_CALL_ROTATION_CHANGED: {
    title: "On-call rotation changed",
    type: "dev.cordon.on-call-rotation.changed",
    carries: ["id", "version", "operation", "name", "teamId"],
    description: "An on-call rotation of a team was made or changed.",
  },
} as const satisfies Vocabulary<EventTypeTerm>;

export type EventType = keyof typeof eventTypes;

/** The data of an event has exactly what its type says it carries. */
export type EventData<Type extends EventType> = Readonly<Record<(typeof eventTypes)[Type]["carries"][number], unknown>>;
