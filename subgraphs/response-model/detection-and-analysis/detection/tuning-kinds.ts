import type { Vocabulary } from "../../vocabulary.js";

/** How a detection is changed so that it does not raise again what is no incident. */
export const tuningKinds = {
  RULE_LOGIC: {
    title: "Rule logic",
    description: "What the rule of the source looks for is written anew.",
  },
  THRESHOLD: {
    title: "Threshold",
    description: "From how many, how often or how bad on the rule raises an alert.",
  },
  EXCLUSION: {
    title: "Exclusion",
    description: "Known accounts, hosts or addresses are left out of the rule, such as those of a scanner.",
  },
  SUPPRESSION: {
    title: "Suppression",
    description: "The rule stays, and Cordon holds its alerts back from the queue for a time.",
  },
  ENRICHMENT: {
    title: "Enrichment",
    description: "The rule gets more to go by, such as an inventory or threat intelligence.",
  },
  RULE_RETIRED: {
    title: "Rule retired",
    description: "The rule is switched off, since it finds nothing that another does not find better.",
  },
  OTHER: {
    title: "Other",
    description: "Something else is changed, as the text says.",
  },
} as const satisfies Vocabulary;

export type TuningKind = keyof typeof tuningKinds;
