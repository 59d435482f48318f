import type { Theme } from "./theme.js";

const usual = { INFORMATIONAL: 8, LOW: 34, MEDIUM: 38, HIGH: 16, CRITICAL: 4 } as const;
const grave = { LOW: 8, MEDIUM: 34, HIGH: 42, CRITICAL: 16 } as const;
const mild = { INFORMATIONAL: 22, LOW: 50, MEDIUM: 24, HIGH: 4 } as const;

/** The kinds of incidents of the made-up organization, from the common to the rare. */
export const themes: readonly Theme[] = [
  {
    weight: 24,
    vector: "EMAIL",
    tags: ["phishing", "credential-theft"],
    titles: [
      "Phishing mails to administrators of {service}",
      "Copied sign-in page of {service} is sent around in {region}",
      "{count} people entered their password on a copied page",
    ],
    koreanTitles: ["{service} 관리자를 노린 피싱 메일", "{service} 로그인 페이지를 흉내 낸 피싱 사이트"],
    signs: [
      "{count} mails with the same link were delivered within eleven minutes.",
      "The page copies the sign-in of {service} and sends what is typed to a host in {region}.",
    ],
    causes: [
      "The filter trusted the sender, whose own account had been taken over.",
      "The link pointed to a page that was clean when the filter looked at it.",
    ],
    sources: { SIEM_DETECTION: 40, HUMAN_OBSERVATION: 35, CUSTOMER_REPORT: 20, OTHER: 5 },
    severities: usual,
    touchesData: 0.18,
    falseAlarms: 0.28,
  },
  {
    weight: 18,
    vector: "IMPERSONATION",
    tags: ["token-theft", "session"],
    titles: [
      "Token of {service} used from {region} by somebody else",
      "Sign-ins without a second factor to {service}",
      "Sessions of {count} guests are used in two places at once",
    ],
    koreanTitles: ["{service} 토큰 도용 의심", "{region}에서 발생한 비정상 로그인"],
    signs: [
      "The same token was used in {region} and at its usual place within four minutes.",
      "{count} requests carried tokens that the issuer had never given out for {service}.",
    ],
    causes: [
      "A browser extension had read the sessions out of the storage of the page.",
      "The token had been written to a log that more people could read than was known.",
    ],
    sources: { SIEM_DETECTION: 60, WORKLOAD_DETECTION: 30, CUSTOMER_REPORT: 10 },
    severities: grave,
    touchesData: 0.34,
    falseAlarms: 0.2,
  },
  {
    weight: 16,
    vector: "IMPROPER_USAGE",
    tags: ["oversharing", "misconfiguration"],
    titles: [
      "Files of {count} tenants shared with everybody by a program",
      "Storage of {service} in {region} was open to the network",
      "Administrator of {service} added outside working hours",
    ],
    koreanTitles: ["{service} 저장소 외부 공개 설정 오류", "근무 시간 외 {service} 관리자 권한 부여"],
    signs: [
      "A scan found {count} objects of {service} that anybody could read.",
      "The change was made at night, and no ticket names it.",
    ],
    causes: [
      "A template for new environments had the network rule of the test environment.",
      "The role could be given without a second person, since the check was off in {region}.",
    ],
    sources: { WORKLOAD_DETECTION: 45, SIEM_DETECTION: 30, HUMAN_OBSERVATION: 20, CUSTOMER_REPORT: 5 },
    severities: usual,
    touchesData: 0.3,
    falseAlarms: 0.3,
  },
  {
    weight: 14,
    vector: "WEB",
    tags: ["vulnerability", "exploitation"],
    titles: [
      "Web shell on a front end of {service} in {region}",
      "Attempts to exploit a parser of {service}",
      "Unknown program on {count} servers of {service}",
    ],
    koreanTitles: ["{service} 프런트엔드 서버의 웹셸", "{service} 취약점 악용 시도"],
    signs: [
      "A process that does not belong to {service} listens on {count} front ends.",
      "Requests of a form that only an exploit has come from {region}.",
    ],
    causes: [
      "The fix for the vulnerability had not reached the servers in {region}.",
      "A library parsed what it was sent before it looked who had sent it.",
    ],
    sources: { WORKLOAD_DETECTION: 50, SIEM_DETECTION: 40, OTHER: 10 },
    severities: grave,
    touchesData: 0.22,
    falseAlarms: 0.16,
  },
  {
    weight: 12,
    vector: "ATTRITION",
    tags: ["password-spray", "automation"],
    titles: [
      "Password spray against {count} accounts of {service}",
      "Orders of a program that nobody authorized at {service}",
      "Flood of requests to {service} from {region}",
    ],
    koreanTitles: ["{service} 계정 {count}개에 대한 비밀번호 대입 공격", "{region}발 {service} 요청 폭주"],
    signs: [
      "{count} accounts saw one wrong password each within an hour.",
      "The requests to {service} from {region} are twelve times as many as usual.",
    ],
    causes: [
      "The limit counted by address, and each address was used once.",
      "Old accounts without a second factor had been kept for a migration that was over.",
    ],
    sources: { SIEM_DETECTION: 70, WORKLOAD_DETECTION: 25, OTHER: 5 },
    severities: mild,
    touchesData: 0.08,
    falseAlarms: 0.22,
  },
  {
    weight: 10,
    vector: "UNKNOWN",
    tags: ["exfiltration"],
    titles: [
      "Export of {count} mailboxes in one night",
      "Unusual download from {service} by a partner",
      "Data of {service} leaves for a host in {region}",
    ],
    koreanTitles: ["하룻밤 사이 사서함 {count}개 내보내기", "{service} 데이터의 비정상 외부 전송"],
    signs: [
      "{count} exports were started by one account between two and four in the morning.",
      "The amount that left {service} for {region} is that of a usual month.",
    ],
    causes: [
      "The account of a former partner still had the right to export.",
      "An application had been granted more than it asked for, and its secret had leaked.",
    ],
    sources: { SIEM_DETECTION: 55, WORKLOAD_DETECTION: 25, CUSTOMER_REPORT: 15, HUMAN_OBSERVATION: 5 },
    severities: grave,
    touchesData: 0.55,
    falseAlarms: 0.24,
  },
  {
    weight: 5,
    vector: "LOSS_OR_THEFT_OF_EQUIPMENT",
    tags: ["lost-device"],
    titles: ["Laptop of an engineer of {service} stolen in {region}", "Disk missing from a datacenter in {region}"],
    koreanTitles: ["{service} 엔지니어 노트북 도난"],
    signs: [
      "The device was last seen in {region} and has not reported since.",
      "The count of the disks is one less than the list says.",
    ],
    causes: [
      "The device was left in a car; its disk is encrypted.",
      "The disk was destroyed with another batch, and the list was not kept.",
    ],
    sources: { HUMAN_OBSERVATION: 85, OTHER: 15 },
    severities: mild,
    touchesData: 0.05,
    falseAlarms: 0.35,
  },
  {
    weight: 1,
    vector: "EXTERNAL_REMOVABLE_MEDIA",
    tags: ["ransomware", "supply-chain"],
    titles: ["Ransomware on a build machine of {service}", "Quokkabot signed with a certificate of {service}"],
    koreanTitles: ["{service} 빌드 서버 랜섬웨어 감염"],
    signs: [
      "{count} files were encrypted within a minute before the machine was taken off the network.",
      "A binary that our build never made carries our signature.",
    ],
    causes: [
      "A stick with a tool of a vendor had been plugged into the machine.",
      "The signing key could be used by every job of the build, not by the release alone.",
    ],
    sources: { WORKLOAD_DETECTION: 60, HUMAN_OBSERVATION: 40 },
    severities: { HIGH: 40, CRITICAL: 60 },
    touchesData: 0.4,
    falseAlarms: 0.05,
  },
];
