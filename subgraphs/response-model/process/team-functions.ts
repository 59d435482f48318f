import type { Vocabulary } from "../vocabulary.js";

/** What a team is for. Each real team of an organization has exactly one of these functions. */
export const teamFunctions = {
  SECURITY_RESPONSE_CENTER: {
    title: "Microsoft Security Response Center (MSRC)",
    koreanTitle: "Microsoft 보안 대응 센터",
    description:
      "Identifies, monitors and resolves security incidents and software vulnerabilities across the company, and is where researchers report the vulnerabilities they find.",
  },
  CYBER_DEFENSE_OPERATIONS_CENTER: {
    title: "Cyber Defense Operations Center (CDOC)",
    koreanTitle: "사이버 방어 운영 센터",
    description:
      "A physical place that brings responders and experts of many teams together, day and night, so that they can protect, detect and respond in real time.",
  },
  LEGAL_AFFAIRS: {
    title: "Corporate, External, and Legal Affairs (CELA)",
    koreanTitle: "대외 및 법률 업무",
    description:
      "Gives legal and regulatory advice as soon as an incident is suspected, and vets any wish to delay a notice to customers.",
  },
  SECURITY_RESPONSE: {
    title: "Microsoft 365 Security Response Team",
    koreanTitle: "Microsoft 365 보안 대응 팀",
    description:
      "Builds the response process together with the service teams and drives every response: it receives each escalation, confirms the incident and leads the investigation.",
  },
  TRUST: {
    title: "Office 365 Trust",
    koreanTitle: "Office 365 트러스트",
    description:
      "Gives guidance on regulation, compliance and privacy, so that a response keeps the promises made to customers and authorities.",
  },
  DATACENTER_SECURITY: {
    title: "Microsoft 365 Datacenter Security Team",
    koreanTitle: "Microsoft 365 데이터 센터 보안 팀",
    description:
      "Makes the security-engineering investments that all services share, against risks and threats to the architecture they run on.",
  },
  SERVICE: {
    title: "Service teams",
    koreanTitle: "서비스 팀",
    description:
      "The engineering teams of the services, such as Exchange, SharePoint and Teams. Each decides on security policy for the service it owns and carries the response out in it.",
  },
  THREAT_INTELLIGENCE: {
    title: "Microsoft Threat Intelligence Center (MSTIC)",
    koreanTitle: "Microsoft 위협 인텔리전스 센터",
    description:
      "Tells responders the current state of threats, monitors and detects in near real time, and helps to decide which mitigation and prevention comes first.",
  },
  PARTNER_SECURITY: {
    title: "Partner Security teams",
    koreanTitle: "파트너 보안 팀",
    description:
      "The security teams of key services and dependencies outside the product, among them Azure, identity and corporate security, which lend expert help.",
  },
  CUSTOMER_COMMUNICATIONS: {
    title: "Microsoft 365 Customer Experience Communications (CxP)",
    koreanTitle: "Microsoft 365 고객 경험 커뮤니케이션",
    description:
      "Handles all communication with customers on security and service incidents. No other team sends a notice about an incident.",
  },
} as const satisfies Vocabulary;

export type TeamFunction = keyof typeof teamFunctions;
