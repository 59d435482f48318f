import type { Vocabulary } from "../../vocabulary.js";

/** How a source writes its alerts. Each but the last has a mapping that Cordon brings with it. */
export const alertFormats = {
  OCSF_DETECTION_FINDING: {
    title: "OCSF Detection Finding",
    description: "The class 2004 of the Open Cybersecurity Schema Framework, in the versions 1.1 to 1.9.",
  },
  PROMETHEUS_ALERTMANAGER: {
    title: "Prometheus Alertmanager",
    description: "What the webhook receiver of Prometheus Alertmanager sends, in its version 4.",
  },
  MICROSOFT_SENTINEL: {
    title: "Microsoft Sentinel",
    description: "Incidents of Microsoft Sentinel, as a playbook passes them on or as its API answers with them.",
  },
  GENERIC_JSON: {
    title: "Generic JSON",
    description: "Any other JSON: the mapping of the source says what stands where.",
  },
} as const satisfies Vocabulary;

export type AlertFormat = keyof typeof alertFormats;
