import type { Vocabulary } from "../vocabulary.js";

/** The named persons of a thing: those whom an operation may be left to, beside the teams that hold a cell. */
export const holders = {
  LEAD: {
    title: "Accepted lead of the incident",
    description:
      "Whoever has accepted to lead the response to this incident, until the role passes on or is taken away.",
  },
  OWNER: {
    title: "Accepted owner for the service",
    description:
      "Whoever has accepted to own the incident for the service that is acted on, until the role passes on or is taken away.",
  },
  OFFEREE: {
    title: "Person it is offered to",
    description: "The person to whom the role, or its handover, is offered. Nobody else can accept or decline.",
  },
  OFFERER: {
    title: "Person who offered it",
    description: "The person who made the offer.",
  },
  ROLE_HOLDER: {
    title: "Holder of the role",
    description: "The person who has accepted the role that is acted on, until it passes on or is taken away.",
  },
  REQUESTER: {
    title: "Person who asked for it",
    description: "The person who made the request.",
  },
  EXECUTIVE_INCIDENT_MANAGER: {
    title: "Executive incident manager",
    description:
      "One of those whom the organization has appointed to decide what the business must bear: two persons or more. Never the lead of the same incident.",
  },
} as const satisfies Vocabulary;

export type Holder = keyof typeof holders;
