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

test("A word is where it stands in the text, so that it can be marked there.", () => {
  const text = "Tell 고객에게 by notifyCustomers.";
  for (const { word, start, length } of searchWords(text)) {
    expect(text.slice(start, start + length).toLowerCase()).toBe(word);
  }
});

test("A word that is one of its own parts is there once.", () => {
  expect(wordsOf("격리")).toEqual(["격리"]);
  expect(wordsOf("alert")).toEqual(["alert"]);
});
