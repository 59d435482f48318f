import { ArrayMaxSize, ArrayUnique, IsOptional, ValidateBy } from "class-validator";
import { applyDecorators } from "../../../../../platform/graphql/apply-decorators.js";
import { Field, type FieldDecorator } from "../../../../../platform/graphql/fields.js";
import { maxVersions } from "../../../domain/vulnerabilities/max-versions.js";
import { isVersion, versionRange } from "../../../domain/vulnerabilities/version-range.js";

type VersionsField = FieldDecorator<readonly string[], { readonly nullable: true }>;

const versionsField = (description: string, isOne: (text: string) => boolean, words: string): VersionsField =>
  applyDecorators(
    Field(() => [String], { nullable: true, description: `${description}; at most ${maxVersions}.` }),
    IsOptional(),
    ArrayMaxSize(maxVersions, { message: `must name at most ${maxVersions}` }),
    ArrayUnique({ message: "must name each once" }),
    ValidateBy(
      { name: "areVersions", validator: { validate: (value) => typeof value === "string" && isOne(value) } },
      { each: true, message: words },
    ),
  );

/** Ranges of versions, or single ones. */
export const VersionRangesField = (description: string): VersionsField =>
  versionsField(
    description,
    (text) => versionRange(text) !== undefined,
    "must hold ranges of versions, such as `>= 2.1, < 2.3.4` or `< 2.3.4`, or single versions or builds, such as `2.3.3`",
  );

/** Single versions. */
export const VersionsField = (description: string): VersionsField =>
  versionsField(description, isVersion, "must hold single versions or builds, such as `2.3.4`, and no ranges of them");
