import type { Vocabulary } from "../../vocabulary.js";
import { endsOfOutsideClocks } from "./clock-ends.js";
import type { ClockTerm } from "./clock-term.js";

/** What the directions of CERT-In ask for. */
export const indianClocks = {
  INDIA_CERT_IN_REPORT: {
    title: "CERT-In report",
    koreanTitle: "CERT-In 인시던트 보고",
    law: "CERT_IN",
    from: "NOTICED",
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2022-06-28",
        article: "Direction (ii)",
        source: "https://www.cert-in.org.in/PDF/CERT-In_Directions_70B_28.04.2022.pdf",
        length: { hours: 6 },
        warnHours: 2,
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "CONTACT"],
      },
    ],
    description:
      "The report of a cyber incident to the Indian Computer Emergency Response Team within 6 hours of noticing it or being told of it.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
} as const satisfies Vocabulary<ClockTerm>;
