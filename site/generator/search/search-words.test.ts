import { searchWords } from "./search-words.js";

const wordsOf = (text: string) => searchWords(text).map(({ word }) => word);

describe("A text is found", () => {
  test.each([
    ["a Korean word with a particle", "서비스를 격리를 시작합니다", ["격리", "서비스", "시작"]],
    ["a part of a Korean compound", "보안인시던트보고서", ["인시던트", "보고서"]],
    ["a Korean word beside Latin letters", "SIEM에서 격리(Containment)한다", ["siem", "격리", "containment"]],
    ["a single syllable", "이 팀", ["팀"]],
    [
      "a name of the schema and its parts",
      "startContainment of IOC_SWEEPS",
      ["startcontainment", "containment", "ioc_sweeps", "sweeps"],
    ],
    ["the number of a control", "A.5.26, CC7.4 and IR-4", ["a.5.26", "cc7.4", "ir"]],
  ])("by %s", (_, text, words) => {
    expect(wordsOf(text)).toEqual(expect.arrayContaining(words));
  });
});

describe("A text is found by another word for the same, and the other way round", () => {
  test.each([
    ["인시던트를 선언합니다", "침해사고"],
    ["인시던트 대응", "보안사고"],
    ["침해사고 대응", "인시던트"],
    ["즉시격리", "봉쇄"],
    ["봉쇄 조치", "격리"],
    ["제거를 시작합니다", "근절"],
    ["근절", "제거"],
    ["고객에게 통지합니다", "신고"],
    ["당국에 신고합니다", "통지"],
    ["경고를 종결합니다", "알림"],
    ["경고", "얼럿"],
    ["알림", "경고"],
    ["GateNotMet", "precondition"],
  ])("%s by %s", (text, word) => {
    expect(wordsOf(text)).toContain(word);
  });

  test("and what is marked is the word that stands there", () => {
    const text = "고객에게 통지합니다";
    const [found] = searchWords(text).filter(({ word }) => word === "신고");
    expect(text.slice(found?.start, (found?.start ?? 0) + (found?.length ?? 0))).toBe("통지");
  });
});

test("A word is where it stands in the text, so that it can be marked there.", () => {
  const text = "Tell 고객에게 by releaseCustomerNotice.";
  for (const { word, start, length } of searchWords(text)) {
    expect(text.slice(start, start + length).toLowerCase()).toBe(word);
  }
});

test("A word that is one of its own parts is there once.", () => {
  expect(wordsOf("복구")).toEqual(["복구"]);
  expect(wordsOf("recovery")).toEqual(["recovery"]);
});
