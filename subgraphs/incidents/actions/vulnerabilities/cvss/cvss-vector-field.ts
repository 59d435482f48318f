import { IsOptional, ValidateBy } from "class-validator";
import { applyDecorators } from "../../../../../platform/graphql/apply-decorators.js";
import { Field, type FieldDecorator } from "../../../../../platform/graphql/fields.js";
import { cvssScores } from "./cvss-scores.js";

const maxCharacters = 500;

/** How a vulnerability is scored. */
export const CvssVectorField = (): FieldDecorator<string, { readonly nullable: true }> =>
  applyDecorators(
    Field(() => String, {
      nullable: true,
      description:
        "A vector of CVSS 3.1 or 4.0, such as `CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H`, with every base metric.",
    }),
    IsOptional(),
    ValidateBy({
      name: "isCvssVector",
      validator: {
        validate: (value) =>
          typeof value === "string" && value.length <= maxCharacters && cvssScores(value) !== undefined,
        defaultMessage: () =>
          "must be a vector of CVSS 3.1 or 4.0 with every base metric, each metric once, as in CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
      },
    }),
  );
