import type { Vocabulary } from "../../vocabulary.js";

/** What became of one alert among the many that a single call was about. */
export const alertOutcomes = {
  RECEIVED: {
    title: "Received",
    description:
      "It was not known, or begins anew: a new alert is in the queue of the service team, also where its source sees it no longer.",
  },
  REPEATED: {
    title: "Repeated",
    description:
      "It tells of what an alert tells of already, which now counts one more, and keeps what this says besides: indicators, techniques, rules. An alert that was dismissed counts one more as well, where the dismissal holds.",
  },
  RESOLVED: {
    title: "Resolved",
    description:
      "The source sees it no longer; the alert says so. One of an incident whose response has ended stays as it is.",
  },
  ACKNOWLEDGED: {
    title: "Acknowledged",
    description: "Somebody of the service team has seen the alert and said until when it is triaged.",
  },
  ASSIGNED: {
    title: "Assigned",
    description: "The alert is assigned to somebody, or to nobody any more: then it waits for the whole team.",
  },
  TRIAGED: {
    title: "Triaged",
    description:
      "The service team has taken a first look at the alert, and assessed its severity where the call says how bad it is.",
  },
  ASSESSED: {
    title: "Assessed",
    description: "The severity of the alert, which was triaged before and keeps its findings, is assessed.",
  },
  DISMISSED: {
    title: "Dismissed",
    description: "The alert is closed as no incident.",
  },
  RETURNED: {
    title: "Returned",
    description: "It is in the queue again: somebody has ended, before its time, what held it back.",
  },
  REOPENED: {
    title: "Reopened",
    description: "The alert, which was closed, is back in the queue of the service team.",
  },
  REROUTED: {
    title: "Rerouted",
    description: "The alert is in the queue of another service, whose team triages it.",
  },
  ESCALATED: {
    title: "Escalated",
    description: "The alert is one of those that an incident was opened from.",
  },
  LINKED: {
    title: "Linked",
    description: "The alert belongs to the incident that the call names.",
  },
  UNLINKED: {
    title: "Unlinked",
    description: "The alert was taken out of the incident, and is in the queue of its service as it was before.",
  },
  DISPOSITIONED: {
    title: "Dispositioned",
    description: "Security has said what the alert turned out to be in its incident.",
  },
  REFUSED: {
    title: "Refused",
    description: "Nothing was done, and the reason stands beside it.",
  },
} as const satisfies Vocabulary;

export type AlertOutcome = keyof typeof alertOutcomes;
