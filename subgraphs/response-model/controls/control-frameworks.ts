import type { Vocabulary } from "../vocabulary.js";

/** The standards and laws that Cordon can be checked against. */
export const controlFrameworks = {
  NIST_800_53: {
    title: "NIST SP 800-53 Rev. 5",
    description:
      "The catalogue of security and privacy controls for information systems, published by NIST. Its Incident Response family (IR) says what an organization must be able to do before, during and after an incident.",
  },
  NIST_800_61_R2: {
    title: "NIST SP 800-61 Rev. 2",
    description:
      "The Computer Security Incident Handling Guide, published by NIST. Its life cycle of four stages is the basis of the process that Cordon runs.",
  },
  CSF_2_0: {
    title: "NIST Cybersecurity Framework 2.0",
    description:
      "A set of security outcomes grouped into six functions: Govern, Identify, Protect, Detect, Respond and Recover. Revision 3 of NIST SP 800-61 describes incident response in these terms.",
  },
  ISO_27001: {
    title: "ISO/IEC 27001:2022",
    description:
      "The international standard for managing information security. Its Annex A lists controls, several of which cover how incidents are planned for, assessed, answered and learned from.",
  },
  SOC_2: {
    title: "SOC 2 Trust Services Criteria",
    description:
      "The criteria by which an independent auditor judges whether a service organization protects its customers' data. The CC7 series covers how security events are found, evaluated and answered.",
  },
  GDPR: {
    title: "General Data Protection Regulation",
    description:
      "The data protection law of the European Union. It says when a breach of personal data must be reported to the authority and to the people concerned, and what the report must contain.",
  },
  NIS2: {
    title: "NIS2 Directive (EU) 2022/2555",
    description:
      "The European Union's directive on the security of essential and important services. It asks for an early warning, a notification and a final report on every significant incident.",
  },
  DORA: {
    title: "Digital Operational Resilience Act (EU) 2022/2554",
    description:
      "The European Union's regulation on the digital resilience of the financial sector. Financial entities report major technology-related incidents to their supervisor against short deadlines.",
  },
} as const satisfies Vocabulary;

export type ControlFramework = keyof typeof controlFrameworks;
