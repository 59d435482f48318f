import type { Vocabulary } from "../vocabulary.js";

/** What the organization appoints persons to by name, whatever their teams hold. */
export const appointments = {
  EXECUTIVE_INCIDENT_MANAGER: {
    title: "Executive incident manager",
    koreanTitle: "총괄 인시던트 관리자",
    description:
      "One of those whom the organization has appointed to decide what the business must bear: two persons or more. Never the lead of the same incident.",
  },
} as const satisfies Vocabulary;

export type Appointment = keyof typeof appointments;
