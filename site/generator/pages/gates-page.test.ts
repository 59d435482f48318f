import { composeFixture } from "../fixtures/compose-fixture.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { translateModel } from "../translations/translate-model.js";
import { english } from "../words/english.js";
import { korean } from "../words/korean.js";
import { gatesPage } from "./gates-page.js";

const model = readProcessModel(
  composeFixture((sdl) =>
    sdl.replace(
      'ANALYSIS_RECORDED @title(en: "Analysis is recorded")',
      `ANALYSIS_RECORDED @title(en: "Analysis is recorded")
        @refusal(of: "NONE", en: "Nothing was recorded since {openedAt}, *none*. Start with startContainment.", ko: "{openedAt} 이후의 기록이 없습니다.")
        @refusal(of: "OLD", en: "The analysis is old.", ko: "분석이 오래되었습니다.")`,
    ),
  ),
);

test("A gate tells every refusal word for word, with what is filled in as code and operations as links", () => {
  const { text } = gatesPage(model, english);
  expect(text).toContain(
    "Refused with the words:\n\n" +
      "- Nothing was recorded since `{openedAt}`, \\*none\\*. Start with [`startContainment`](/process/operations.mdx#startContainment).\n" +
      "- The analysis is old.",
  );
  expect(text.match(/Refused with the words/g)).toHaveLength(1);
});

test("A gate tells what opens it and what shuts it, of what, and where that is not sure", () => {
  const supergraph = composeFixture((sdl) =>
    sdl
      .replace(
        "@gate(is: ANALYSIS_RECORDED)",
        `@gate(is: ANALYSIS_RECORDED, of: THIS_SERVICE)
         @establishes(gate: ADVERSARY_EVICTED, of: THIS_SERVICE, certainty: POSSIBLY)
         @establishes(gate: SEVERITY_SET, certainty: ALWAYS)`,
      )
      .replace(
        "@gate(is: ADVERSARY_EVICTED)",
        "@gate(is: ADVERSARY_EVICTED) @clears(gate: SEVERITY_SET, certainty: ALWAYS)",
      ),
  );
  const { text } = gatesPage(readProcessModel(supergraph), english);
  const start = "[Start containment `startContainment`](/process/operations.mdx#startContainment)";
  const scope = "[This service](/process/glossary.mdx#GateScope.THIS_SERVICE)";
  expect(text).toContain(`Checked by 1 operation: ${start} (${scope})`);
  expect(text).toContain(`Opened by: ${start} (${scope}, [Possibly](/process/glossary.mdx#Certainty.POSSIBLY))`);
  expect(text).toContain(`Opened by: ${start}\n`);
  expect(text).toContain("Shut by: [Start recovery `startRecovery`](/process/operations.mdx#startRecovery)\n");
});

test("A refusal is told in the language of the page", () => {
  const catalogue = {};
  expect(gatesPage(translateModel(model, "ko", catalogue), korean).text).toContain("- 분석이 오래되었습니다.");
});
