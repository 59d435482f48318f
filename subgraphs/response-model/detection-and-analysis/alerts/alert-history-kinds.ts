import type { Vocabulary } from "../../vocabulary.js";

/** What happened to an alert. */
export const alertHistoryKinds = {
  RECEIVED: {
    title: "Received",
    description: "It came in: somebody reported it, a source handed it in, or a sweep made it.",
  },
  SUPPRESSED: {
    title: "Suppressed",
    description: "A suppression held it back from the queue.",
  },
  RETURNED: {
    title: "Returned",
    description:
      "It came back into the queue: somebody ended the suppression that held it back, none matched it any longer when it was reported again, or what it reports was recorded as an indicator, which `indicator` names.",
  },
  ACKNOWLEDGED: {
    title: "Acknowledged",
    description: "Somebody of the service team said that they have seen it, and until when it is triaged.",
  },
  DUE_TIME_MOVED: {
    title: "Due time moved",
    description:
      "It is to be triaged by another time: somebody moved it and said why, or its source found it worse than before.",
  },
  ASSIGNED: {
    title: "Assigned",
    description: "It was given to somebody who looks at it, or back to the whole team.",
  },
  TRIAGED: {
    title: "Triaged",
    description: "The service team took the first look at it; `reason` says what that showed.",
  },
  ASSESSED: {
    title: "Assessed",
    description: "The service team judged how bad it is.",
  },
  MARKED: {
    title: "Marked",
    description: "Who may read it was changed.",
  },
  CLOSED: {
    title: "Closed",
    description: "It was closed as no incident, after its triage.",
  },
  DISMISSED: {
    title: "Dismissed",
    description: "It was closed as no incident out of the queue, with others for the same reason or by itself.",
  },
  ESCALATED: {
    title: "Escalated",
    description: "An incident was opened from it.",
  },
  LINKED: {
    title: "Linked",
    description: "It became part of an incident that was open.",
  },
  DISPOSITIONED: {
    title: "Dispositioned",
    description: "Security said what it turned out to be in its incident.",
  },
  MERGED: {
    title: "Merged",
    description: "Its incident was merged into another one, which it is part of from then on.",
  },
  UNLINKED: {
    title: "Unlinked",
    description: "It was taken out of its incident.",
  },
  REROUTED: {
    title: "Rerouted",
    description: "It was handed over to another service, whose team triages it anew.",
  },
  REOPENED: {
    title: "Reopened",
    description: "It had been closed, and was put back into the queue to be triaged anew.",
  },
} as const satisfies Vocabulary;

export type AlertHistoryKind = keyof typeof alertHistoryKinds;
