import type { Vocabulary } from "../../vocabulary.js";

/** Why a vulnerability does not affect a service, by the words of VEX (CISA, Minimum Requirements for VEX), which CSAF 2.0 has as well. */
export const notAffectedJustifications = {
  COMPONENT_NOT_PRESENT: {
    title: "Component not present",
    description: "The service does not have the vulnerable component (VEX `component_not_present`).",
  },
  VULNERABLE_CODE_NOT_PRESENT: {
    title: "Vulnerable code not present",
    description:
      "The service has the component, without the code that is vulnerable: it was left out or never built in (VEX `vulnerable_code_not_present`).",
  },
  VULNERABLE_CODE_NOT_IN_EXECUTE_PATH: {
    title: "Vulnerable code never run",
    description:
      "The vulnerable code is there, and nothing in the service ever runs it (VEX `vulnerable_code_not_in_execute_path`).",
  },
  VULNERABLE_CODE_CANNOT_BE_CONTROLLED_BY_ADVERSARY: {
    title: "Vulnerable code out of an adversary's reach",
    description:
      "The vulnerable code runs, and nothing that an adversary controls reaches it (VEX `vulnerable_code_cannot_be_controlled_by_adversary`).",
  },
  INLINE_MITIGATIONS_ALREADY_EXIST: {
    title: "Built-in mitigations",
    description:
      "The service has protections built in that keep the vulnerability from being exploited, and that nobody can switch off (VEX `inline_mitigations_already_exist`).",
  },
} as const satisfies Vocabulary;

export type NotAffectedJustification = keyof typeof notAffectedJustifications;
