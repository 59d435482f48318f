import "reflect-metadata";
import { validateInput } from "../../../../../platform/graphql/validate-input.js";
import { CvssScoreField } from "./cvss-score-field.js";

class Scored {
  @CvssScoreField()
  cvssScore?: number | null;
}

const scored = (cvssScore: number | null) => validateInput(Object.assign(new Scored(), { cvssScore }));

test.each([0, 7.3, 9.9, 10, null])("%p is a score", async (score) => {
  await scored(score);
});

test.each([9.99, 7.25, 10.1, -0.1, Number.POSITIVE_INFINITY, Number.NaN])("%p is none", async (score) => {
  await expect(scored(score)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
});
