import { citeInKorean } from "./cite-in-korean.js";

test.each([
  ["Art. 33(1)", "제33조 제1항"],
  ["Art. 23(4)(d), (e)", "제23조 제4항 d호, e호"],
  [
    "Art. 19(4)(a); Regulation (EU) 2025/301 Art. 5(1)(a), (2)",
    "제19조 제4항 a호; 규정 (EU) 2025/301 제5조 제1항 a호, 제2항",
  ],
  ["Art. 48-3(1); Enforcement Decree Art. 58-2", "제48조의3 제1항; 시행령 제58조의2"],
  ["Art. 34 as amended in 2026", "제34조(2026년 개정)"],
  ["6 U.S.C. 681b(a)(1)", "6 U.S.C. 681b(a)(1)"],
  ["Form 8-K, Item 1.05 and General Instruction B.1", "Form 8-K, 항목 1.05 및 일반 지침 B.1"],
])("%s is cited as %s", (english, korean) => expect(citeInKorean(english)).toBe(korean));
