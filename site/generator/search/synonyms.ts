/**
 * Words that mean the same: a text that has one is found by each. The first is the one that the pages say; where they say
 * several, as 통지 to customers and 신고 to an authority, who looks for one looks for both.
 */
const groups: readonly (readonly string[])[] = [
  ["인시던트", "침해사고", "보안사고", "사고"],
  ["격리", "봉쇄"],
  ["제거", "근절"],
  ["통지", "신고", "통보"],
  ["경고", "알림", "얼럿"],
  ["취약점", "취약성"],
  ["온콜", "당직"],
  ["증거", "증적"],
  ["전제", "게이트"],
  ["gate", "precondition"],
  ["clock", "deadline"],
  ["gdpr", "dsgvo", "rgpd"],
  ["pipa", "개인정보보호법"],
  ["breach", "leak"],
  ["handover", "handoff"],
];

const others = new Map(
  groups.flatMap((group) => group.map((word) => [word, group.filter((other) => other !== word)] as const)),
);

/** The other words for the same; none for most words. */
export const synonymsOf = (word: string): readonly string[] => others.get(word) ?? [];
