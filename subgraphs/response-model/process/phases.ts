import type { ControlledTerm } from "../controls/control-reference.js";
import type { Vocabulary } from "../vocabulary.js";
import type { PhaseGroup } from "./phase-groups.js";

interface PhaseTerm extends ControlledTerm {
  /** The box of the published diagram that this phase stands in. */
  readonly group: PhaseGroup;
}

/** The six phases of the process, in order, after NIST SP 800-61 revision 2. */
export const phases = {
  PREPARATION: {
    title: "Preparation",
    group: "PREPARATION",
    description:
      "Making the organization ready before anything happens: people are trained, teams and on-call rotations are known, procedures are current, and exercises show whether they hold.",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.1"] },
      { framework: "NIST_800_53", ids: ["IR-1", "IR-8"] },
      { framework: "CSF_2_0", ids: ["GV", "ID", "PR"] },
      { framework: "ISO_27001", ids: ["A.5.24"] },
    ],
  },
  DETECTION_AND_ANALYSIS: {
    title: "Detection and analysis",
    group: "DETECTION_AND_ANALYSIS",
    description:
      "Noticing a possible incident in production and analysing every event around it. The phase ends when the security team has confirmed the incident and declared it, or has dismissed it with a reason.",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2"] },
      { framework: "NIST_800_53", ids: ["IR-4", "IR-5", "IR-6"] },
      { framework: "CSF_2_0", ids: ["DE", "DE.AE-08", "ID.IM"] },
      { framework: "ISO_27001", ids: ["A.5.25", "A.6.8"] },
      { framework: "SOC_2", ids: ["CC7.3"] },
    ],
  },
  CONTAINMENT: {
    title: "Containment",
    group: "CONTAINMENT_ERADICATION_RECOVERY",
    description:
      "Stopping the adversary before more is reached, and limiting what the incident does to customers, their data, systems and services. The service team acts, on the basis of a recorded analysis.",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3", "3.3.1"] },
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "CSF_2_0", ids: ["RS.MA", "RS.AN", "RS.MI"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.4"] },
    ],
  },
  ERADICATION: {
    title: "Eradication",
    group: "CONTAINMENT_ERADICATION_RECOVERY",
    description:
      "Removing the root cause with high confidence: the adversary is evicted completely and the weakness that let it in is mitigated.",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3", "3.3.4"] },
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "CSF_2_0", ids: ["RS.MA", "RS.AN", "RS.MI"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.4"] },
    ],
  },
  RECOVERY: {
    title: "Recovery",
    group: "CONTAINMENT_ERADICATION_RECOVERY",
    description:
      "Bringing the services back to their last known good state, from backups where needed, and watching them with extra care until it is sure that the adversary does not return.",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3", "3.3.4"] },
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "CSF_2_0", ids: ["RC.RP", "RC.CO"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.5"] },
    ],
  },
  POST_INCIDENT_ACTIVITY: {
    title: "Post-incident activity",
    group: "POST_INCIDENT_ACTIVITY",
    description:
      "Reviewing the incident and the response to it with everybody who took part. What was learned becomes follow-up work with an owner, and an explicit decision whether the process itself must change.",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.1", "3.4.2", "3.4.3"] },
      { framework: "CSF_2_0", ids: ["ID.IM"] },
      { framework: "ISO_27001", ids: ["A.5.27"] },
      { framework: "SOC_2", ids: ["CC7.5"] },
    ],
  },
} as const satisfies Vocabulary<PhaseTerm>;

export type Phase = keyof typeof phases;
