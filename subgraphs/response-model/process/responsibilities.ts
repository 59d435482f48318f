import type { ControlledTerm } from "../controls/control-reference.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Activity } from "./activities.js";
import type { Side } from "./sides.js";

interface ResponsibilityTerm extends ControlledTerm {
  readonly koreanTitle: string;
  readonly activity: Activity;
  readonly side: Side;
}

/** The responsibility matrix: 25 cells, each the right and the duty to carry out certain operations. */
export const responsibilities = {
  SECURITY_DETECTION_REQUIREMENTS: {
    title: "Security detection requirements",
    koreanTitle: "보안 탐지 요구 사항",
    activity: "DETECTION_AND_ANALYSIS",
    side: "SECURITY_TEAM",
    description:
      "Says which signs of an attack every service must be able to detect and log, drawn from threat intelligence and past incidents. A requirement takes effect only when the service team has agreed to it as well.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-4"] }],
  },
  SECURITY_MONITORING_AND_ANALYSIS: {
    title: "Security monitoring and analysis",
    koreanTitle: "보안 모니터링 및 분석",
    activity: "DETECTION_AND_ANALYSIS",
    side: "SECURITY_TEAM",
    description:
      "Watches security signals across all services and analyses what they mean together. It removes false positives, records the analysis and confirms or dismisses each escalation.",
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4", "IR-5"] },
      { framework: "ISO_27001", ids: ["A.5.25"] },
    ],
  },
  IOC_SWEEPS: {
    title: "Indicator of compromise (IOC) sweeps",
    koreanTitle: "침해 지표(IOC) 스윕",
    activity: "DETECTION_AND_ANALYSIS",
    side: "SECURITY_TEAM",
    description:
      "Searches all systems for the traces a known attack leaves behind, such as file hashes, addresses and accounts. A sweep shows how far an incident really reaches.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-4"] }],
  },
  BREACH_HUNT: {
    title: "Breach hunt",
    koreanTitle: "침해 헌팅",
    activity: "DETECTION_AND_ANALYSIS",
    side: "SECURITY_TEAM",
    description:
      "Looks for adversaries that no alert has found, on the assumption that a breach has already happened. A find is escalated like any other.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-4"] }],
  },
  SECURITY_ON_CALL_AND_RESPONSE_LEAD: {
    title: "24x7 security on-call and incident response lead",
    koreanTitle: "24x7 보안 온콜 및 인시던트 대응 리드",
    activity: "DETECTION_AND_ANALYSIS",
    side: "SECURITY_TEAM",
    description:
      "Has a security responder on duty at every hour who receives each escalation, forms the virtual team and leads the first steps. A minute without a person on duty is a gap that is reported.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-4(11)", "IR-6"] }],
  },
  SERVICE_DETECTION_REQUIREMENTS: {
    title: "Service detection requirements",
    koreanTitle: "서비스 탐지 요구 사항",
    activity: "DETECTION_AND_ANALYSIS",
    side: "SERVICE_TEAM",
    description:
      "Says what can and should be detected inside the service, by the people who know how it is built, and agrees to the requirements that the security team proposes.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-4"] }],
  },
  MONITORING_INFRASTRUCTURE_DEPLOYMENT: {
    title: "Monitoring infrastructure deployment",
    koreanTitle: "모니터링 인프라 배포",
    activity: "DETECTION_AND_ANALYSIS",
    side: "SERVICE_TEAM",
    description:
      "Installs and runs the logging and monitoring in the service that agreed detection requirements ask for, and records when each of them works in production.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-5"] }],
  },
  SERVICE_ANALYSIS_AND_INSIGHT: {
    title: "Service analysis and insight",
    koreanTitle: "서비스 분석 및 인사이트",
    activity: "DETECTION_AND_ANALYSIS",
    side: "SERVICE_TEAM",
    description:
      "Explains what an event means inside the service: what is normal there, what is not, and which tenants, farms and servers it touches.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-4"] }],
  },
  EVENT_AND_ALERT_TRIAGE: {
    title: "Event and alert triage",
    koreanTitle: "이벤트 및 경고 초기 분석(트리아지)",
    activity: "DETECTION_AND_ANALYSIS",
    side: "SERVICE_TEAM",
    description:
      "Takes the first look at each event and alert of the service, sets its severity and escalates to the security team whatever may be an incident.",
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4", "IR-6"] },
      { framework: "ISO_27001", ids: ["A.5.25", "A.6.8"] },
      { framework: "SOC_2", ids: ["CC7.3"] },
    ],
  },
  SERVICE_ENGINEERING_ON_CALL: {
    title: "24x7 service engineering on-call",
    koreanTitle: "24x7 서비스 엔지니어링 온콜",
    activity: "DETECTION_AND_ANALYSIS",
    side: "SERVICE_TEAM",
    description:
      "Has an engineer of the service on duty at every hour who can be reached by the responders and can act in the service at once.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-4(11)"] }],
  },
  INCIDENT_RESPONSE_LEAD: {
    title: "Incident response lead",
    koreanTitle: "인시던트 대응 리드",
    activity: "CONTAINMENT_ERADICATION_RECOVERY",
    side: "SECURITY_TEAM",
    description:
      "Leads the response to one declared incident: keeps the virtual team together, sends the response back to analysis when more must be known, and ends it. From containment on there is exactly one lead at any time.",
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4", "IR-4(11)"] },
      { framework: "CSF_2_0", ids: ["RS.MA"] },
    ],
  },
  FORENSICS_INVESTIGATION: {
    title: "Forensics investigation",
    koreanTitle: "포렌식 조사",
    activity: "CONTAINMENT_ERADICATION_RECOVERY",
    side: "SECURITY_TEAM",
    description:
      "Gathers and examines evidence of what the adversary did, and keeps it under a chain of custody that cannot be rewritten.",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.2"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  SECURITY_EXPERTISE_AND_CONSULTING: {
    title: "Security expertise and consulting",
    koreanTitle: "보안 전문 지식 및 컨설팅",
    activity: "CONTAINMENT_ERADICATION_RECOVERY",
    side: "SECURITY_TEAM",
    description:
      "Answers the security questions of the people who act in the service, so that a measure stops the adversary and destroys no evidence.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-7"] }],
  },
  RECOVERY_GUIDANCE: {
    title: "Recovery guidance",
    koreanTitle: "복구 지침",
    activity: "CONTAINMENT_ERADICATION_RECOVERY",
    side: "SECURITY_TEAM",
    description:
      "Advises the service team how to recover safely: which state can be trusted, which ways in must be closed first, and what to watch afterwards.",
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4", "IR-7"] },
      { framework: "CSF_2_0", ids: ["RC.RP"] },
    ],
  },
  SECURITY_INCIDENT_OWNER: {
    title: "Security incident owner",
    koreanTitle: "보안 인시던트 소유자",
    activity: "CONTAINMENT_ERADICATION_RECOVERY",
    side: "SERVICE_TEAM",
    description:
      "Answers for the incident inside one affected service and sees that the plan is carried out there. Containment, eradication and recovery each begin only when every affected service has one owner.",
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4", "IR-4(11)"] },
      { framework: "CSF_2_0", ids: ["RS.MA"] },
    ],
  },
  SERVICE_INSIGHT_AND_EXPERTISE: {
    title: "Service insight and expertise",
    koreanTitle: "서비스 인사이트 및 전문 지식",
    activity: "CONTAINMENT_ERADICATION_RECOVERY",
    side: "SERVICE_TEAM",
    description:
      "Contributes knowledge of the service to the plan: what depends on what, what a measure would break, and what its good state looks like.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-7"] }],
  },
  EXECUTE_CONTAINMENT_ERADICATION_RECOVERY: {
    title: "Execute containment, eradication, and recovery",
    koreanTitle: "격리, 제거, 복구 실행",
    activity: "CONTAINMENT_ERADICATION_RECOVERY",
    side: "SERVICE_TEAM",
    description:
      "Carries out the measures in the service: contains the incident, evicts the adversary, closes the ways in and restores the service. Only a team that owns an affected service may do this.",
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.4", "CC7.5"] },
    ],
  },
  POST_INCIDENT_ANALYSIS_LEAD: {
    title: "Post-incident analysis lead",
    koreanTitle: "인시던트 사후 분석 리드",
    activity: "POST_INCIDENT_ACTIVITY",
    side: "SECURITY_TEAM",
    description:
      "Leads the review after recovery: gathers all parties, writes the technical summary from evidence and judges whether the response was sufficient and complete.",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.1"] },
      { framework: "ISO_27001", ids: ["A.5.27"] },
    ],
  },
  DATA_COLLECTION_AND_ARCHIVAL: {
    title: "Data collection and archival",
    koreanTitle: "데이터 수집 및 보관",
    activity: "POST_INCIDENT_ACTIVITY",
    side: "SECURITY_TEAM",
    description:
      "Collects the records and evidence of an incident and archives them for as long as retention rules or a legal hold ask for.",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.3"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  LESSONS_LEARNED_AND_BUG_REQUESTS: {
    title: "Lessons learned and bug requests",
    koreanTitle: "교훈 및 버그 요청",
    activity: "POST_INCIDENT_ACTIVITY",
    side: "SECURITY_TEAM",
    description:
      "Records what the incident taught and turns it into bugs, design changes and process changes with an owner. Each of these follow-ups is checked again until it is resolved.",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.1"] },
      { framework: "CSF_2_0", ids: ["ID.IM"] },
      { framework: "ISO_27001", ids: ["A.5.27"] },
    ],
  },
  INCIDENT_REPORTING: {
    title: "Incident reporting",
    koreanTitle: "인시던트 보고",
    activity: "POST_INCIDENT_ACTIVITY",
    side: "SECURITY_TEAM",
    description:
      "Writes the report of the incident for management, auditors and authorities, with its sequence of events, its effects and what was changed because of it.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
  SERVICE_SIDE_INCIDENT_ANALYSIS: {
    title: "Service-side incident analysis",
    koreanTitle: "서비스 측 인시던트 분석",
    activity: "POST_INCIDENT_ACTIVITY",
    side: "SERVICE_TEAM",
    description:
      "Adds the view of the service to the review: why the service was open to this attack, and how its monitoring and its people did.",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
  },
  PRIORITIZE_FOLLOW_UP_ACTIVITIES: {
    title: "Prioritize follow-up activities",
    koreanTitle: "후속 작업 우선순위 지정",
    activity: "POST_INCIDENT_ACTIVITY",
    side: "SERVICE_TEAM",
    description:
      "Decides in which order the follow-ups of an incident are done in the service, weighing them against its other work.",
    controls: [{ framework: "CSF_2_0", ids: ["ID.IM"] }],
  },
  SECURITY_INVESTMENT_IMPLEMENTATION: {
    title: "Implementation of security investments",
    koreanTitle: "보안 투자 이행",
    activity: "POST_INCIDENT_ACTIVITY",
    side: "SERVICE_TEAM",
    description:
      "Builds the improvements that came out of incidents into the service, and hands each one to the security team for verification.",
    controls: [{ framework: "CSF_2_0", ids: ["PR", "ID.IM"] }],
  },
  SERVICE_SECURITY_READINESS: {
    title: "Service security readiness",
    koreanTitle: "서비스 보안 대비",
    activity: "POST_INCIDENT_ACTIVITY",
    side: "SERVICE_TEAM",
    description:
      "Makes the service ready for the next incident: its contacts, procedures, training and monitoring take in what this one taught.",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.1"] },
      { framework: "CSF_2_0", ids: ["PR"] },
    ],
  },
} as const satisfies Vocabulary<ResponsibilityTerm>;

export type Responsibility = keyof typeof responsibilities;
