import type { Vocabulary } from "../vocabulary.js";

/** Who may read an incident, as the Traffic Light Protocol 2.0 (TLP) of FIRST marks it. Ordered from closed to open. */
export const handlings = {
  RED: {
    title: "TLP:RED",
    description:
      "For the members of the incident's virtual team alone, or for security on-call before there is one, for whoever is asked for something in it until they have answered, and for the team of legal affairs whose hold on it is in force.",
  },
  AMBER_STRICT: {
    title: "TLP:AMBER+STRICT",
    description:
      "For whoever reads TLP:RED, the security side and the teams that own an affected service. Sweeps, hunts, precursors, vulnerabilities, indicators, threat briefings and profiles of adversaries that belong to no incident are for threat intelligence and the response center as well.",
  },
  AMBER: {
    title: "TLP:AMBER",
    description: "For every responder in the organization who needs to know of it.",
  },
  GREEN: {
    title: "TLP:GREEN",
    description: "For everybody who is signed in, but not for the public.",
  },
  CLEAR: {
    title: "TLP:CLEAR",
    description: "For everybody who is signed in, and it may be passed on to anybody.",
  },
} as const satisfies Vocabulary;

export type Handling = keyof typeof handlings;
