import type { Vocabulary } from "../vocabulary.js";
import { appointments } from "./appointments.js";

/** The named persons of a thing: those whom an operation may be left to, beside the teams that hold a cell. */
export const holders = {
  LEAD: {
    title: "Incident response lead",
    description:
      "Whoever has accepted to lead the response to this incident, until the role passes on or is taken away.",
  },
  OWNER: {
    title: "Security incident owner",
    description:
      "Whoever has accepted to own the incident for the service that is acted on, until the role passes on or is taken away.",
  },
  OFFEREE: {
    title: "Whoever it is offered to",
    description: "The person to whom the role, or its handover, is offered. Nobody else can accept or decline.",
  },
  OFFERER: {
    title: "Whoever offered it",
    description: "The person who made the offer.",
  },
  ROLE_HOLDER: {
    title: "Whoever holds the role",
    description: "The person who has accepted the role that is acted on, until it passes on or is taken away.",
  },
  REQUESTER: {
    title: "Whoever asked for it",
    description: "The person who made the request.",
  },
  SERVICE_ENGINEER: {
    title: "Service engineers of the rotation",
    description:
      "The people of the team whose rotation it is, where that team is on call for the service side: it puts its own people on call.",
  },
  ...appointments,
} as const satisfies Vocabulary;

export type Holder = keyof typeof holders;
