import type { Promised } from "./promised.js";

/** What is promised of those who know: questions and answers, recommended eradications, and notes of service teams. */
export const advicePromises: Readonly<Record<string, Promised>> = {
  requestConsultation: {
    moves: ["Consultation: nothing → REQUESTED"],
    waits: ["NOT_MERGED", "COUNSEL_AFTER_THE_END", "CONSULTED_FITS", "ANSWER_DUE_AHEAD", "PRIVILEGE_HELD"],
  },
  answerConsultation: {
    moves: ["Consultation: REQUESTED → ANSWERED"],
    waits: ["NOT_MERGED", "PRIVILEGE_HELD"],
  },
  recordOverdueConsultation: {},
  supplementConsultation: {
    moves: ["Consultation: ANSWERED → ANSWERED"],
    waits: ["NOT_MERGED", "PRIVILEGE_HELD"],
  },
  declineConsultation: { moves: ["Consultation: REQUESTED → DECLINED"], waits: ["NOT_MERGED", "PRIVILEGE_HELD"] },
  withdrawConsultation: { moves: ["Consultation: REQUESTED → WITHDRAWN"], waits: ["NOT_MERGED"] },
  recommendEradication: {
    moves: [
      "ServiceResponse: ANALYSIS → ANALYSIS",
      "ServiceResponse: CONTAINMENT → CONTAINMENT",
      "ServiceResponse: ERADICATION → ERADICATION",
      "Recommendation: nothing → PROPOSED",
      "Recommendation: PROPOSED → SUPERSEDED, beside",
      "Recommendation: ACCEPTED → SUPERSEDED, beside",
    ],
    waits: ["INCIDENT_DECLARED"],
    opens: ["OF_PRESENT_ROUND"],
  },
  acceptRecommendation: {
    moves: ["Recommendation: PROPOSED → PROPOSED", "Recommendation: PROPOSED → ACCEPTED"],
    waits: ["INCIDENT_DECLARED", "SERVICES_AFFECTED of THIS_SERVICE", "OF_PRESENT_ROUND", "DECISION_TO_MAKE"],
    shuts: ["DECISION_TO_MAKE"],
  },
  rejectRecommendation: {
    moves: ["Recommendation: PROPOSED → REJECTED"],
    waits: ["INCIDENT_DECLARED", "SERVICES_AFFECTED of THIS_SERVICE", "OF_PRESENT_ROUND"],
  },
  withdrawRecommendation: {
    moves: ["Recommendation: PROPOSED → WITHDRAWN", "Recommendation: ACCEPTED → WITHDRAWN"],
    waits: ["INCIDENT_DECLARED"],
  },
  addServiceNote: { waits: ["INCIDENT_OPEN"] },
  editServiceNote: { waits: ["INCIDENT_OPEN"] },
};
