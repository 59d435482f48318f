import { languageOf } from "./language-of.js";

test.each([
  ["ko", "ko"],
  ["ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7", "ko"],
  ["en-GB,en;q=0.9,ko;q=0.8", "en"],
  ["ko;q=0.3,en;q=0.4", "en"],
  ["fr-FR,ko;q=0.5", "ko"],
  ["fr,de", "en"],
  ["ko;q=0", "en"],
  ["*", "en"],
  ["", "en"],
  [undefined, "en"],
  ["한국어; \u0000,,;q=banana", "en"],
])("Who asks for %s is answered in %s.", (header, language) => {
  expect(languageOf(header)).toBe(language);
});
