import { wordsOfName } from "./words-of-code.js";

test.each([
  ["FunctionalImpact", "Functional impact"],
  ["startEradication", "Start eradication"],
  ["submitFollowUpForVerification", "Submit follow-up for verification"],
  ["overrideOnCall", "Override on-call"],
  ["enterPostIncidentActivity", "Enter post-incident activity"],
  ["contributeServiceSideAnalysis", "Contribute service-side analysis"],
])("%s reads %s", (name, words) => {
  expect(wordsOfName(name)).toBe(words);
});
